"""Staying with a feeling: by touch, by keyboard, without scripts, and whatever happens meanwhile."""

import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.journeys import walking
from tests.journeys.hands import Fingers, Hand, Keys
from tests.journeys.walking import Place

pytestmark = pytest.mark.browser

LATE_SECONDS = 2
PASSED = """atLeast => {
  const timer = document.querySelector('stay-timer');
  return timer.second - timer.dataset.elapsed >= atLeast;
}"""
LOOK_AWAY = """away => {
  Object.defineProperty(document, 'hidden', {value: away, configurable: true});
  document.dispatchEvent(new Event('visibilitychange'));
}"""
CLOCK = re.compile(r"^\d\d:\d\d$")


@pytest.fixture
def page(visit, ana) -> Page:
    """A phone whose clock can be moved, in which somebody has begun to stay."""
    page = visit()
    page.clock.install()
    walking.sign_in(page, ana)
    begin(page, Fingers())
    return page


def begin(page: Page, hand: Hand) -> None:
    page.goto("/check-ins/new/stay/")
    hand.press(page.get_by_role("button", name="Begin"))
    page.wait_for_url("**/stay/")
    expect(page.locator("[data-time]")).to_have_text(CLOCK)
    # The server shows the time as well: only a page whose scripts are there knows this button.
    expect(page.get_by_role("button", name="A little longer")).to_be_visible()


def look_away(page: Page, *, away: bool = True) -> None:
    page.evaluate(LOOK_AWAY, away)


def is_saved(page: Page) -> None:
    expect(page.locator("keep-words")).not_to_have_attribute("data-unsaved", "")


def note(page: Page, hand: Hand, urge: str) -> None:
    hand.press(page.get_by_role("button", name=urge))
    expect(page.get_by_text(f"Noted: {urge}.")).to_be_visible()


def rate(page: Page, hand: Hand, degree: int) -> None:
    button = page.get_by_role("button", name=str(degree), exact=True)
    hand.press(button)
    expect(button).to_have_attribute("aria-pressed", "true")
    is_saved(page)


def is_told(page: Page, *rows: tuple[str, str]) -> None:
    """The kept page says what was noted in which minute."""
    page.get_by_text("Read it as a table").click()
    for minute, strength in rows:
        row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name=minute))
        expect(row).to_contain_text(strength)


def test_by_touch_with_urges_and_ratings(page):
    hand = Fingers()
    expect(page.get_by_text("About 3 minutes")).to_be_visible()
    note(page, hand, "Phone")
    rate(page, hand, 4)
    page.clock.run_for("01:05")
    expect(page.get_by_text("About 2 minutes")).to_be_visible()
    expect(page.locator("[data-rate][aria-pressed=true]")).to_have_count(0)
    rate(page, hand, 8)
    until = page.locator("[data-time]").inner_text()
    hand.press(page.get_by_role("button", name="A little longer"))
    expect(page.locator("[data-time]")).not_to_have_text(until)
    expect(page.get_by_text("About 4 minutes")).to_be_visible()
    hand.press(page.get_by_role("button", name="Leave on purpose"))
    expect(page.get_by_text("You left on purpose.")).to_be_visible()
    is_told(page, ("1", "4"), ("2", "8"))


def test_when_it_is_time_nothing_ends_by_itself(page):
    page.clock.run_for("03:05")
    expect(
        page.get_by_role("status").filter(has_text="Ready, or a little longer?")
    ).to_be_attached()
    expect(page.get_by_role("button", name="Enough for now")).to_be_visible()


def test_the_time_that_comes_while_nobody_looks_is_told_on_coming_back(page):
    told = page.locator("[data-spoken]")
    page.clock.run_for("02:30")
    look_away(page)
    page.clock.run_for("00:40")
    expect(told).to_have_text("")
    look_away(page, away=False)
    expect(told).to_contain_text("Ready, or a little longer?")


