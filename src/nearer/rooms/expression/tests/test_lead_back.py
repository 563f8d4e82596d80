"""The way back leads to where a page was opened from, and nowhere else."""

import re
from urllib.parse import quote
from uuid import uuid4

import pytest

from nearer.parts.moments import actions as moments
from nearer.parts.moments.documents import Felt, Named

TOP = re.compile(r'<a class="btn icon" href="([^"]*)" aria-label="Back"')


def back(someone, url):
    """Where the arrow at the top of a page leads."""
    page = someone.client.get(url).content.decode()
    return TOP.search(page)[1].replace("&amp;", "&")


def opened(someone, url, link):
    """The address of the one link on a page that leads to another."""
    page = someone.client.get(url).content.decode()
    return re.search(rf'href="({re.escape(link)}[^"]*)"', page)[1].replace("&amp;", "&")


@pytest.fixture
def felt(ana):
    """A moment with a place."""
    return moments.begin_moment(
        viewer=ana.viewer, once=uuid4(), changes={"regions": [Felt("chest")]}
    )


def test_a_card_leads_back_to_the_guide_and_the_card_before_it(ana):
    guide = "/words/guides/sadness/"
    card = opened(ana, guide, "/words/hurt/")
    assert back(ana, card) == guide
    page = ana.client.get(card).content.decode()
    near = re.search(r'<li><a href="(/words/[a-z-]+/\?[^"]*)"', page)[1]
    assert back(ana, near) == card
    assert back(ana, "/words/hurt/") == "/words/"


def test_a_guide_opened_from_a_card_leads_back_to_it(ana):
    guide = opened(ana, "/words/hurt/", "/words/guides/")
    page = ana.client.get(guide).content.decode()
    assert re.search(r'class="btn plain back" href="([^"]*)"', page)[1] == "/words/hurt/"


def test_saying_it_leads_back_to_the_word_or_the_check_in(ana, felt):
    assert back(ana, opened(ana, "/words/hurt/", "/say/new/")) == "/words/hurt/"
    assert back(ana, "/say/new/") == "/say/"
    moments.change_moment(
        viewer=ana.viewer,
        moment_id=felt.id,
        revision=felt.revision,
        changes={"feelings": [Named("hurt")]},
    )
    assert back(ana, f"/say/new/?moment={felt.id}") == f"/check-ins/{felt.id}/"


def test_the_page_of_the_name_leads_back_to_words_from_the_body(ana, felt):
    words = f"/body-signals/{felt.id}/"
    name = opened(ana, words, f"/check-ins/{felt.id}/name/")
    assert back(ana, name) == words
    assert back(ana, words) == f"{words}body/"


def test_words_from_the_body_lead_back_to_the_page_of_the_name(ana, felt):
    name = f"/check-ins/{felt.id}/name/"
    words = ana.client.post(name, {"next": "signals", "not_yet": "1"})["Location"]
    assert back(ana, words) == name
    again = ana.client.post(words, {"from": "name", "no": "hurt"})["Location"]
    assert back(ana, again.partition("#")[0]) == name
    assert opened(ana, words, name) == name


def test_how_it_went_leads_back_to_where_it_was_asked(ana, stated):
    after = f"/say/{stated.id}/after/"
    assert back(ana, opened(ana, f"/say/{stated.id}/asking/", after)) == f"/say/{stated.id}/asking/"
    assert back(ana, after) == "/say/"


@pytest.mark.parametrize("elsewhere", ["https://example.org/", "//example.org/", "javascript:x"])
def test_nobody_is_led_elsewhere(ana, elsewhere):
    assert back(ana, f"/words/hurt/?back={quote(elsewhere)}") == "/words/"
