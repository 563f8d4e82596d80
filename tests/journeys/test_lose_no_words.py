"""Whatever happens in the middle of a sentence, its words come back: a lock, an end, no network."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.journeys import walking
from tests.journeys.walking import Place

pytestmark = pytest.mark.browser

WORDS = "In the middle of a sen"
OF_ONE = re.compile(r"/check-ins/[0-9a-f-]{36}/body/$")
HIDE = """() => {
  Object.defineProperty(document, 'hidden', {value: true, configurable: true});
  Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
  document.dispatchEvent(new Event('visibilitychange'));
}"""


@pytest.fixture
def page(visit, ana) -> Page:
    """A browser whose clock can be moved, in which a sentence is being written."""
    page = visit()
    page.clock.install()
    walking.sign_in(page, ana)
    walking.begin_sentence(page)
    page.get_by_role("textbox").fill(WORDS)
    return page


def puts_back(page: Page) -> None:
    """From the drafts, the words go back to where they were being written."""
    draft = page.get_by_role("article").filter(has_text=WORDS)
    draft.get_by_role("button", name="Put it back").click()
    expect(page.get_by_role("article").get_by_text(WORDS, exact=True)).to_be_visible()
    page.goto("/drafts/")
    expect(page.get_by_text(WORDS)).to_have_count(0)


def unlocks_to_drafts(page: Page, ana: Place) -> None:
    """What was handed over is said to be kept; after the password it waits among the drafts."""
    page.wait_for_url("**/kept/")
    expect(page.get_by_role("heading", name="Your words are kept")).to_be_visible()
    page.get_by_role("link", name="Unlock").click()
    walking.unlock(page, ana)
    puts_back(page)


def test_lock_after_a_while_without_a_touch(page, ana):
    page.clock.fast_forward("05:10")
    unlocks_to_drafts(page, ana)


def test_lock_while_the_page_is_hidden(page, ana):
    page.evaluate(HIDE)
    expect(page.locator("html")).to_have_attribute("data-covered", "")
    page.clock.fast_forward("01:10")
    unlocks_to_drafts(page, ana)


def test_lock_in_another_tab(page, ana):
    other = page.context.new_page()
    other.goto("/")
    other.get_by_role("button", name="Leave").click()
    other.wait_for_url("**/notes/")
    unlocks_to_drafts(page, ana)


def test_a_lock_that_only_the_server_knows(page, ana):
    """Another browser tab without scripts, say, or the idle limit of the server."""
    page.context.clear_cookies(name="nearer-unlock")
    page.get_by_role("button", name="Keep it").click()
    unlocks_to_drafts(page, ana)


def test_a_session_that_has_expired(page, ana):
    page.context.clear_cookies(name="nearer-session")
    page.get_by_role("button", name="Keep it").click()
    page.wait_for_url("**/kept/")
    walking.sign_in(page, ana)
    page.get_by_role("link", name="Something you wrote is waiting.").click()
    puts_back(page)


def test_a_form_whose_protection_has_run_out(page, ana):
    page.watch.allow("403 from")
    page.context.clear_cookies()
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("Your words are kept all the same")).to_be_visible()
    walking.sign_in(page, ana)
    page.goto("/drafts/")
    puts_back(page)


def test_no_network_and_then_network_again(page):
    page.watch.allow("ERR_INTERNET_DISCONNECTED")
    page.context.set_offline(True)
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("No connection. Your words are still here.")).to_be_visible()
    expect(page.get_by_role("textbox")).to_have_value(WORDS)
    page.context.set_offline(False)
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("article").get_by_text(WORDS, exact=True)).to_be_visible()


def test_locking_without_network_covers_the_page_and_loses_nothing(page, ana):
    page.watch.allow("ERR_INTERNET_DISCONNECTED")
    page.context.set_offline(True)
    page.clock.fast_forward("05:10")
    expect(page.locator("html")).to_have_attribute("data-covered", "")
    page.context.set_offline(False)
    page.clock.fast_forward("00:10")
    unlocks_to_drafts(page, ana)


def test_the_back_button_leads_to_the_place_that_was_chosen(page):
    page.goto("/check-ins/new/body/")
    page.get_by_role("button", name="Throat", exact=True).tap()
    page.get_by_role("button", name="Now a word for it").tap()
    page.wait_for_url("**/name/")
    page.go_back()
    page.wait_for_url(OF_ONE)
    page.get_by_role("button", name="Now a word for it").tap()
    page.get_by_role("button", name="Not yet").tap()
    page.get_by_role("button", name="Keep it").tap()
    expect(page.get_by_role("article")).to_contain_text("Throat")


def test_two_tabs_that_change_the_same_check_in(page):
    page.get_by_role("button", name="Keep it").click()
    page.get_by_role("link", name="Edit").click()
    other = page.context.new_page()
    other.goto(page.url)
    for tab, words in ((page, "What the first tab says."), (other, "What the second tab says.")):
        tab.get_by_label("In one sentence").fill(words)
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("article")).to_contain_text("What the first tab says.")
    other.get_by_role("button", name="Keep it").click()
    expect(other.get_by_role("alert")).to_contain_text("What the first tab says.")
    expect(other.get_by_label("In one sentence")).to_have_value("What the second tab says.")
    page.reload()
    expect(page.get_by_role("article")).to_contain_text("What the first tab says.")
    other.get_by_role("button", name="Keep this page").click()
    expect(other.get_by_role("article")).to_contain_text("What the second tab says.")
