"""From the body to a word that may fit: by touch, by keyboard, and with scripts off."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys import walking
from tests.journeys.hands import Fingers, Hand, Keys, Pointer
from tests.journeys.house import House
from tests.journeys.walking import Place

pytestmark = pytest.mark.browser

ANA, CLEO = Place("Ana", walking.PASSWORD, ""), Place("Cleo", walking.PASSWORD, "")
WAYS: dict[str, tuple[Hand, dict]] = {
    "touch": (Fingers(), {}),
    "keyboard": (Keys(), {"phone": False}),
    "no script": (Pointer(), {"phone": False, "javascript": False}),
}


@pytest.fixture(scope="module")
def house(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A household that has lived here for 120 days."""
    house = House(tmp_path_factory.mktemp("household") / "data")
    house.told("demo", "--data", str(house.data))
    yield house.open()
    house.close()


def begin(page: Page, hand: Hand, place: str) -> None:
    page.goto("/body-signals/")
    if isinstance(hand, Pointer):
        hand.tick(page, place)
    else:
        hand.point(page.get_by_role("button", name=place, exact=True))
        hand.choose(page.get_by_role("radiogroup", name="What is it like there?"), "Tight")
    hand.press(page.get_by_role("button", name="Now a word for it"))
    page.get_by_role("heading", name="Words that may fit").wait_for()


@pytest.mark.parametrize("way", WAYS)
def test_take_one_word_and_refuse_another(visit: Callable[..., Page], way: str):
    hand, more = WAYS[way]
    page = visit(**more)
    walking.sign_in(page, CLEO)
    begin(page, hand, "Jaw and mouth")
    expect(page.get_by_role("heading", name="Often, in groups of people")).to_be_visible()
    expect(page.get_by_role("heading", name="For you")).to_have_count(0)

    hand.press(page.get_by_role("button", name="Not this: angry"))
    expect(page.get_by_role("button", name="Not this: angry")).to_have_count(0)
    hand.press(page.locator("button[name=yes][value=ashamed]"))
    taken = page.get_by_role("region", name="You said")
    expect(taken).to_contain_text("ashamed")
    assert "ashamed" not in page.url + page.title()

    hand.press(page.get_by_text("What you said no to here"))
    hand.press(page.get_by_role("button", name="Ask again: angry"))
    expect(page.get_by_role("button", name="Not this: angry")).to_be_visible()
    hand.press(page.get_by_role("link", name="Go on"))
    page.wait_for_url("**/sentence/")
    page.goto(page.url.replace("sentence/", ""))
    expect(page.get_by_role("article")).to_contain_text("Ashamed", ignore_case=True)


def test_what_one_noted_before_is_offered_with_its_counts(visit: Callable[..., Page]):
    page, hand = visit(), Fingers()
    walking.sign_in(page, ANA)
    begin(page, hand, "Jaw and mouth")
    for_you = page.get_by_role("region", name="For you")
    expect(for_you.get_by_role("button", name="irritated").first).to_contain_text("of your")
    hand.press(page.get_by_role("link", name="What came together so far"))
    expect(page.locator(".signal").first).to_be_visible()
    hand.press(page.get_by_text("Read it as a table").first)
    expect(page.get_by_role("rowheader", name="Jaw, tight")).to_be_visible()


def test_nothing_chosen_says_what_is_missing(visit: Callable[..., Page]):
    page = visit()
    walking.sign_in(page, CLEO)
    page.goto("/body-signals/")
    page.get_by_role("button", name="Now a word for it").tap()
    expect(page.get_by_role("alert").first).to_contain_text("Choose a place first")


def test_from_the_page_of_words_and_back_nothing_is_lost(visit: Callable[..., Page]):
    page, hand = visit(), Fingers()
    walking.sign_in(page, CLEO)
    page.goto("/check-ins/new/body/")
    hand.point(page.get_by_role("button", name="Chest", exact=True))
    hand.press(page.get_by_role("button", name="Now a word for it"))
    page.wait_for_url("**/name/")
    hand.press(page.locator("label.pick", has_text="hurt").first)
    hand.press(page.get_by_role("button", name="Words that may fit what your body says"))
    expect(page.get_by_role("region", name="You said")).to_contain_text("hurt")
    hand.press(page.get_by_role("button", name="Take away: hurt"))
    expect(page.get_by_role("region", name="You said")).to_have_count(0)
    hand.press(page.get_by_role("button", name="Not yet"))
    page.wait_for_url("**/sentence/")


def test_back_and_forth_makes_one_moment(visit: Callable[..., Page]):
    page, hand = visit(), Fingers()
    walking.sign_in(page, CLEO)
    begin(page, hand, "Throat")
    first = page.url
    page.go_back()
    hand.point(page.get_by_role("button", name="Chest", exact=True))
    hand.press(page.get_by_role("button", name="Now a word for it"))
    page.get_by_role("heading", name="Words that may fit").wait_for()
    assert page.url == first
