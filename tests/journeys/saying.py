"""What every journey of saying something hard does: begin, go on, wait."""

import re

from playwright.sync_api import Page

RAW = "You never listen when I talk about Mum."
SAID = "I felt small last night. Would you give me ten minutes tonight?"
STATEMENT = re.compile(r"/say/[0-9a-f-]{36}/$")
CHOOSING = re.compile(r"/say/[0-9a-f-]{36}/choosing/$")
FIRST = "Write it as it comes"


def begin(page: Page, words: str = RAW) -> None:
    page.goto("/say/new/")
    page.get_by_label(FIRST).fill(words)


def go_on(page: Page) -> str:
    page.get_by_role("button", name="See how it could be said").click()
    page.wait_for_url(STATEMENT)
    return page.url


def pause(page: Page, milliseconds: int = 1500) -> None:
    """Let time go by until what stands there is kept; asking whether the server is there keeps nothing."""
    with page.expect_response(lambda answer: answer.status == 204 and "/say/" in answer.url):
        page.clock.run_for(milliseconds)


def words(page: Page):
    return page.locator("textarea[name=text]")
