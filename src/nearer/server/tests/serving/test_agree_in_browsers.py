"""Two real browsers with one sign-in, which share nothing but the server, agree at once."""

import os

import pytest
from playwright.sync_api import sync_playwright

pytestmark = pytest.mark.browser
PATIENCE_MS = 60_000


@pytest.fixture
def open_page(serving):
    """Open a page with these cookies, in a browser of its own."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=os.environ.get("NEARER_TEST_CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )

        def opened(browser, path="/you/"):
            page = chromium.new_context(viewport={"width": 390, "height": 844}).new_page()
            page.set_default_timeout(PATIENCE_MS)
            where = {"url": browser.server.origin}
            cookies = [{"name": n, "value": v} | where for n, v in browser.cookies.items() if v]
            page.context.add_cookies(cookies)
            with page.expect_response(lambda answer: answer.url.endswith("/events")):
                page.goto(browser.server.origin + path)
            return page

        yield opened
        chromium.close()


def test_locking_in_one_hides_the_other(serving, open_page):
    ana = serving.sign_in()
    page = open_page(ana)
    assert page.locator("app-lock").count() == 1
    ana.post("/lock/")
    page.wait_for_url("**/unlock/**")


def test_signing_out_in_one_hides_the_other(serving, open_page):
    ana = serving.sign_in()
    page = open_page(ana)
    ana.post("/sign-out/")
    page.wait_for_url("**/sign-in/**")


def test_a_locked_page_stays_where_it_is(serving, open_page):
    """What says that the session is locked must not reload the page that unlocks it, for ever."""
    ana = serving.sign_in()
    ana.post("/lock/")
    page = open_page(ana, "/unlock/")
    page.evaluate("window.stayed = true")
    page.wait_for_timeout(1_500)
    assert page.evaluate("window.stayed")


def test_what_is_saved_elsewhere_is_told_to_the_page(serving, open_page):
    ana = serving.sign_in()
    page = open_page(ana)
    page.evaluate(
        """() => { window.heard = new Promise((resolve) => {
             document.addEventListener('nearer:moment.saved', (event) => resolve(event.detail.subject));
           }) }"""
    )
    begun = ana.post("/check-ins/", minutes="1")
    assert page.evaluate("window.heard") in begun.headers["location"]


def test_the_stream_takes_no_focus(serving, open_page):
    ana = serving.sign_in()
    page = open_page(ana)
    page.locator("a:visible").nth(1).focus()
    focused = "document.activeElement.outerHTML"
    before = page.evaluate(focused)
    ana.post("/check-ins/", minutes="1")
    page.wait_for_timeout(500)
    assert page.evaluate(focused) == before


SHOW = """(hidden) => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}"""


def test_a_hidden_page_gives_its_stream_back_and_begins_again(serving, open_page):
    page = open_page(serving.sign_in("Ben"))
    page.evaluate(
        """() => document.addEventListener('nearer:resync', () => { window.resynced = true; })"""
    )
    with page.expect_event("requestfailed", lambda request: request.url.endswith("/events")):
        page.evaluate(SHOW, True)
    with page.expect_response(lambda answer: answer.url.endswith("/events")):
        page.evaluate(SHOW, False)
    page.wait_for_function("window.resynced")
