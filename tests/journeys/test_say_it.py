"""Saying something hard: raw to kept, from nothing, by keyboard, without scripts."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.journeys import walking
from tests.journeys.hands import Fingers, Hand, Keys, Pointer
from tests.journeys.saying import (
    CHOOSING,
    FIRST,
    RAW,
    SAID,
    STATEMENT,
    begin,
    go_on,
    words,
)
from tests.journeys.screens_of_expression import arrive

pytestmark = pytest.mark.browser

DANGER = "I don't want to be here any more."
BESIDE_FROM = 768


@pytest.fixture(params=[True, False], ids=["phone", "desk"])
def page(visit, ana, request) -> Page:
    """Somebody who is in, on a phone and at a desk."""
    page = visit(phone=request.param)
    walking.sign_in(page, ana)
    return page


def walk_from_raw_to_said(page: Page, hand: Hand) -> None:
    page.goto("/")
    hand.press(page.get_by_role("link", name="Say something hard"))
    hand.press(page.get_by_role("link", name="Write it as it comes"))
    hand.write(page.get_by_label(FIRST), RAW)
    hand.write(page.get_by_label("Somebody else"), "Noor")
    hand.press(page.get_by_role("button", name="See how it could be said"))
    page.wait_for_url(STATEMENT)
    expect(words(page)).to_have_value(RAW)
    expect(words(page)).to_have_accessible_name("Your words, for Noor")
    hand.press(page.get_by_role("button", name="Hear it, then choose"))
    page.wait_for_url(CHOOSING)
    hand.press(page.get_by_role("link", name="Say it in person"))
    expect(page.get_by_text(RAW)).to_be_visible()
    hand.press(page.get_by_role("button", name="I said it"))
    hand.press(page.get_by_role("button", name="Tomorrow"))
    expect(page.get_by_role("link", name=RAW).first).to_contain_text("said in person")
    expect(page.get_by_text("How did it go")).to_have_count(0)


def test_by_touch_from_raw_words_to_said_ones(visit, ana):
    page = visit()
    walking.sign_in(page, ana)
    walk_from_raw_to_said(page, Fingers())


def test_by_keyboard_alone(visit, ana):
    page = visit(phone=False)
    walking.sign_in(page, ana)
    walk_from_raw_to_said(page, Keys())


@pytest.mark.parametrize("is_phone", [True, False])
def test_with_scripts_off(visit, ana, is_phone):
    page = visit(phone=is_phone, javascript=False)
    walking.sign_in(page, ana)
    walk_from_raw_to_said(page, Pointer())


def beside(page: Page):
    return page.get_by_role("region", name="As it first came")


def test_before_and_after_stand_beside_each_other(page):
    begin(page)
    go_on(page)
    expect(beside(page)).to_be_hidden()
    words(page).fill(SAID)
    is_wide = (page.viewport_size or {})["width"] >= BESIDE_FROM
    if is_wide:
        expect(beside(page).get_by_text(RAW)).to_be_visible()
    page.get_by_role("button", name="Keep it for later").click()
    page.get_by_role("link", name=SAID).first.click()
    if not is_wide:
        expect(beside(page)).to_be_hidden()
        page.get_by_text("As it first came").locator("visible=true").click()
        expect(page.locator("#raw-words").get_by_text(RAW)).to_be_visible()
    page.get_by_text("One earlier version").click()
    page.get_by_role("button", name="Let this stand again").click()
    expect(words(page)).to_have_value(RAW)


@pytest.mark.parametrize("javascript", [True, False])
def test_from_a_tablet_on_the_first_words_stand_beside_the_text(visit, ana, javascript):
    page = visit(phone=False, javascript=javascript)
    walking.sign_in(page, ana)
    begin(page)
    go_on(page)
    words(page).fill(SAID)
    page.get_by_role("button", name="Keep it for later").click()
    page.get_by_role("link", name=SAID).first.click()
    for width in (BESIDE_FROM, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        text, first = words(page).bounding_box(), beside(page).bounding_box()
        assert first["x"] >= text["x"] + text["width"]
        assert first["y"] < text["y"] + text["height"]
        assert first["x"] + first["width"] <= width
    expect(page.locator("#raw-words")).to_be_hidden()


def test_from_nothing_six_questions_make_one_text(page):
    page.goto("/say/")
    page.get_by_role("link", name="Start from nothing").click()
    page.get_by_label("What can you see from where they stand?").fill("You had a long week")
    page.get_by_role("button", name="Next").click()
    page.get_by_label("What happened, once?").fill("The door stayed shut")
    page.get_by_role("button", name="Next").click()
    page.get_by_label("Or in a sentence of your own").wait_for()
    page.locator("label.pick", has_text="angry").first.click()
    page.get_by_role("button", name="Yes, angry").click()
    page.get_by_label("Is something else under it, or is that the whole of it?").wait_for()
    page.get_by_role("link", name="Back", exact=True).click()
    expect(page.get_by_role("checkbox", name="angry", exact=True)).to_be_checked()
    page.get_by_role("button", name="Yes, angry").click()
    page.get_by_role("button", name="Underneath I was also").click()
    softer = page.get_by_role("list", name="Words that can lie under it.").get_by_role("button")
    word = softer.first.inner_text()
    softer.first.click()
    expect(page.locator("#said")).to_have_value(f"Underneath I was also {word}")
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="I care about").click()
    page.keyboard.type("us")
    page.get_by_role("button", name="Next").click()
    page.get_by_label("What is one thing they could do?").wait_for()
    page.get_by_role("button", name="Put it together", exact=True).click()
    page.wait_for_url(STATEMENT)
    expect(words(page)).to_have_value(
        f"You had a long week. The door stayed shut. I felt angry. Underneath I was also {word}. "
        "I care about us."
    )


def test_from_nothing_without_scripts(visit, ana):
    page = visit(javascript=False)
    walking.sign_in(page, ana)
    page.goto("/say/new/their-side/")
    page.get_by_label("What can you see from where they stand?").fill("You had a long week")
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Next").click()
    page.get_by_label("Or in a sentence of your own").fill("I was cross")
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Put it together now").click()
    expect(words(page)).to_have_value("You had a long week. I was cross.")


def test_a_word_is_looked_for_without_scripts(visit, ana):
    page = visit(javascript=False)
    walking.sign_in(page, ana)
    page.goto("/say/new/feeling/")
    page.locator("label.pick", has_text="hurt").first.click()
    page.get_by_label("Search for a feeling").fill("gutted")
    page.get_by_role("button", name="Find", exact=True).click()
    expect(page.get_by_text("Nearest to that")).to_be_focused()
    page.locator("label.pick", has_text="crushed").click()
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Put it together now").click()
    expect(words(page)).to_have_value(re.compile("hurt and crushed|crushed and hurt"))


@pytest.mark.parametrize("javascript", [True, False])
def test_a_word_that_may_fit_what_was_written_is_tapped(visit, ana, javascript):
    page = visit(javascript=javascript)
    walking.sign_in(page, ana)
    begin(page, "I was so scared when the hospital rang that I could not pick up.")
    page.goto(f"{go_on(page)}guided/feeling/")
    offered = page.locator("[data-fit]", has_text="afraid")
    chosen = page.get_by_role("list", name="Chosen words")
    expect(chosen.get_by_text("afraid").first).to_be_hidden()
    offered.tap()
    expect(chosen.get_by_text("afraid").first).to_be_visible()
    expect(page).to_have_url(re.compile("/guided/feeling/$"))
    if javascript:
        expect(offered).to_have_attribute("aria-pressed", "true")
        offered.tap()
        expect(offered).to_have_attribute("aria-pressed", "false")


def test_the_back_button_leads_to_what_was_begun_and_takes_nothing_back(page):
    begin(page)
    statement = go_on(page)
    page.go_back()
    page.wait_for_url(statement)
    expect(page.locator("#text")).to_have_value(RAW)
    page.goto("/say/new/their-side/")
    page.locator("#said").fill("I can see that you were tired.")
    page.get_by_role("button", name="Next").click()
    page.wait_for_url("**/observation/")
    page.go_back()
    page.wait_for_url("**/guided/their-side/")
    expect(page.locator("#said")).to_have_value("I can see that you were tired.")


def test_without_scripts_one_can_come_back_to_what_was_read_and_found(visit, ana):
    page = visit(javascript=False)
    walking.sign_in(page, ana)
    begin(page)
    go_on(page)
    page.get_by_role("button", name="Read it").click()
    expect(page.locator("[data-place]").first).to_be_visible()
    page.get_by_role("button", name="Hear it, then choose").click()
    page.wait_for_url(CHOOSING)
    page.go_back()
    expect(page.locator("[data-place]").first).to_be_visible()
    page.goto("/words/")
    page.get_by_label("Search for a feeling").fill("gutted")
    page.get_by_role("button", name="Find").click()
    page.get_by_role("link", name="crushed").click()
    page.wait_for_url("**/words/crushed/**")
    page.go_back()
    expect(page.get_by_role("link", name="crushed")).to_be_visible()
    assert "gutted" not in page.url


def test_words_of_danger_are_kept_and_nothing_else_is_offered(page):
    begin(page, DANGER)
    go_on(page)
    expect(page.get_by_role("link", name="People who help")).to_have_count(1)
    page.locator("live-reader [data-danger]").wait_for(state="attached")
    expect(page.get_by_role("link", name="People who help")).to_have_count(1)
    expect(page.get_by_role("button", name="Hear it, then choose")).to_have_count(0)
    page.get_by_role("button", name="Not now").click()
    expect(page.locator("live-reader [data-danger]")).to_be_visible()
    page.get_by_role("button", name="Keep it", exact=True).click()
    expect(page.get_by_role("link", name=DANGER).first).to_be_visible()


def test_words_from_another_app_begin_a_statement(page):
    page.goto("/say/")
    arrive(page, "Begin with this?")
    go_on(page)
    expect(words(page)).to_have_value("You never answer me.")


def test_words_from_another_app_wait_at_the_door(visit, ana):
    page = visit()
    page.goto("/away/")
    arrive(page, "This arrived from another app")
    page.get_by_role("button", name="Take it in").click()
    expect(page.get_by_label("This arrived from another app")).to_have_value("You never answer me.")


def test_copied_it_is_noted_only_once_it_was_copied(visit, ana):
    page = visit(phone=False, permissions=["clipboard-read", "clipboard-write"])
    walking.sign_in(page, ana)
    begin(page)
    go_on(page)
    page.get_by_role("button", name="Hear it, then choose").click()
    page.get_by_role("button", name="Copy it").click()
    page.get_by_role("heading", name="Shall Nearer ask you how it went?").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == RAW


def test_without_its_script_nothing_says_it_was_copied(visit, ana):
    page = visit(service_workers="block")
    page.watch.allow("ERR_FAILED")
    page.watch.allow("Service Worker registration blocked")
    page.route("**/take-words*.js", lambda route: route.abort())
    walking.sign_in(page, ana)
    begin(page)
    go_on(page)
    page.get_by_role("button", name="Hear it, then choose").click()
    page.get_by_role("button", name="Read it to me").wait_for()
    expect(page.get_by_role("button", name="Copy it")).to_have_count(0)


def test_copied_by_hand_with_scripts_off(visit, ana):
    page = visit(javascript=False)
    walking.sign_in(page, ana)
    begin(page)
    go_on(page)
    page.get_by_role("button", name="Hear it, then choose").click()
    expect(page.get_by_role("button", name="Copy it")).to_have_count(0)
    page.get_by_role("button", name="I copied it").click()
    page.get_by_role("heading", name="Shall Nearer ask you how it went?").wait_for()


def test_handed_on_by_the_phone_and_nothing_noted_when_thought_better_of(visit, ana):
    page = visit()
    page.add_init_script(
        "navigator.share = async ({ text }) => { if (!window.agrees) throw new Error('no'); window.name = text; };"
    )
    walking.sign_in(page, ana)
    begin(page)
    go_on(page)
    page.get_by_role("button", name="Hear it, then choose").click()
    page.get_by_role("button", name="Hand it on").click()
    expect(page).to_have_url(CHOOSING)
    page.evaluate("window.agrees = true")
    page.get_by_role("button", name="Hand it on").click()
    page.get_by_role("heading", name="Shall Nearer ask you how it went?").wait_for()
    assert page.evaluate("window.name") == RAW


def test_how_it_went_is_told(page):
    begin(page, "Would you sit with me?")
    go_on(page)
    page.get_by_role("button", name="Hear it, then choose").click()
    page.get_by_role("link", name="Say it in person").click()
    page.get_by_role("button", name="I said it").click()
    page.get_by_role("link", name="Tell it now").click()
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("Choose the one that is nearest")).to_be_visible()
    page.locator("label.pick", has_text="Partly").click()
    page.get_by_label("A few words on it, if you like").fill("She stayed a while.")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("How it went: Partly")).to_be_visible()
    expect(page.get_by_text("She stayed a while.")).to_be_visible()


def test_everything_has_a_name_and_what_changes_is_said(page):
    """As a screen reader meets it: names of fields and buttons, and one polite place that speaks."""
    begin(page)
    expect(page.get_by_label(FIRST)).to_have_accessible_description(re.compile("Nobody sees it"))
    expect(page.get_by_role("group", name="Who is it for?")).to_be_visible()
    go_on(page)
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    expect(words(page)).to_have_accessible_name("Your words")
    status = page.get_by_role("status").filter(has_text=re.compile("place"))
    expect(status.first).to_be_attached()
    nameless = page.get_by_role("main").get_by_role("button", name=re.compile(r"^\s*$"))
    expect(nameless).to_have_count(0)
