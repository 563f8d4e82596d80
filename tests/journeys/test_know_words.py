"""Words on their own: four ways to a card, words of one's own, guides; by each hand, scripts off too."""

import pytest
from playwright.sync_api import Page, Route, expect

from tests.journeys import walking
from tests.journeys.hands import Fingers, Keys, Pointer
from tests.journeys.test_find_word_quickly import acted_seconds

pytestmark = pytest.mark.browser

MOST_TAPS = 6
MOST_SECONDS = 30
SOUGHT = ("gutted", "lonley", "frustated", "resent", "not good enough", "fnie", "xqzzy")


@pytest.fixture
def words(visit, ana):
    """Leads a page of its own to the words."""

    def lead(**options) -> Page:
        page = visit(**options)
        walking.sign_in(page, ana)
        page.goto("/words/")
        return page

    return lead


def at_card(page: Page, label: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(label)


def found(page: Page):
    rows = page.get_by_role("list", name="Words to choose from").get_by_role("link")
    expect(rows.first).to_be_visible()
    return rows


def test_from_bad_to_an_exact_word_in_under_half_a_minute(visit, ana):
    page = visit()
    walking.sign_in(page, ana)
    hand = Fingers()
    hand.press(page.get_by_role("link", name="Words", exact=True))
    with page.expect_response("**/words.*json"):
        hand.write(page.get_by_label("Search for a feeling"), "bad")
    expect(page.get_by_text("“bad” can be covering one of these")).to_be_visible()
    hand.press(found(page).filter(has_text="hurt"))
    at_card(page, "hurt")
    hand.press(page.get_by_role("link", name="Hurt or").first)
    page.wait_for_url(lambda url: not url.endswith("/hurt/"))
    exact = page.get_by_role("heading", level=1).inner_text()
    hand.press(page.get_by_role("button", name="I feel this now"))
    page.wait_for_url("**/sentence/")
    page.goto(page.url.removesuffix("sentence/"))
    expect(page.get_by_role("article")).to_contain_text(exact, ignore_case=True)
    assert hand.taps <= MOST_TAPS
    assert acted_seconds(hand.taps, len("bad")) < MOST_SECONDS


def test_a_row_that_is_pressed_waits_for_the_finger_to_be_up(words):
    # Routes do not see what a service worker asks for.
    page, held = words(phone=False, service_workers="block"), []

    def hold(route: Route) -> None:
        held.append(route)

    page.watch.allow("Service Worker registration blocked")
    page.route("**/words.*json", hold)
    page.get_by_label("Search for a feeling").fill("bad")
    pressed = found(page).last
    label = pressed.locator("b").inner_text()
    pressed.hover()
    page.mouse.down()
    with page.expect_response("**/words.*json") as answer:
        held[0].continue_()
    page.unroute("**/words.*json")
    # What was asked for first has been read by the page when this has.
    page.evaluate(
        "url => fetch(url).then((answer) => answer.json()).then(Boolean)", answer.value.url
    )
    expect(page.get_by_text("“bad” can be covering one of these")).to_have_count(0)
    page.mouse.up()
    at_card(page, label)


def test_rows_that_are_still_found_stay_the_same_elements(words):
    page = words()
    sought = page.get_by_label("Search for a feeling")
    with page.expect_response("**/words.*json"):
        sought.fill("lone")
    row = found(page).filter(has_text="lonely").element_handle()
    sought.fill("lonely")
    expect(found(page)).not_to_have_count(0)
    assert row.evaluate("row => row.isConnected")


def test_by_touch_on_the_field(words):
    page = words()
    field = page.locator("[data-field]")
    box = field.bounding_box()
    field.tap(position={"x": box["width"] * 0.5, "y": box["height"] * 0.93})
    first = found(page).first
    label = first.locator("b").inner_text()
    first.tap()
    at_card(page, label)
    page.get_by_role("link", name="Back", exact=True).tap()
    page.locator("a.fw", has_text="lonely").tap()
    at_card(page, "lonely")


def test_dragging_over_the_field_goes_on_finding(words):
    page = words(phone=False)
    box = page.locator("[data-field]").bounding_box()
    left, top = box["x"] + box["width"] * 0.5, box["y"] + box["height"] * 0.93
    page.mouse.move(left, top)
    page.mouse.down()
    page.mouse.move(left + 4, top)
    before = found(page).all_inner_texts()
    page.mouse.move(left, box["y"] + box["height"] * 0.1, steps=6)
    page.mouse.up()
    assert not set(before) & set(found(page).all_inner_texts())


def test_by_keyboard_alone_each_way(words):
    page, hand = words(phone=False), Keys()
    hand.reach(page.get_by_role("slider", name="How pleasant"))
    for key in ("ArrowLeft", "ArrowDown", "ArrowLeft", "ArrowDown"):
        page.keyboard.press(key)
    near = found(page).first
    label = near.locator("b").inner_text()
    hand.press(near)
    at_card(page, label)
    hand.press(page.get_by_role("link", name="Back", exact=True))
    hand.write(page.get_by_label("Search for a feeling"), "gutted")
    expect(found(page).first).to_contain_text("crushed")
    page.keyboard.press("Enter")
    expect(found(page).first).to_be_focused()
    page.keyboard.press("Enter")
    at_card(page, "crushed")
    hand.press(page.get_by_role("link", name="Back", exact=True))
    more = page.locator("section.family", has_text="Shame").locator("summary").first
    hand.press(more)
    hand.press(page.get_by_role("link", name="humiliated", exact=True))
    at_card(page, "humiliated")


def test_by_family_with_scripts_off(words):
    page, hand = words(javascript=False), Pointer()
    page.locator("section.family", has_text="Fear").locator("summary").first.click()
    hand.press(page.get_by_role("link", name="panicky", exact=True))
    at_card(page, "panicky")
    hand.press(page.get_by_role("button", name="I feel this now"))
    page.wait_for_url("**/sentence/")


def test_by_search_with_scripts_off(words):
    page, hand = words(javascript=False), Pointer()
    hand.write(page.get_by_label("Search for a feeling"), "gutted")
    hand.press(page.get_by_role("button", name="Find", exact=True))
    hand.press(page.get_by_role("link", name="crushed"))
    at_card(page, "crushed")


def test_the_search_of_the_server_finds_what_that_of_the_page_finds(words):
    scripted, plain = words(), words(javascript=False)
    with scripted.expect_response("**/words.*json"):
        scripted.get_by_label("Search for a feeling").focus()
    for typed in SOUGHT:
        scripted.get_by_label("Search for a feeling").fill(typed)
        plain.get_by_label("Search for a feeling").fill(typed)
        plain.get_by_role("button", name="Find", exact=True).click()
        expect(scripted.locator(".foundlist b")).to_have_text(
            plain.locator(".foundlist b").all_inner_texts()
        )


def test_a_word_of_ones_own_is_placed_and_used(words):
    page, hand = words(), Fingers()
    hand.write(page.get_by_label("Search for a feeling"), "slatelike")
    hand.press(page.get_by_role("button", name="Keep “slatelike” as a word of your own"))
    expect(page.get_by_label("Your word")).to_have_value("slatelike")
    hand.write(page.get_by_label("What it means to you"), "Grey, flat, and not sad.")
    field = page.locator("[data-field]")
    box = field.bounding_box()
    field.tap(position={"x": box["width"] * 0.3, "y": box["height"] * 0.9})
    expect(page.get_by_label("It has a place on the field")).to_be_checked()
    hand.press(page.get_by_role("button", name="Keep it"))
    at_card(page, "slatelike")
    expect(page.get_by_text("Words that stand near it on the field")).to_be_visible()

    page.goto("/words/")
    expect(page.locator("a.fw", has_text="slatelike")).to_be_visible()
    expect(page.get_by_role("heading", name="Your words")).to_be_visible()
    hand.write(page.get_by_label("Search for a feeling"), "slatelyke")
    expect(found(page).first).to_contain_text("slatelike")

    page.goto("/check-ins/new/body/")
    hand.press(page.get_by_role("button", name="Now a word for it"))
    page.wait_for_url("**/name/")
    page.locator("label.fw", has_text="slatelike").tap()
    chosen = page.get_by_role("list", name="Chosen words")
    expect(chosen.get_by_text("Grey, flat, and not sad.")).to_be_visible()
    hand.press(chosen.locator("label.pick", has_text="Strong"))
    hand.press(page.get_by_role("button", name="Yes, slatelike"))
    page.wait_for_url("**/sentence/")
    page.goto(page.url.replace("sentence", "name"))
    expect(page.locator(".chosen", has_text="slatelike").get_by_label("Strong")).to_be_checked()


def test_a_word_of_ones_own_by_keyboard_and_undone(words):
    page, hand = words(phone=False), Keys()
    page.goto("/words/own/new/")
    hand.write(page.get_by_label("Your word"), "tidal")
    hand.reach(page.get_by_role("slider", name="How pleasant"))
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("slider", name="How much energy")).to_have_value("1")
    hand.press(page.get_by_role("button", name="Keep it"))
    at_card(page, "tidal")
    hand.press(page.get_by_role("button", name="Delete"))
    page.wait_for_url("**/words/own/")
    expect(page.get_by_role("link", name="tidal")).to_have_count(0)
    hand.press(page.get_by_role("button", name="Undo"))
    at_card(page, "tidal")


