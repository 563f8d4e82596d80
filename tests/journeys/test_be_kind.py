"""A kind word to oneself: in a line, or in three minutes; by touch, by keyboard, without scripts."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys import walking
from tests.journeys.hands import Fingers, Hand, Keys, Pointer

pytestmark = pytest.mark.browser

KIND = "It makes sense that this stings."
BEGIN = "/check-ins/new/kindness/"
SHORT = "What would be kind to hear in it?"


@pytest.mark.parametrize(
    ("hand", "options"),
    [
        (Fingers, {}),
        (Keys, {"phone": False}),
        (Pointer, {"javascript": False}),
    ],
)
def test_three_minutes(visit, ana, hand, options):
    page = visit(**options)
    walking.sign_in(page, ana)
    page.goto(BEGIN)
    be_kind_for_long(page, hand())


def be_kind_for_long(page: Page, hand: Hand) -> None:
    hand.press(page.get_by_role("button", name="Take three minutes"))
    hand.write(page.get_by_label("What hurts?"), "That nobody asked.")
    hand.press(page.get_by_role("button", name="Next"))
    hand.write(page.get_by_label("Who else may know something like this?"), "My aunt.")
    hand.press(page.get_by_role("button", name="Next"))
    hand.write(page.get_by_label("What would you say to a friend in this?"), KIND)
    hand.press(page.get_by_role("button", name="Next"))
    expect(page.get_by_text("To a friend you would say")).to_be_visible()
    hand.write(page.get_by_label("And to yourself?"), KIND)
    page.get_by_label("How true does it feel").select_option("3")
    hand.press(page.get_by_role("button", name="Next"))
    page.get_by_label("How true does it feel now").select_option("5")
    hand.write(page.get_by_label("One small kind thing to do next"), "Tea.")
    hand.press(page.get_by_role("button", name="Keep it"))
    kept = page.get_by_role("article")
    expect(kept).to_contain_text(KIND)
    expect(kept).to_contain_text("How true it felt: 3 when it was written, 5 a little later")


def test_in_a_line(visit, ana):
    page, hand = visit(), Fingers()
    walking.sign_in(page, ana)
    page.goto(BEGIN)
    hand.write(page.get_by_label(SHORT), KIND)
    hand.press(page.get_by_role("button", name="Keep it"))
    expect(page.get_by_role("article")).to_contain_text(KIND)
    assert hand.taps == 2


def test_from_the_sentence(visit, ana):
    page, hand = visit(), Fingers()
    walking.sign_in(page, ana)
    walking.begin_sentence(page)
    hand.write(page.get_by_role("textbox"), "She forgot again.")
    hand.press(page.get_by_role("button", name="A kind word to myself"))
    hand.write(page.get_by_label(SHORT), KIND)
    hand.press(page.get_by_role("button", name="Keep it"))
    expect(page.get_by_role("article")).to_contain_text("She forgot again.")
    expect(page.get_by_role("article")).to_contain_text(KIND)


def test_an_opening_is_taken_into_the_words(visit, ana):
    page, hand = visit(), Fingers()
    walking.sign_in(page, ana)
    page.goto(BEGIN)
    hand.press(page.get_by_role("button", name="Take three minutes"))
    hand.press(page.get_by_role("button", name="Next"))
    words = page.get_by_label("Who else may know something like this?")
    hand.press(page.get_by_role("button", name="Somebody I know"))
    page.keyboard.type("has been here too.")
    expect(words).to_have_value("Somebody I know has been here too.")
    hand.press(page.get_by_role("button", name="Anyone who has lost"))
    expect(words).to_have_value("Somebody I know has been here too.\nAnyone who has lost ")


def test_the_hand_has_its_time(visit, ana):
    page, hand = visit(), Fingers()
    page.clock.install()
    walking.sign_in(page, ana)
    page.goto(BEGIN)
    hand.write(page.get_by_label(SHORT), KIND)
    hand.press(page.get_by_role("button", name="Keep it"))
    page.get_by_role("article").wait_for()
    page.goto(f"{page.url}kindness/rest/")
    hand.press(page.get_by_role("button", name="Keep the time for me"))
    word = page.locator("hand-clock [data-word]")
    expect(word).to_have_text("Two slow breaths.")
    page.clock.run_for(10_000)
    expect(word).to_have_text("One more slow breath.")
    page.clock.run_for(10_000)
    expect(word).to_have_text("That was twenty seconds. The hand can stay.")
    expect(page.get_by_role("button", name="Keep the time for me")).to_be_visible()


def test_the_network_goes_while_it_is_written(visit, ana):
    page = visit()
    page.watch.allow("ERR_INTERNET_DISCONNECTED")
    walking.sign_in(page, ana)
    page.goto(BEGIN)
    page.get_by_label(SHORT).fill(KIND)
    page.context.set_offline(True)
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("No connection. Your words are still here.")).to_be_visible()
    expect(page.get_by_label(SHORT)).to_have_value(KIND)
    page.context.set_offline(False)
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("article")).to_contain_text(KIND)


def test_at_a_hard_hour_it_is_there_again(visit, ana):
    page = visit()
    walking.sign_in(page, ana)
    walking.begin_sentence(page)
    page.get_by_text("Note how strong it is").click()
    page.get_by_label("How strong is it now").select_option("8")
    page.get_by_role("button", name="Keep it").click()
    again = page.get_by_role("article")
    expect(again).to_contain_text(KIND)
    again.get_by_role("link", name="Does it fit now?").click()
    expect(page.get_by_label(SHORT)).to_be_visible()
