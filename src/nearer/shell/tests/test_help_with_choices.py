"""A theme shows as soon as it is chosen; without scripts the form saves it all the same."""

import pytest

pytestmark = pytest.mark.browser


@pytest.fixture
def parts(browse):
    browser = browse("shell/gallery/parts.html")
    browser.page.wait_for_function("customElements.get('theme-choice') !== undefined")
    return browser.page


def test_a_theme_shows_at_once(parts):
    parts.get_by_label("Night").check()
    assert parts.evaluate("document.documentElement.dataset.theme") == "dark"
    assert parts.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"
    parts.get_by_label("As the device").check()
    assert parts.evaluate("document.documentElement.dataset.theme") is None
