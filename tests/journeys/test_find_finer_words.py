"""Ten words a week, and scenes: by touch, by keyboard, and with scripts off."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.journeys import walking
from tests.journeys.hands import Fingers, Hand, Keys, Pointer
from tests.journeys.house import House
from tests.journeys.walking import Place

pytestmark = pytest.mark.browser

ANA = Place("Ana", walking.PASSWORD, "")
PEOPLE = {"touch": "Ben", "keyboard": "Cleo", "no script": "Dan"}
WAYS: dict[str, tuple[Hand, dict]] = {
    "touch": (Fingers(), {}),
    "keyboard": (Keys(), {"phone": False}),
    "no script": (Pointer(), {"phone": False, "javascript": False}),
}
WORDS = 5


@pytest.fixture(scope="module")
def house(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A household that has lived here for 120 days."""
    house = House(tmp_path_factory.mktemp("household") / "data")
    house.told("demo", "--data", str(house.data))
    yield house.open()
    house.close()


def rate(hand: Hand, row: Locator, number: int) -> None:
    """Choose a number in a row; by keyboard with Tab and arrows."""
    radio = row.get_by_role("radio", name=str(number), exact=True)
    if isinstance(hand, Keys):
        hand.reach(row.get_by_role("radio").first)
        row.page.keyboard.press("Space")
        for _ in range(number):
            row.page.keyboard.press("ArrowRight")
    else:
        hand.press(row.locator("label.pick").nth(number))
    expect(radio).to_be_checked()


def enter(visit: Callable[..., Page], way: str) -> tuple[Page, Hand]:
    hand, more = WAYS[way]
    page = visit(**more)
    walking.sign_in(page, Place(PEOPLE[way], walking.PASSWORD, ""))
    page.goto("/finer-words/")
    return page, hand


@pytest.mark.parametrize("way", WAYS)
def test_rate_change_delete_and_undo(visit: Callable[..., Page], way: str):
    page, hand = enter(visit, way)
    hand.press(page.get_by_role("link", name="Rate the ten words"))
    page.wait_for_url("**/check-ins/new/")
    rows = page.locator(".ratingrow")
    for place in range(WORDS - 1):
        rate(hand, rows.nth(place), place)
    hand.press(page.get_by_role("button", name="Keep it"))
    expect(page.get_by_text("Still without a number: ashamed.")).to_be_visible()
    expect(rows.nth(3).get_by_role("radio", name="3", exact=True)).to_be_checked()
    rate(hand, rows.nth(WORDS - 1), 6)
    hand.press(page.get_by_role("button", name="Keep it"))
    page.wait_for_url("**/finer-words/")
    expect(page.get_by_text("Done for this week")).to_be_visible()

    hand.press(page.get_by_text("What you rated"))
    hand.press(page.get_by_role("link", name="Today"))
    expect(page.locator(".ratingrow").nth(4).get_by_role("radio", name="6")).to_be_checked()
    hand.press(page.get_by_role("button", name="Delete"))
    hand.press(page.get_by_role("button", name="Undo"))
    hand.press(page.get_by_text("What you rated"))
    expect(page.get_by_role("link", name="Today")).to_be_visible()


@pytest.mark.parametrize("way", WAYS)
def test_a_session_of_scenes_ends_by_itself(visit: Callable[..., Page], way: str):
    page, hand = enter(visit, way)
    hand.press(page.get_by_role("button", name="scenes"))
    while True:
        page.wait_for_url("**/scenes/*/")
        for place in range(WORDS):
            rate(hand, page.locator(".ratingrow").nth(place), place)
        hand.press(page.get_by_role("button", name="See how they differ"))
        page.wait_for_url("**/differences/")
        expect(page.get_by_text("you gave 4")).to_be_visible()
        following = page.get_by_role("link", name="Next scene")
        if not following.count():
            break
        hand.press(following)
    expect(page.get_by_text("That was the last one for now.")).to_be_visible()
    hand.press(page.get_by_role("link", name="Back to finer words"))
    expect(page.get_by_role("button", name="Five scenes")).to_be_visible()


def test_what_twenty_weeks_bear_is_drawn_and_told(visit: Callable[..., Page]):
    page = visit()
    walking.sign_in(page, ANA)
    page.goto("/finer-words/")
    expect(page.get_by_role("img", name="How far words are told apart")).to_be_visible()
    page.get_by_text("Read it as a table").tap()
    expect(page.get_by_role("rowheader", name="Unpleasant feelings")).to_be_visible()