def test_scripts_that_come_late_know_how_long_it_has_been(visit, ana):
    page = visit(service_workers="block")
    page.watch.allow("Service Worker registration blocked")
    walking.sign_in(page, ana)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/stay-timer*.js", hold)
    page.goto("/check-ins/new/stay/")
    page.get_by_role("button", name="Begin").tap(no_wait_after=True)
    expect(page.locator("[data-time]")).to_have_text(CLOCK)
    page.wait_for_timeout(LATE_SECONDS * 1000)
    held[0].continue_()
    page.wait_for_function(PASSED, arg=LATE_SECONDS)


def test_by_keyboard_with_words_of_ones_own(visit, ana):
    page, hand = visit(phone=False), Keys()
    walking.sign_in(page, ana)
    begin(page, hand)
    note(page, hand, "A joke")
    hand.press(page.get_by_text("Something else"))
    hand.write(page.get_by_label("In your own words"), "to tidy")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Noted: to tidy.")).to_be_visible()
    rate(page, hand, 7)
    hand.press(page.get_by_role("button", name="Enough for now"))
    is_told(page, ("1", "A joke, to tidy"))


def test_a_slip_is_taken_back(page):
    note(page, Fingers(), "Food")
    is_saved(page)
    page.get_by_role("button", name="Take it back").tap()
    is_saved(page)
    page.reload()
    expect(page.get_by_role("button", name="Food", exact=True)).to_be_visible()


def test_with_scripts_off(visit, ana):
    page = visit(javascript=False)
    walking.sign_in(page, ana)
    page.goto("/check-ins/new/stay/")
    page.locator("label.pick", has_text="Explain it").click()
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_text("Until about")).to_be_visible()
    page.locator("label.pick", has_text="Work").click()
    page.get_by_label("How strong was the wish to leave at first").select_option("6")
    page.get_by_label("And at the end?").select_option("2")
    page.get_by_role("button", name="Enough for now").click()
    expect(page.get_by_text("Stayed with it for less than a minute.")).to_be_visible()
    is_told(page, ("1", "Work"))


def test_a_reload_in_the_middle(page):
    note(page, Fingers(), "Phone")
    is_saved(page)
    until = page.locator("[data-time]").inner_text()
    page.reload()
    expect(page.locator("[data-time]")).to_have_text(until)
    expect(page.get_by_role("button", name="Phone 1")).to_be_visible()


def test_no_network_in_the_middle(page):
    page.watch.allow("ERR_INTERNET_DISCONNECTED")
    page.context.set_offline(True)
    note(page, Fingers(), "Leaving")
    expect(page.get_by_text("No connection.")).to_be_visible()
    page.context.set_offline(False)
    page.clock.fast_forward("00:06")
    is_saved(page)
    expect(page.get_by_text("No connection.")).to_be_hidden()
    page.reload()
    expect(page.get_by_role("button", name="Leaving 1")).to_be_visible()


def test_a_lock_in_the_middle(page, ana: Place):
    note(page, Fingers(), "Fixing it")
    is_saved(page)
    page.context.clear_cookies(name="nearer-unlock")
    page.get_by_role("button", name="Work").tap()
    page.wait_for_url("**/kept/")
    page.get_by_role("link", name="Unlock").click()
    walking.unlock(page, ana)
    page.get_by_role("button", name="Put it back").click()
    page.get_by_role("link", name="Go back to it").click()
    expect(page.get_by_role("button", name="Fixing it 1")).to_be_visible()
    expect(page.get_by_role("button", name="Work 1")).to_be_visible()


def test_even_the_shortest_lock_does_not_end_it(visit, ana):
    page = visit()
    page.clock.install()
    walking.sign_in(page, ana)
    page.goto("/you/")
    page.locator("label", has_text="1 min").first.click()
    page.get_by_role("button", name="Keep it so").click()
    begin(page, Fingers())
    expect(page.locator("app-lock")).to_have_attribute("data-idle-seconds", "60")
    page.clock.run_for("06:00")
    expect(page.locator("html")).not_to_have_attribute("data-covered", "")
    expect(page.get_by_role("button", name="Enough for now")).to_be_visible()
