"""The page covers itself when hidden, and locks when hidden or idle for long."""

import pytest

pytestmark = pytest.mark.browser
HIDE = """hidden => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}"""

# What a page is told when a form of it goes; the browser here has no answer to wait for.
SEND = """() => {
  const form = document.querySelector('app-lock').appendChild(document.createElement('form'));
  form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}"""
TELL = "new BroadcastChannel('nearer').postMessage('locked')"


def covered(browser) -> bool:
    return browser.page.evaluate("document.documentElement.hasAttribute('data-covered')")


def mark(browser) -> None:
    """A page that was loaded again has lost this."""
    browser.page.evaluate("window.marked = true")


def wait_for_reload(browser) -> None:
    browser.page.wait_for_function("window.marked === undefined")


def test_it_works_when_idle(browse):
    browser = browse("shell/gallery/home.html", idle_seconds=300)
    mark(browser)
    browser.page.clock.run_for(299_000 - 5_000)
    assert not browser.posted("/lock/")
    browser.page.clock.run_for(10_000)
    browser.wait_for_post("/lock/")
    wait_for_reload(browser)


def test_it_works_when_hidden_for_a_minute(browse):
    browser = browse("shell/gallery/home.html")
    mark(browser)
    browser.page.evaluate(HIDE, True)
    assert covered(browser)
    browser.page.clock.run_for(66_000)
    browser.wait_for_post("/lock/")
    wait_for_reload(browser)


def test_coming_back_soon_uncovers(browse):
    browser = browse("shell/gallery/home.html")
    browser.page.evaluate(HIDE, True)
    browser.page.clock.run_for(30_000)
    browser.page.evaluate(HIDE, False)
    assert not covered(browser)
    assert not browser.posted("/lock/")


def test_writing_keeps_the_session_open(browse):
    browser = browse("shell/gallery/parts.html", idle_seconds=300)
    words = browser.page.get_by_label("Your words").first
    for _ in range(8):
        words.press("a")
        browser.page.clock.run_for(60_000)
    assert browser.posted("/lock/extend/")
    assert not browser.posted("/lock/")


def test_a_page_nobody_touches_does_not_keep_it_open(browse):
    browser = browse("shell/gallery/home.html", idle_seconds=300)
    browser.page.clock.run_for(280_000)
    assert not browser.posted("/lock/extend/")


def test_unsaved_words_are_handed_to_the_locked_server(browse):
    browser = browse("shell/gallery/parts.html", author="token")
    browser.page.eval_on_selector("keep-words form", "form => form.action = '/journal/'")
    browser.page.get_by_label("Your words").first.fill("half a sentence")
    browser.page.clock.run_for(310_000)
    browser.page.wait_for_url("http://localhost/journal/")
    order = [where for where, _ in browser.posts if where in {"/lock/", "/journal/"}]
    assert order == ["/lock/", "/journal/"]
    assert "half+a+sentence" in browser.posted("/journal/")[0]


def test_words_of_a_form_whose_script_never_came_are_handed_over(browse):
    browser = browse("shell/gallery/parts.html", author="token")
    browser.page.route("**/keep-words*.js", lambda route: route.abort())
    browser.page.reload()
    browser.page.eval_on_selector("keep-words form", "form => form.action = '/journal/'")
    browser.page.get_by_label("Your words").first.fill("half a sentence")
    browser.page.wait_for_function("customElements.get('app-lock') !== undefined")
    browser.page.clock.run_for(310_000)
    browser.page.wait_for_url("http://localhost/journal/")
    assert "half+a+sentence" in browser.posted("/journal/")[0]


def test_unsaved_words_stay_while_there_is_no_connection(browse):
    browser = browse("shell/gallery/parts.html")
    browser.page.get_by_label("Your words").first.fill("half a sentence")
    browser.reachable = False
    browser.page.clock.run_for(310_000)
    browser.page.wait_for_timeout(100)
    assert covered(browser)
    assert browser.page.get_by_label("Your words").first.input_value() == "half a sentence"


def test_two_tabs_lock_together(browse):
    first = browse("shell/gallery/home.html")
    tab = first.page.context.new_page()
    tab.goto("http://localhost/")
    tab.wait_for_function("customElements.get('app-lock') !== undefined")
    tab.evaluate("window.marked = true")
    first.page.clock.run_for(310_000)
    first.wait_for_post("/lock/")
    tab.wait_for_function("window.marked === undefined")


@pytest.fixture
def on_its_way(browse):
    """A page whose form was sent and has no answer yet, while the stream says: locked."""
    browser = browse("shell/gallery/home.html")
    browser.page.evaluate(SEND)
    browser.page.evaluate(TELL)
    browser.page.wait_for_function("document.documentElement.hasAttribute('data-covered')")
    return browser


def test_the_answer_to_a_form_is_not_overtaken(on_its_way):
    on_its_way.page.clock.run_for(4_000)
    assert not on_its_way.posted("/lock/")


def test_an_answer_that_does_not_come_is_not_waited_for(on_its_way):
    on_its_way.page.clock.run_for(6_000)
    on_its_way.wait_for_post("/lock/")