def test_a_word_of_ones_own_with_scripts_off(words):
    page, hand = words(javascript=False), Pointer()
    page.goto("/words/own/new/")
    hand.write(page.get_by_label("Your word"), "underwatery")
    page.get_by_label("It has a place on the field").check()
    page.get_by_label("How pleasant").fill("-6")
    page.get_by_label("How much energy").fill("-7")
    hand.press(page.get_by_role("button", name="Keep it"))
    at_card(page, "underwatery")
    expect(page.get_by_text("Words that stand near it on the field")).to_be_visible()
    hand.press(page.get_by_role("button", name="I feel this now"))
    page.wait_for_url("**/sentence/")
    page.goto(page.url.replace("sentence", "name"))
    expect(page.get_by_role("checkbox", name="underwatery")).to_be_checked()


@pytest.mark.parametrize("javascript", [True, False])
def test_from_a_chosen_word_to_its_card_and_back(words, javascript):
    page = words(javascript=javascript)
    page.goto("/check-ins/new/body/")
    page.get_by_role("button", name="Now a word for it").click()
    page.wait_for_url("**/name/")
    page.locator("label.pick", has_text="hurt").first.click()
    page.locator("label.pick", has_text="lonely").first.click()
    if not javascript:
        page.get_by_role("button", name="Say how strong").click()
    page.locator(".chosen", has_text="lonely").get_by_role("button", name="What it means").click()
    at_card(page, "lonely")
    page.go_back()
    for word in ("hurt", "lonely"):
        expect(page.get_by_role("checkbox", name=word, exact=True)).to_be_checked()


