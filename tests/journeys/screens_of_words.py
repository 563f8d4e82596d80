"""The pages of words and guides in the states that they have."""

from functools import partial

from playwright.sync_api import Page, expect

from tests.journeys.looking import LONG, Screen, Wrong


def search_word(page: Page, sought: str = "sad") -> None:
    page.get_by_label("Search for a feeling").fill(sought)


def point_on_field(page: Page) -> None:
    page.get_by_role("slider", name="How pleasant").focus()
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_text("Words near there")).to_be_visible()


def delete(page: Page) -> None:
    page.get_by_role("button", name="Delete").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()


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
