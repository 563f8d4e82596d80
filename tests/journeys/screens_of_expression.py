"""The pages of expression, in the states that they have."""

from functools import partial

from playwright.sync_api import Page, expect

from tests.journeys.acts import (
    delete,
    find_word_without_script,
    point_on_field,
    search_word,
)
from tests.journeys.screen import LONG, Screen, Wrong

RAW = "Write it as it comes"


def find_word(page: Page) -> None:
    page.get_by_label("Search for a feeling").fill("gutted")
    with page.expect_navigation():
        page.locator("#find-word").evaluate("form => form.submit()")
    expect(page.get_by_role("link", name="crushed")).to_be_visible()


def place_word(page: Page) -> None:
    page.locator("[data-field]").click(position={"x": 90, "y": 150})
    expect(page.get_by_label("It has a place on the field")).to_be_checked()


def write_too_much(page: Page) -> None:
    page.locator("#first").fill(LONG)
    with page.expect_response(lambda found: found.status == 422):
        page.locator("#reflect button").click()
    expect(page.locator("#learned .problem").first).to_be_visible()


def delete_and_undo(page: Page) -> None:
    delete(page)
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("link", name="Edit")).to_be_visible()


def show_earlier_words(page: Page) -> None:
    page.get_by_text("As it first came").filter(visible=True).click()
    page.get_by_text("earlier version").click()
    expect(page.get_by_role("button", name="Let this stand again").first).to_be_visible()


def say_too_much(page: Page) -> None:
    page.locator("#text").fill(LONG)
    Wrong("Hear it, then choose")(page)


def write_of_danger(page: Page) -> None:
    page.get_by_role("textbox").fill("I don't want to be here any more.")
    # It steps back as soon as the words are read; a quick hand may be there before.
    page.locator("button[name=choose]").dispatch_event("click")
    page.wait_for_url("**/choosing/")
    expect(page.get_by_role("link", name="People who help")).to_be_visible()


def arrive(page: Page, label: str) -> None:
    """As the share sheet of a phone opens it: a form that another page could not have sent."""
    page.evaluate(
        """() => {
          const form = document.createElement('form');
          Object.assign(form, { method: 'POST', action: '/say/shared/' });
          const text = document.createElement('textarea');
          Object.assign(text, { name: 'text', value: 'You never answer me.' });
          form.append(text);
          document.body.append(form);
          form.submit();
        }"""
    )
    expect(page.get_by_label(label)).to_have_value("You never answer me.")


def seek_feeling(page: Page) -> None:
    page.goto("/say/new/feeling/")
    find_word_without_script(page)


def delete_statement(page: Page) -> None:
    page.locator("main a.card").last.click()
    page.get_by_role("button", name="Delete").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()


def answer_candidates(page: Page) -> None:
    page.locator("button[name=no]").first.click()
    page.get_by_text("What you said no to here").click()
    expect(page.get_by_role("button", name="Ask again").first).to_be_visible()
    page.get_by_text("Where this comes from").click()
    page.locator("button[name=yes]").first.click()
    expect(page.get_by_role("region", name="You said")).to_be_visible()


def begin_with_no_place(page: Page) -> None:
    page.get_by_role("button", name="Now a word for it").click()
    page.wait_for_load_state()
    expect(page.get_by_text("Choose a place first").first).to_be_visible()


def rate_in_part(page: Page) -> None:
    page.locator("input[type=radio]:checked").evaluate_all(
        "all => all.map(each => { each.checked = false; })"
    )
    page.locator(".ratingrow label.pick").nth(3).click()
    page.locator("button.go").click()
    page.wait_for_load_state()
    expect(page.get_by_text("Still without a number")).to_be_visible()


def open_all(page: Page) -> None:
    for each in page.locator("main details > summary").all():
        each.click()


def see_differences(page: Page) -> None:
    for place in range(5):
        page.locator(".ratingrow").nth(place).locator("label.pick").nth(place).click()
    page.get_by_role("button", name="See how they differ").click()
    expect(page.get_by_text("you gave 4")).to_be_visible()


OF_SAYING = [
    Screen("say", "new", "empty"),
    Screen("say-history", "new", "empty"),
    *(
        Screen(route, "ana", "filled")
        for route in (
            "say",
            "say-new",
            "say-one",
            "say-choose",
            "say-card",
            "say-ask",
            "say-after",
            "say-history",
            "say-guided",
            "say-guided-new",
        )
    ),
    Screen("say-one", "ana", "earlier words open", show_earlier_words),
    Screen("say-new", "ana", "refused", Wrong("See how it could be said", {RAW: LONG})),
    Screen("say-one", "ana", "refused", say_too_much),
    Screen(
        "say-after", "ana", "refused", Wrong("Keep it", {"A few words on it, if you like": LONG})
    ),
    Screen("say-guided", "ana", "found without script", seek_feeling),
    Screen("say-new", "ana", "arrived", partial(arrive, label="Begin with this?")),
    Screen("away", "nobody", "arrived", partial(arrive, label="This arrived from another app")),
    Screen("say-one", "ana", "danger", write_of_danger),
    Screen("say", "ana", "deleted", delete_statement),
]
OF_WORDS = [
    *(Screen(route, "new", "empty") for route in ("words", "own-words", "own-word-new", "guides")),
    *(
        Screen(route, "ana", "filled")
        for route in (
            "words", "word", "own-words", "own-word-new", "own-word", "own-word-edit", "guides",
            "guide", "check-in-word",
        )
    ),
    Screen("words", "ana", "searching", search_word),
    Screen("words", "ana", "nothing found", partial(search_word, sought="xqzzy")),
    Screen("words", "ana", "a place on the field", point_on_field),
    Screen("words", "ana", "found without script", find_word),
    Screen("own-word-new", "ana", "placed", place_word),
    Screen("own-word-new", "ana", "refused", Wrong("Keep it", {"Your word": "x" * 61})),
    Screen("own-word-edit", "ana", "refused", Wrong("Keep it", {"What it means to you": LONG})),
    Screen("guide", "ana", "refused", write_too_much),
    Screen("own-word", "ana", "deleted and put back", delete_and_undo),
]  # fmt: skip
OF_SIGNALS = [
    *(Screen(route, "new", "empty") for route in ("finer-words", "body-signals-map")),
    *(
        Screen(route, "ana", "filled")
        for route in (
            "body-signals", "body-signals-body", "body-signals-words", "finer-words",
            "deep-check-in-new", "deep-check-in", "scene", "scene-differences",
        )
    ),
    Screen("body-signals", "ana", "no place", begin_with_no_place),
    Screen("body-signals-words", "ana", "answered", answer_candidates),
    Screen("body-signals-map", "ana", "open", open_all),
    Screen("finer-words", "ana", "open", open_all),
    Screen("deep-check-in-new", "ana", "refused", rate_in_part),
    Screen("scene", "ana", "refused", rate_in_part),
    Screen("scene", "ana", "differences", see_differences),
]  # fmt: skip