@pytest.mark.parametrize("javascript", [True, False])
def test_from_a_word_while_saying_it_to_its_card_and_back(words, javascript):
    page = words(javascript=javascript)
    page.goto("/say/new/feeling/")
    page.locator("label.pick", has_text="hurt").first.click()
    if not javascript:
        page.get_by_role("button", name="Say how strong").click()
    page.locator(".chosen", has_text="hurt").get_by_role("button", name="What it means").click()
    at_card(page, "hurt")
    page.get_by_role("link", name="Hurt or").first.click()
    page.wait_for_url(lambda url: "/words/hurt/?" not in url)
    page.get_by_role("link", name="Back to your words").click()
    page.wait_for_url("**/guided/feeling/#chosen")
    expect(page.get_by_role("checkbox", name="hurt", exact=True)).to_be_checked()
    page.get_by_label("A word of your own").first.fill("slate")
    page.keyboard.press("Enter")
    page.wait_for_url("**/guided/under/**")


def test_the_focus_stays_near_when_a_chosen_word_is_taken_away(words):
    page, hand = words(phone=False), Keys()
    page.goto("/check-ins/new/body/")
    page.get_by_role("button", name="Now a word for it").click()
    page.wait_for_url("**/name/")
    for word in ("hurt", "lonely"):
        page.locator("label.pick", has_text=word).first.click()
    page.get_by_role("heading", level=1).click()
    hand.press(page.get_by_role("button", name="Take away “hurt”"))
    expect(page.locator(".chosen summary", has_text="lonely")).to_be_focused()
    hand.press(page.get_by_role("button", name="Take away “lonely”"))
    expect(page.get_by_role("button", name="Next")).to_be_focused()
    expect(page.locator(".chosen")).to_have_count(0)


