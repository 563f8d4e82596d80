"""Draw the app's pictures for home screens from its two marks.

A maintainer's command: `python tools/draw_icons.py CHROMIUM`. It writes PNG files beside the marks.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ICONS = Path(__file__).resolve().parent.parent / "src" / "nearer" / "shell" / "static/shell/icons"
PAGE = """<!doctype html><style>html,body{{margin:0;block-size:100%;background:{ground}}}
body{{display:grid;place-items:center}}svg{{inline-size:{share}%;block-size:{share}%}}</style>{svg}"""


@dataclass(frozen=True)
class Picture:
    """``share``: how much of the square the mark takes, in per cent."""

    mark: str
    suffix: str
    size: int
    share: int


GROUNDS = {"mark": "#f3eeec", "quiet": "#ffffff"}
PICTURES = [
    picture
    for mark in GROUNDS
    for picture in (
        Picture(mark, "180", 180, 72),
        Picture(mark, "192", 192, 76),
        Picture(mark, "512", 512, 76),
        # A launcher may cut a maskable picture down to a circle of 80 per cent.
        Picture(mark, "maskable-512", 512, 56),
    )
]


def main(chromium: str) -> None:
    """Draw every picture."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page()
        for picture in PICTURES:
            draw(page, picture)
        browser.close()


def draw(page: Page, picture: Picture) -> None:
    """One picture, without transparency: some launchers would fill it with black."""
    svg = (ICONS / f"{picture.mark}.svg").read_text(encoding="utf-8")
    page.set_viewport_size({"width": picture.size, "height": picture.size})
    page.set_content(PAGE.format(ground=GROUNDS[picture.mark], share=picture.share, svg=svg))
    page.screenshot(path=ICONS / f"{picture.mark}-{picture.suffix}.png")


if __name__ == "__main__":
    main(sys.argv[1])
