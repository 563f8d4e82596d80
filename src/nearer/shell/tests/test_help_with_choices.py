"""Small helps around a choice; without scripts everything is simply there."""

import pytest

pytestmark = pytest.mark.browser


@pytest.fixture
def parts(browse):
    browser = browse("shell/gallery/parts.html")
    for name in ("show-more", "char-count", "theme-choice"):
        browser.page.wait_for_function(f"customElements.get('{name}') !== undefined")
    return browser.page


def test_more_is_folded_away_until_asked_for(parts):
    folded = parts.locator("[data-extra]")
    assert folded.is_hidden()
    parts.get_by_role("button", name="More words").click()
    assert folded.is_visible()
    assert parts.evaluate("document.activeElement.value") == "c"


def test_what_is_left_is_said_near_the_end_only(parts):
    words = parts.get_by_label("Your words").first
    words.fill("a" * 400)
    parts.clock.run_for(1_000)
    assert parts.locator("char-count").inner_text() == ""
    words.fill("a" * 460)
    parts.clock.run_for(1_000)
    assert parts.locator("char-count").inner_text() == "40 characters left"


def test_a_theme_shows_at_once(parts):
    parts.get_by_label("Night").check()
    assert parts.evaluate("document.documentElement.dataset.theme") == "dark"
    assert parts.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"
    parts.get_by_label("As the device").check()
    assert parts.evaluate("document.documentElement.dataset.theme") is None


def test_without_scripts_nothing_is_folded(render):
    assert "data-extra hidden" not in render("shell/gallery/parts.html")