def test_enter_in_an_own_word_does_not_lead_to_a_card(words):
    page = words()
    page.goto("/check-ins/new/body/")
    page.get_by_role("button", name="Now a word for it").click()
    page.wait_for_url("**/name/")
    page.locator("label.pick", has_text="hurt").first.click()
    page.get_by_label("A word of your own").first.fill("slate")
    page.keyboard.press("Enter")
    page.wait_for_url("**/sentence/")


def test_a_guide_is_read_and_written_beside(words):
    page, hand = words(), Fingers()
    hand.press(page.get_by_role("link", name="Guides"))
    hand.press(page.get_by_role("link", name="Anger"))
    question = page.get_by_label("Whose anger filled the house")
    with page.expect_response(lambda answer: answer.request.method == "POST") as kept:
        hand.write(question, "My father's.")
    assert kept.value.status == 204
    page.reload()
    expect(question).to_have_value("My father's.")
    hand.press(page.get_by_role("button", name="Delete what I wrote here"))
    expect(question).to_have_value("")
    hand.press(page.get_by_role("button", name="Undo"))
    expect(question).to_have_value("My father's.")
    hand.press(page.get_by_role("link", name="Begin, and keep what comes"))
    page.wait_for_url("**/check-ins/new/stay/")


def test_what_is_written_beside_a_guide_survives_a_lost_network(words):
    page = words()
    page.goto("/words/guides/grief/")
    page.context.set_offline(True)
    page.watch.allow("ERR_INTERNET_DISCONNECTED", "Failed to fetch")
    question = page.locator("#first")
    question.fill("We did not speak of him.")
    expect(page.get_by_text("No connection. Your words are still here.")).to_be_visible()
    with page.expect_response(lambda answer: answer.status == 204 and "guides" in answer.url):
        page.context.set_offline(False)
    page.reload()
    expect(question).to_have_value("We did not speak of him.")


def test_a_guide_with_scripts_off(words):
    page, hand = words(javascript=False), Pointer()
    page.goto("/words/guides/shame/")
    hand.write(page.locator("#first"), "Being looked at while eating.")
    hand.press(page.get_by_role("button", name="Keep it"))
    expect(page.locator("#first")).to_have_value("Being looked at while eating.")
    expect(page.get_by_text("Your browser’s own menu has Print in it.")).to_be_visible()


def test_on_paper_a_guide_leaves_out_what_one_wrote(words):
    page = words()
    page.goto("/words/guides/shame/")
    page.evaluate("() => { window.print = () => { window.printed = true; }; }")
    page.get_by_role("button", name="Print").tap()
    assert page.evaluate("() => window.printed")
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name="What it is for")).to_be_visible()
    for left_out in (
        page.locator("#learned"),
        page.get_by_role("navigation"),
        page.get_by_text("Begin, and keep"),
    ):
        expect(left_out.first).to_be_hidden()
