"""What anybody needs of a page, whoever they are: axe finds nothing, and nothing runs off the side."""

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 800}
LOOKS = ((PHONE, "light"), (PHONE, "dark"), (DESK, "light"), (DESK, "dark"))
# The narrowest that WCAG 2.2 asks for (1.4.10): 1280 pixels at a zoom of 400 in a hundred.
NARROWEST = {"width": 320, "height": 640}
RUN = "() => axe.run(document, {resultTypes: ['violations']})"
# What a theme fades into is what counts, not what is seen on the way there.
SETTLE = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, ::before, ::after { transition: none !important }');
  document.adoptedStyleSheets = [sheet];
}"""
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
OPEN_ALL = """() => {
  const closed = [...document.querySelectorAll('details:not([open])')];
  for (const each of closed) each.open = true;
  return closed.length;
}"""


def audit(page: Page) -> list[str]:
    """What is wrong with the page as it stands, in both themes and on both screens."""
    page.evaluate(SETTLE)
    page.evaluate(AXE_SCRIPT)
    wrong = [each for size, theme in LOOKS for each in _look(page, size, theme)]
    if page.evaluate(OPEN_ALL):
        wrong += [f"opened, {each}" for each in _look(page, PHONE, "light")]
    page.set_viewport_size(NARROWEST)
    wrong += [f"320 wide: runs {over} pixels off the side" for over in _sideways(page)]
    page.set_viewport_size(PHONE)
    return wrong


def _look(page: Page, size: dict[str, int], theme: str) -> list[str]:
    page.set_viewport_size(size)
    page.emulate_media(color_scheme=theme)
    name = f"{size['width']} {theme}"
    wrong = [f"{name}: runs {over} pixels off the side" for over in _sideways(page)]
    found = page.evaluate(RUN)["violations"]
    return wrong + [f"{name}: {line}" for violation in found for line in _lines(violation)]


def _sideways(page: Page) -> list[int]:
    over = page.evaluate(SIDEWAYS)
    return [over] if over > 0 else []


def _lines(violation: dict[str, Any]) -> list[str]:
    return [
        f"{violation['id']} at {node['target']}: {node['failureSummary']}"
        for node in violation["nodes"]
    ]
