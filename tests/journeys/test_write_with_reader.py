"""Writing beside the reader: marks, one card, words put in place and back; never in the way."""

import re

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.journeys import hands, walking
from tests.journeys.auditing import audit

pytestmark = pytest.mark.browser

BLAME = "You never listen to me. I felt alone last night."
TWO = "😀 You never listen to me.\nI feel like you don't care. I felt alone last night."
PLAIN = "I felt alone last night."
NOTICE = "may land as a verdict"
ROUND = "It comes down to birth order, statistically. Middle children mediate in most families, so it's a pattern and I was only doing my job at the table."
DANGER = "You never listen. Last night you hit me and I am scared to come home."
READINGS, QUIET = "**/composer/readings/", "/composer/quiet/"
# The same words, written twice: they wrap alike, and are equally high.
LINES_MEET = """() => {
  const [ghost, field] = document.querySelectorAll('.writing > *');
  const [a, b] = [ghost, field].map((each) => each.getBoundingClientRect());
  const style = (each) => ['font', 'padding', 'letterSpacing', 'wordSpacing', 'textIndent', 'direction']
    .map((name) => getComputedStyle(each)[name]).join();
  return [a.width === b.width, a.height === b.height, field.scrollHeight <= field.clientHeight,
    ghost.textContent.replace('\\u200b', '') === field.value, style(ghost) === style(field)];
}"""


@pytest.fixture
def writing(visit, ana):
    """A statement that was begun, with its words in the area."""

    def begin(words: str = "Hello.", **options) -> Page:
        page = visit(**options)
        walking.sign_in(page, ana)
        page.goto("/say/new/")
        page.locator("textarea").first.fill(words)
        page.get_by_role("button", name="See how it could be said").click()
        page.locator("#text").wait_for()
        if options.get("javascript", True):
            expect(page.get_by_role("button", name="Read it")).to_be_hidden()
        return page

    return begin


def field(page: Page) -> Locator:
    return page.locator("#text")


def card(page: Page) -> Locator:
    return page.get_by_role("article").filter(visible=True)


def marks(page: Page) -> list[str]:
    return page.locator(".ghost mark:not(.clear)").all_inner_texts()


@pytest.mark.parametrize("phone", [True, False])
def test_words_are_marked_where_they_stand_and_one_card_is_shown(writing, phone):
    page = writing(phone=phone)
    field(page).fill(TWO)
    expect(card(page)).to_have_count(1)
    expect(card(page)).to_contain_text(NOTICE)
    assert marks(page) == ["You never listen to me", "I feel like you don't"]
    assert page.locator(".ghost mark.clear").all_inner_texts() == ["I felt alone"]
    assert page.evaluate(LINES_MEET) == [True] * 5
    expect(page.locator("[data-status]")).to_have_text(
        "Two places may land otherwise than you mean them."
    )


@pytest.mark.parametrize(
    "words", ["\n\n\n", "x" * 300, "שלום לך\nnever mind " * 9, "a\tb  c " * 40]
)
def test_the_lines_lie_under_any_words(writing, words):
    page = writing()
    field(page).fill(words)
    assert page.evaluate(LINES_MEET) == [True] * 5
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate(LINES_MEET) == [True] * 5


def test_marks_follow_what_is_typed_before_them(writing):
    page = writing(phone=False)
    field(page).fill(BLAME)
    expect(card(page)).to_have_count(1)
    page.route(READINGS, lambda route: route.abort())
    page.watch.allow("ERR_FAILED")
    page.keyboard.press("Control+Home")
    page.keyboard.type("So. ")
    assert marks(page) == ["You never listen to me"]
    page.keyboard.press("Control+End")
    expect(card(page)).to_have_count(1)


def test_an_answer_to_older_words_is_not_shown(writing):
    page = writing()
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(READINGS, hold)
    field(page).fill(BLAME)
    page.wait_for_timeout(1000)
    field(page).fill(PLAIN)
    page.wait_for_timeout(1000)
    older, newer = held
    newer.continue_()
    expect(page.get_by_text("Nothing here asks for a second look.")).to_be_visible()
    older.continue_()
    page.wait_for_timeout(500)
    expect(card(page)).to_have_count(0)
    assert marks(page) == []


def test_words_are_used_undone_and_undone_by_the_browser(writing):
    page = writing(phone=False)
    field(page).fill("")
    field(page).press_sequentially(TWO)
    expect(card(page)).to_have_count(1)
    card(page).locator("button[name=use]").first.click()
    expect(field(page)).to_be_focused()
    assert field(page).input_value().startswith("😀 When [")
    assert field(page).input_value().endswith(TWO.partition("\n")[2])
    assert page.evaluate("getSelection().toString()").startswith("[")
    page.keyboard.press("Control+z")
    expect(field(page)).to_have_value(TWO)
    page.keyboard.press("Control+Shift+z")
    assert field(page).input_value().startswith("😀 When [")
    page.get_by_role("button", name="Undo").click()
    expect(field(page)).to_have_value(TWO)
    expect(page.get_by_role("button", name="Undo")).to_be_hidden()


