"""Upset at 23:40: from the first screen to one kept sentence, quickly, and without waiting."""

import pytest
from playwright.sync_api import Response, expect

from tests.journeys import walking
from tests.journeys.hands import Fingers

pytestmark = pytest.mark.browser

SENTENCE = "She said it was fine and I could not say that it was not."
MOST_TAPS = 8
MOST_SECONDS = 60
MOST_PAGES = 5
# The keystroke-level model (Card, Moran and Newell, 1983): what each act costs a person.
DECIDING_SECONDS, POINTING_SECONDS, KEY_SECONDS = 1.35, 1.1, 0.28


def acted_seconds(taps: int, keys: int) -> float:
    """How long somebody takes who reads, decides and points before each tap, and then types."""
    return taps * (DECIDING_SECONDS + POINTING_SECONDS) + keys * KEY_SECONDS


def is_page(answer: Response) -> bool:
    """Something to look at, not the redirect to it or what belongs to it."""
    return answer.request.resource_type == "document" and answer.status == 200


def test_it_takes_few_taps_and_under_a_minute(visit, ana):
    page = visit()
    walking.sign_in(page, ana)
    hand, pages = Fingers(), []
    page.on("response", lambda found: is_page(found) and pages.append(found.url))

    hand.press(page.get_by_role("link", name="Find what I’m feeling"))
    hand.press(page.get_by_role("button", name="Chest", exact=True))
    hand.press(page.get_by_role("button", name="Now a word for it"))
    hand.tick(page, "hurt")
    hand.press(page.get_by_role("button", name="Yes, hurt"))
    hand.write(page.get_by_label("In one sentence, what was this?"), SENTENCE)
    hand.press(page.get_by_role("button", name="Keep it"))

    expect(page.get_by_role("article")).to_contain_text(SENTENCE)
    assert hand.taps <= MOST_TAPS
    assert acted_seconds(hand.taps, len(SENTENCE)) < MOST_SECONDS
    assert len(pages) <= MOST_PAGES, pages


def test_whatever_is_there_is_kept_when_one_stops(visit, ana):
    page = visit()
    walking.sign_in(page, ana)
    page.goto("/check-ins/new/body/")
    hand = Fingers()
    hand.press(page.get_by_role("button", name="Upper belly", exact=True))
    hand.press(page.get_by_role("button", name="Stop here"))
    expect(page.get_by_role("article")).to_contain_text("Upper belly")
    page.goto("/journal/")
    expect(page.get_by_role("link").filter(has_text="Upper belly")).to_have_count(1)


def test_each_step_is_kept_at_once_and_going_back_shows_it(visit, ana):
    page = visit()
    walking.sign_in(page, ana)
    page.goto("/check-ins/new/body/")
    page.get_by_role("button", name="Throat", exact=True).tap()
    page.get_by_role("button", name="Now a word for it").tap()
    page.locator("label.pick", has_text="longing").tap()
    page.get_by_role("button", name="Yes, longing").tap()
    page.get_by_role("link", name="Back").tap()
    expect(page.get_by_role("checkbox", name="longing")).to_be_checked()
    page.get_by_role("link", name="Back").tap()
    expect(page.get_by_role("button", name="Throat")).to_have_attribute("aria-pressed", "true")
