"""Beside a sentence: a question about a way out of feeling, or people who help; never in its way."""

import json

import pytest
from playwright.sync_api import Page, Route, expect

from tests.journeys import walking

pytestmark = pytest.mark.browser

MASK = "She asked. I said I'm fine, leave it."
ASKS = "Is there something behind these words?"
PLAIN = "The house is quiet tonight."
READINGS = "**/check-ins/readings/"
DANGER = "I don't want to be here any more."


@pytest.fixture
def writing(visit, ana):
    """A page on which a sentence is about to be written."""

    def begin(**options) -> Page:
        page = visit(**options)
        walking.sign_in(page, ana)
        walking.begin_sentence(page)
        return page

    return begin


def test_it_is_asked_while_writing_and_answered_with_a_tap(writing):
    page = writing()
    page.get_by_role("textbox").fill(f"😀 {MASK}")
    expect(page.get_by_role("heading", name=ASKS)).to_be_visible()
    expect(page.locator(".asked q")).to_have_text("I said I'm fine")
    page.locator("label.pick", has_text="Hide it").tap()
    page.get_by_role("button", name="Keep it").tap()
    expect(page.get_by_role("article")).to_contain_text(MASK)
    expect(page.get_by_role("heading", name=ASKS)).to_have_count(0)


def test_it_may_be_put_away(writing):
    page = writing(phone=False)
    page.get_by_role("textbox").fill(MASK)
    page.get_by_role("button", name="It is as I wrote it").click()
    expect(page.get_by_role("heading", name=ASKS)).to_be_hidden()
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("article")).to_contain_text(MASK)
    expect(page.get_by_role("heading", name=ASKS)).to_have_count(0)


def test_it_goes_with_the_words_it_was_about(writing):
    page = writing()
    page.get_by_role("textbox").fill(MASK)
    expect(page.get_by_role("heading", name=ASKS)).to_be_visible()
    page.get_by_role("textbox").fill(PLAIN)
    expect(page.get_by_role("heading", name=ASKS)).to_be_hidden()


def test_an_answer_to_older_words_is_not_shown(writing):
    page = writing()
    held = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(READINGS, hold)
    page.get_by_role("textbox").fill(MASK)
    page.wait_for_timeout(1000)
    page.get_by_role("textbox").fill(PLAIN)
    page.wait_for_timeout(1000)
    older, newer = held
    question = {"name": "mask", "start": 0, "end": 3, "asks": ASKS, "leavesOpen": "", "wantsFiner": False}  # fmt: skip
    newer.fulfill(body=json.dumps({"question": None}), content_type="application/json")
    older.fulfill(body=json.dumps({"question": question}), content_type="application/json")
    page.wait_for_timeout(300)
    expect(page.get_by_role("heading", name=ASKS)).to_be_hidden()


def test_a_vague_word_leads_to_a_nearer_one(writing):
    page = writing()
    page.get_by_role("textbox").fill("I just feel bad.")
    page.get_by_role("button", name="Look for a nearer word").tap()
    expect(page.get_by_role("heading", name="Which word is nearest?")).to_be_visible()


def test_without_scripts_it_is_asked_beside_what_was_kept(writing):
    page = writing_without_scripts(writing)
    expect(page.get_by_role("heading", name=ASKS)).to_be_visible()
    page.get_by_role("button", name="Explain it").click()
    expect(page.get_by_role("article")).to_contain_text(MASK)
    expect(page.get_by_role("heading", name=ASKS)).to_have_count(0)


def test_without_network_writing_goes_on(writing):
    page = writing()
    page.watch.allow("ERR_INTERNET_DISCONNECTED")
    page.context.set_offline(True)
    page.get_by_role("textbox").fill(MASK)
    page.wait_for_timeout(1000)
    expect(page.get_by_role("textbox")).to_have_value(MASK)
    expect(page.get_by_role("heading", name=ASKS)).to_be_hidden()
    page.context.set_offline(False)
    page.get_by_role("button", name="Keep it").tap()
    expect(page.get_by_role("article")).to_contain_text(MASK)


@pytest.mark.parametrize("javascript", [True, False])
def test_danger_is_met_with_an_offer(writing, javascript):
    page = writing(javascript=False) if not javascript else writing()
    page.get_by_role("textbox").fill(DANGER)
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("article")).to_contain_text(DANGER)
    offer = page.get_by_role("dialog")
    offer.get_by_role("link", name="People who help").click()
    expect(page).to_have_url("/help/")
    page.go_back()
    offer.get_by_role("button", name="Not now").click()
    expect(offer).to_be_hidden()
    expect(page.get_by_role("article")).to_contain_text(DANGER)


def writing_without_scripts(writing) -> Page:
    page = writing(javascript=False)
    page.get_by_role("textbox").fill(MASK)
    page.get_by_role("button", name="Keep it").click()
    return page
