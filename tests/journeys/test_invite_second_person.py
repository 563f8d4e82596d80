"""A second person comes by invitation; each sees their own things and no trace of the other's."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.journeys import walking

pytestmark = pytest.mark.browser

SENTENCE = "Nobody else reads this."


def keep_sentence(page: Page, sentence: str) -> str:
    """Keep a check-in with this sentence; returns its address."""
    walking.begin_sentence(page)
    page.get_by_role("textbox").fill(sentence)
    page.get_by_role("button", name="Keep it").click()
    page.get_by_role("article").wait_for()
    return page.url


def invite(page: Page) -> str:
    """Make a link, as it is shown once."""
    page.goto("/you/")
    page.get_by_role("link", name="Invite somebody").click()
    page.get_by_role("button", name="Make a link").click()
    return page.get_by_text(re.compile(r"/invitations/\w+")).inner_text()


def test_it_works(visit, house):
    ana, ben = visit(), visit(phone=False)
    ana_place = walking.make_place(ana, house)
    hers = keep_sentence(ana, SENTENCE)
    link = invite(ana)

    ben.goto(link)
    expect(ben.get_by_text("This server is run by Ana.")).to_be_visible()
    walking.make_place(ben, house, "Ben", link)
    ben.goto("/journal/")
    expect(ben.get_by_text("Nothing here yet.")).to_be_visible()
    keep_sentence(ben, "This is mine.")

    for address in (hers, hers + "edit/", hers + "sentence/", hers + "body/"):
        assert ben.goto(address).status == 404
        assert SENTENCE not in ben.content()
    missing = ben.goto("/check-ins/00000000-0000-4000-8000-000000000000/")
    assert missing.status == 404
    expect(ben.get_by_text(SENTENCE)).to_have_count(0)

    ana.goto("/journal/")
    expect(ana.get_by_role("main").locator("a.entry")).to_have_count(1)
    expect(ana.get_by_text("This is mine.")).to_have_count(0)

    stranger = visit(phone=False)
    assert stranger.goto(link).status == 403
    expect(stranger.get_by_text("by invitation").first).to_be_visible()
    stranger.goto(hers)
    expect(stranger.get_by_role("button", name="Sign in")).to_be_visible()
    walking.sign_in(stranger, ana_place)
    stranger.goto(hers)
    expect(stranger.get_by_role("article")).to_contain_text(SENTENCE)
