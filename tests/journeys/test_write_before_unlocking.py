"""Late, locked, and something is there: breathe and write one line first; it waits inside."""

import pytest
from playwright.sync_api import Page, expect

from nearer.server.tests.harness import canary
from tests.journeys import walking
from tests.journeys.hands import Fingers, Hand, Keys, Pointer

pytestmark = pytest.mark.browser

LINE = "One line, as it is"
HIDE = """() => {
  Object.defineProperty(document, 'hidden', {value: true, configurable: true});
  document.dispatchEvent(new Event('visibilitychange'));
}"""


@pytest.fixture
def marker() -> str:
    """Letters that stand nowhere by chance."""
    return canary.new_stem()


@pytest.fixture
def locked(visit, ana):
    """Somebody's browser, signed in and locked."""

    def opened(**options) -> Page:
        page = visit(**options)
        walking.sign_in(page, ana)
        page.goto("/you/")
        page.get_by_role("button", name="Lock now").click()
        page.wait_for_url("**/unlock/")
        return page

    return opened


def write(page: Page, hand: Hand, ana, marker: str) -> None:
    """Breathe, write, and find it inside after unlocking."""
    hand.press(page.get_by_role("link", name="Breathe for a while"))
    expect(page.locator("[data-cue]")).to_be_visible()
    hand.press(page.get_by_role("link", name="Write one line"))
    hand.write(page.get_by_label(LINE), marker)
    hand.press(page.get_by_role("button", name="Seal it"))
    expect(page.get_by_role("heading", name="It is sealed")).to_be_visible()
    holds_nothing(page, marker)
    page.go_back()
    expect(page.get_by_label(LINE)).to_have_value("")
    holds_nothing(page, marker)
    page.goto("/unlock/")
    walking.unlock(page, ana)
    expect(page.locator("a.card", has_text=marker)).to_be_visible()


def holds_nothing(page: Page, marker: str) -> None:
    """Neither the page nor the browser has the words any more."""
    assert canary.find(page.content().encode(), marker) == []
    assert canary.find(canary.browser_state(page), marker) == []


def test_by_touch(locked, ana, marker):
    write(locked(), Fingers(), ana, marker)


def test_by_keyboard(locked, ana, marker):
    write(locked(phone=False), Keys(), ana, marker)


def test_with_scripts_off(locked, ana, marker):
    write(locked(javascript=False), Pointer(), ana, marker)


def test_no_network_and_then_network_again(locked, marker):
    page = locked()
    page.watch.allow("ERR_INTERNET_DISCONNECTED")
    page.goto("/unlock/line/")
    page.get_by_label(LINE).fill(marker)
    page.context.set_offline(True)
    page.get_by_role("button", name="Seal it").tap()
    expect(page.get_by_text("No connection. Your words are still here.")).to_be_visible()
    expect(page.get_by_label(LINE)).to_have_value(marker)
    page.context.set_offline(False)
    page.get_by_role("button", name="Seal it").tap()
    expect(page.get_by_role("heading", name="It is sealed")).to_be_visible()


@pytest.mark.parametrize("away", ["idle", "hidden"])
def test_left_alone_it_seals_itself(visit, ana, marker, away):
    page = visit()
    page.clock.install()
    walking.sign_in(page, ana)
    page.goto("/you/")
    page.get_by_role("button", name="Lock now").click()
    page.goto("/unlock/line/")
    page.get_by_label(LINE).fill(marker)
    if away == "hidden":
        page.evaluate(HIDE)
        expect(page.locator("html")).to_have_attribute("data-covered", "")
    page.clock.fast_forward("01:05" if away == "hidden" else "05:05")
    expect(page.get_by_role("heading", name="It is sealed")).to_be_visible()
    holds_nothing(page, marker)


def test_left_quickly_it_is_kept(locked, ana, marker):
    page = locked()
    page.watch.allow("403 from")
    page.goto("/unlock/line/")
    page.get_by_label(LINE).fill(marker)
    page.get_by_role("button", name="Leave").first.tap()
    page.wait_for_url("**/notes/")
    holds_nothing(page, marker)
    page.goto("/unlock/")
    walking.unlock(page, ana)
    expect(page.locator("a.card", has_text=marker)).to_be_visible()
