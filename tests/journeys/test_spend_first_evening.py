"""The first evening: from the setup code to what was kept, and finding it again the next day."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.journeys import walking
from tests.journeys.hands import Fingers, Hand, Keys, Pointer
from tests.journeys.house import House
from tests.journeys.walking import PASSWORD

pytestmark = pytest.mark.browser

WORD = "tender"
SENTENCE = "The house is quiet; “I was holding my breath” 🌧️ all day. עייף"
CHANGED = " And then it rained."


@pytest.fixture
def house(tmp_path) -> Iterator[House]:
    """A server that nobody has used: each of these journeys begins with its setup code."""
    house = House(tmp_path / "data").open()
    yield house
    house.close()


def test_by_touch(visit, house):
    page = visit()
    spend_evening(page, Fingers(), house)
    come_back_next_day(page, Fingers(), house)


def test_by_keyboard_alone(visit, house):
    page = visit(phone=False)
    spend_evening(page, Keys(), house)
    come_back_next_day(page, Keys(), house)


def test_with_scripts_off(visit, house):
    page = visit(javascript=False)
    spend_evening(page, Pointer(), house)
    come_back_next_day(page, Pointer(), house)


def spend_evening(page: Page, hand: Hand, house: House) -> None:
    make_place(page, hand, house)
    hand.press(page.get_by_role("link", name="Settle for a minute"))
    hand.press(page.get_by_role("button", name="On to the body"))
    find_place(page, hand)
    hand.press(page.get_by_role("button", name="Now a word for it"))
    hand.tick(page, WORD)
    hand.press(
        page.get_by_role("button", name=f"Yes, {WORD}").or_(page.get_by_role("button", name="Next"))
    )
    hand.write(page.get_by_label("In one sentence, what was this?"), SENTENCE)
    hand.press(page.get_by_role("button", name="Keep it"))
    is_told(page)
    hand.press(page.get_by_role("link", name="Back to now"))
    card = page.locator("a.card", has_text="Today")
    expect(card).to_contain_text(SENTENCE)
    expect(card).to_contain_text(WORD)


def make_place(page: Page, hand: Hand, house: House) -> None:
    page.goto("/")
    hand.press(page.get_by_role("link", name="Make a place of my own"))
    hand.write(page.get_by_label("Setup code"), house.setup_code)
    hand.write(page.get_by_label("Your name here"), "Ana")
    hand.write(page.get_by_label("Password", exact=True), PASSWORD)
    hand.press(page.get_by_role("button", name="Make my place"))
    groups = walking.shown_code(page)
    for number in walking.GROUPS_TO_CONFIRM:
        hand.write(page.get_by_label(f"Group {number + 1}"), groups[number])
    hand.press(page.get_by_role("button", name="It is written down"))
    expect(page.get_by_role("listitem").filter(has_text="Presence")).to_be_visible()
    hand.press(page.get_by_role("button", name="Begin"))
    expect(page.get_by_role("heading", name="What would help now?")).to_be_visible()


def find_place(page: Page, hand: Hand) -> None:
    if isinstance(hand, Pointer):
        hand.tick(page, "Chest")
        hand.press(page.get_by_role("button", name="Say what it is like"))
        hand.choose(page.get_by_label("What is it like: Chest"), "tight")
        hand.choose(page.get_by_label("How strong: Chest"), "clear")
        hand.choose(page.get_by_label("Compared with usual: Chest"), "more than usual")
    else:
        hand.point(page.get_by_role("button", name="Chest", exact=True))
        hand.choose(page.get_by_role("radiogroup", name="What is it like there?"), "Tight")
        hand.choose(page.get_by_role("radiogroup", name="How strong is it there?"), "Clear")
        hand.choose(page.get_by_role("radiogroup", name="Compared with usual"), "More than usual")


def is_told(page: Page) -> None:
    """The page says what was kept, exactly."""
    kept = page.get_by_role("article")
    expect(kept.get_by_text(SENTENCE, exact=True)).to_be_visible()
    expect(kept.get_by_text(WORD, exact=True)).to_be_visible()
    expect(kept.get_by_text("Chest, tight, clear, more than usual")).to_be_visible()


def come_back_next_day(page: Page, hand: Hand, house: House) -> None:
    page.watch.allow("/events: Failed", "ERR_CONNECTION_REFUSED")
    house.close()
    house.open(days_later=1)
    page.goto("/")
    hand.write(page.get_by_label("Password", exact=True), PASSWORD)
    hand.press(page.get_by_role("button", name="Unlock"))
    expect(page.locator("a.card", has_text="Yesterday")).to_contain_text(SENTENCE)
    hand.press(page.get_by_role("link", name="Journal"))
    expect(page.get_by_role("heading", name="Yesterday")).to_be_visible()
    hand.press(page.get_by_role("link").filter(has_text=SENTENCE))
    is_told(page)
    change_it(page, hand)
    delete_and_undo(page, hand)


def change_it(page: Page, hand: Hand) -> None:
    hand.press(page.get_by_role("link", name="Edit"))
    words = page.get_by_label("In one sentence")
    expect(words).to_have_value(SENTENCE)
    if isinstance(hand, Pointer):
        words.fill(SENTENCE + CHANGED)
    else:
        hand.write(words, "")
        page.keyboard.press("Control+End")
        page.keyboard.type(CHANGED)
    hand.press(page.get_by_role("button", name="Keep it"))
    expect(page.get_by_role("article")).to_contain_text(SENTENCE + CHANGED)


def delete_and_undo(page: Page, hand: Hand) -> None:
    hand.press(page.get_by_role("button", name="Delete"))
    expect(page.get_by_text("Nothing here yet.")).to_be_visible()
    hand.press(page.get_by_role("button", name="Undo"))
    expect(page.get_by_role("article")).to_contain_text(SENTENCE + CHANGED)
