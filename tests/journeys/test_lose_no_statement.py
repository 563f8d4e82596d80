"""Something hard being written, and a pause, a closed page, no network, a lock, two tabs: nothing is lost."""

import time

import pytest
from playwright.sync_api import Page, expect

from tests.journeys import walking
from tests.journeys.saying import CHOOSING, FIRST, RAW, SAID, begin, go_on, pause, words
from tests.journeys.walking import Place

pytestmark = pytest.mark.browser

PATIENCE_SECONDS = 15


@pytest.fixture
def phone(visit, ana) -> Page:
    """A phone whose clock can be moved."""
    page = visit()
    page.clock.install()
    walking.sign_in(page, ana)
    return page


def is_told_of(page: Page, words: str) -> None:
    """What is sent while a page closes may arrive after the next one was asked for."""
    ends = time.monotonic() + PATIENCE_SECONDS
    link = page.get_by_role("link", name=words)
    page.goto("/say/")
    while not link.count() and time.monotonic() < ends:
        page.wait_for_timeout(500)
        page.goto("/say/")
    expect(link.first).to_be_visible()


def test_a_pause_keeps_what_stands_there(phone):
    page = phone
    begin(page, "You never")
    pause(page)
    page.goto("/say/")
    expect(page.get_by_role("link", name="You never").first).to_contain_text("draft")


def test_closing_the_page_in_mid_sentence_keeps_it(phone):
    page = phone
    begin(page, "You never once")
    # No hand types and leaves before the scripts of a page are there; a test on a busy machine does.
    page.wait_for_function("!!customElements.get('write-pauses')")
    page.goto("/say/history/")
    is_told_of(page, "You never once")


def test_no_network_in_mid_sentence_says_so_and_catches_up(phone):
    page = phone
    begin(page)
    go_on(page)
    page.context.set_offline(True)
    words(page).fill(SAID)
    page.clock.run_for(1500)
    expect(page.get_by_text("No connection. Your words are still here.")).to_be_visible()
    page.context.set_offline(False)
    pause(page, 6000)
    expect(page.get_by_text("No connection.")).to_be_hidden()
    page.reload()
    expect(words(page)).to_have_value(SAID)
    page.watch.troubles = []


def test_what_is_too_long_to_keep_says_so_while_one_writes(phone):
    phone.watch.allow("422 from")
    begin(phone, "You never listen. " * 300)
    phone.clock.run_for(2000)
    told = phone.get_by_role("alert")
    expect(told).to_contain_text("there is room for 5,000")
    phone.get_by_label(FIRST).fill(RAW)
    phone.clock.run_for(2000)
    expect(told).to_be_hidden()


def test_a_lock_in_mid_sentence_seals_what_came_after_the_last_pause(phone, ana):
    page = phone
    begin(page)
    url = go_on(page)
    words(page).fill(SAID)
    page.context.clear_cookies(name="nearer-unlock")
    page.clock.run_for(1500)
    page.wait_for_url("**/kept/")
    page.get_by_role("link", name="Unlock").click()
    walking.unlock(page, ana)
    page.get_by_role("button", name="Put it back").first.click()
    page.wait_for_url(url)
    expect(words(page)).to_have_value(SAID)


def test_what_is_kept_is_no_draft_at_a_lock(phone, ana: Place):
    page = phone
    begin(page)
    go_on(page)
    words(page).fill(SAID)
    pause(page)
    page.clock.fast_forward("05:10")
    page.wait_for_url("**/unlock/**")
    walking.unlock(page, ana)
    expect(words(page)).to_have_value(SAID)


def test_two_tabs_lose_neither(phone):
    page = phone
    begin(page)
    url = go_on(page)
    other = page.context.new_page()
    other.goto(url)
    words(other).fill("written in the other tab")
    other.get_by_role("button", name="Keep it for later").click()
    other.wait_for_url("**/say/")
    words(page).fill(SAID)
    page.get_by_role("button", name="Hear it, then choose").click()
    expect(page.get_by_role("alert").filter(has_text="changed in another place")).to_contain_text(
        "written in the other tab"
    )
    expect(words(page)).to_have_value(SAID)
    page.get_by_role("button", name="Keep this page").click()
    page.wait_for_url(CHOOSING)
    expect(page.get_by_text(SAID)).to_be_visible()
    page.watch.troubles = []