def test_what_was_typed_since_stays_when_a_change_is_put_back(writing):
    page = writing(phone=False)
    field(page).fill(BLAME)
    card(page).locator("button[name=use]").first.click()
    page.keyboard.press("Control+End")
    page.keyboard.type(" Later.")
    page.get_by_role("button", name="Undo").click()
    expect(field(page)).to_have_value(f"{BLAME} Later.")


def test_the_whole_is_said_another_way_and_put_back(writing):
    page = writing()
    field(page).fill(BLAME)
    page.get_by_text("All of it, said another way").tap()
    whole = page.locator("[data-whole]").filter(has=page.locator("[data-words]")).first
    expect(whole).to_be_visible()
    said = " ".join(whole.locator("[data-words]").all_inner_texts())
    whole.locator("[data-take=all]").tap()
    expect(field(page)).to_have_value(said)
    page.get_by_role("button", name="Undo").tap()
    expect(field(page)).to_have_value(BLAME)


def test_other_ways_are_asked_for_when_unfolded_and_the_focus_stays(writing):
    page = writing(phone=False)
    field(page).fill(BLAME)
    expect(card(page)).to_have_count(1)
    expect(page.locator("[data-whole]")).to_have_count(0)
    summary = page.get_by_text("All of it, said another way")
    hands.Keys().press(summary)
    expect(page.locator("[data-whole]").first).to_be_visible()
    expect(summary).to_be_focused()
    field(page).press_sequentially(" Later.")
    expect(page.locator("[data-found]")).to_be_visible()
    page.wait_for_timeout(1000)
    expect(page.locator("[data-whole]").first).to_be_visible()
    assert audit(page) == []


def test_a_word_is_chosen_for_an_open_place_before_the_whole_is_used(writing):
    page = writing()
    field(page).fill("You never listen when I talk about Mum.")
    page.get_by_text("All of it, said another way").tap()
    whole = page.locator("[data-whole]").filter(has=page.locator("[data-open]")).first
    expect(whole.locator("[data-words]").first).to_contain_text("[lonely / frustrated")
    whole.locator("label.pick", has_text="lonely").tap()
    expect(whole.locator("[data-words]").first).to_contain_text("feeling lonely.")
    whole.locator("label.pick", has_text="frustrated").tap()
    whole.locator("[data-take=all]").tap()
    expect(field(page)).to_have_value(re.compile(r"feeling frustrated\. "))


def test_one_sentence_is_added_where_the_caret_is(writing):
    page = writing(phone=False)
    field(page).fill(BLAME)
    page.get_by_text("All of it, said another way").click()
    row = page.locator("[data-take=one]").first
    sentence = row.locator("[data-words]").inner_text()
    row.click()
    expect(field(page)).to_have_value(f"{BLAME} {sentence}")


def test_a_place_is_kept_for_this_message_and_shown_again(writing):
    page = writing()
    field(page).fill(TWO)
    card(page).get_by_role("button", name="Keep mine").tap()
    expect(card(page)).to_contain_text("I feel like you don't")
    assert marks(page) == ["I feel like you don't"]
    field(page).fill(f"{TWO} Later.")
    expect(page.get_by_text("One kind of place is kept as you wrote it.")).to_be_visible()
    assert marks(page) == ["I feel like you don't"]
    page.get_by_role("button", name="Show again").tap()
    expect(page.locator("[data-found]")).to_contain_text("Two places may land")


def test_a_rule_is_kept_quiet_for_good_and_let_speak_again(writing):
    page = writing()
    field(page).fill(BLAME)
    card(page).get_by_role("button", name="Not again").tap()
    expect(page.get_by_text("It stays quiet from now on.")).to_be_visible()
    other = writing(BLAME, phone=False)
    expect(other.get_by_text("Nothing here asks for a second look.")).to_be_visible()
    other.goto(QUIET)
    expect(other.get_by_role("listitem")).to_contain_text(NOTICE)
    assert audit(other) == []
    other.get_by_role("button", name="Show again").click()
    expect(other.get_by_text("Nothing is kept quiet.")).to_be_visible()
    assert audit(other) == []


def test_cards_are_chosen_by_the_caret_and_by_the_list_with_keys_alone(writing):
    page = writing(phone=False)
    field(page).fill(TWO)
    expect(card(page)).to_contain_text(NOTICE)
    page.keyboard.press("Control+Home")
    page.keyboard.press("ArrowDown")
    expect(card(page)).to_contain_text("I feel like you don't")
    keys = hands.Keys()
    keys.press(page.get_by_text("All 2 places"))
    keys.press(page.locator("[data-go='0']"))
    expect(card(page)).to_be_focused()
    expect(card(page)).to_contain_text(NOTICE)
    keys.press(card(page).get_by_role("button", name="Next of 2"))
    expect(card(page)).to_contain_text("I feel like you don't")
    keys.press(card(page).get_by_role("button", name="Keep mine"))
    expect(card(page)).to_contain_text(NOTICE)
    expect(card(page)).to_be_focused()


def test_a_tap_on_a_mark_shows_its_card(writing):
    page = writing()
    field(page).fill(TWO)
    expect(card(page)).to_contain_text(NOTICE)
    place = page.locator(".ghost mark", has_text="I feel like").bounding_box()
    page.touchscreen.tap(place["x"] + 30, place["y"] + place["height"] / 2)
    expect(card(page)).to_contain_text("I feel like you don't")


def test_where_danger_speaks_coaching_stops(writing):
    page = writing()
    field(page).fill(DANGER)
    expect(page.get_by_role("link", name="People who help")).to_be_visible()
    expect(card(page)).to_have_count(0)
    assert page.locator(".ghost mark").count() == 0
    assert page.locator("[data-status]").inner_text() == page.locator("[data-shown]").inner_text()
    assert audit(page) == []
    field(page).fill(PLAIN)
    expect(page.get_by_role("link", name="People who help")).to_have_count(0)


def test_without_network_writing_goes_on_and_is_read_afterwards(writing):
    page = writing()
    page.watch.allow("ERR_INTERNET_DISCONNECTED")
    page.context.set_offline(True)
    field(page).fill(BLAME)
    page.wait_for_timeout(1000)
    expect(field(page)).to_have_value(BLAME)
    expect(card(page)).to_have_count(0)
    page.context.set_offline(False)
    expect(card(page)).to_contain_text(NOTICE)


def test_whoever_is_told_to_wait_is_not_disturbed(writing):
    page = writing()
    page.watch.allow("429 from")
    page.route(READINGS, lambda route: route.fulfill(status=429))
    field(page).fill(BLAME)
    page.wait_for_timeout(1000)
    expect(field(page)).to_have_value(BLAME)
    page.unroute(READINGS)
    field(page).press_sequentially(" ")
    expect(card(page)).to_contain_text(NOTICE)


def test_words_that_go_round_a_feeling_are_asked_about_once_they_rest(writing):
    page = writing()
    field(page).fill(ROUND)
    expect(page.get_by_text("Nothing here asks for a second look.")).to_be_visible()
    expect(card(page)).to_contain_text("what is it like?", timeout=15_000)
    assert marks(page) == []
    assert audit(page) == []
    field(page).press_sequentially(" Really.")
    page.wait_for_timeout(1500)
    expect(card(page)).to_contain_text("what is it like?")
    card(page).get_by_role("button", name="Keep mine").tap()
    expect(card(page)).to_have_count(0)
    page.wait_for_timeout(6000)
    expect(card(page)).to_have_count(0)
    page.get_by_role("button", name="Undo").tap()
    expect(card(page)).to_contain_text("what is it like?", timeout=15_000)


@pytest.mark.parametrize("words", [TWO, PLAIN])
def test_anybody_can_use_it(writing, words):
    page = writing()
    field(page).fill(words)
    expect(page.locator("[data-found]")).to_be_visible()
    assert audit(page) == []


@pytest.fixture
def plain(writing) -> Page:
    page = writing(BLAME, javascript=False, phone=False)
    page.get_by_role("button", name="Read it").click()
    return page


def test_without_scripts_a_button_reads_and_words_are_used_and_undone(plain):
    expect(plain.get_by_role("article")).to_contain_text(NOTICE)
    plain.locator("button[name=use]").first.click()
    expect(field(plain)).to_have_value("When [one time it happened], I felt [a feeling], because [what matters to me]. I felt alone last night.")  # fmt: skip
    plain.get_by_role("button", name="Undo").click()
    expect(field(plain)).to_have_value(BLAME)


def test_without_scripts_words_that_go_round_a_feeling_are_asked_about(writing):
    page = writing(ROUND, javascript=False)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("article")).to_contain_text("what is it like?")
    page.get_by_role("button", name="Keep mine").click()
    expect(page.get_by_role("article")).to_have_count(0)


def test_without_scripts_the_whole_is_said_another_way(plain):
    plain.get_by_text("All of it, said another way").click()
    choice = plain.locator(".pick-whole").first
    said = choice.inner_text()
    choice.click()
    plain.get_by_role("button", name="Use this").click()
    expect(field(plain)).to_have_value(said.strip())


def test_without_scripts_a_place_is_kept_as_it_was_written(plain):
    plain.get_by_role("button", name="Keep mine").click()
    expect(plain.get_by_role("article")).to_have_count(0)
    plain.get_by_role("button", name="Show again").click()
    expect(plain.get_by_role("article")).to_contain_text(NOTICE)
