import re
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from nearer.kit import clock
from nearer.parts.moments import actions, queries
from nearer.parts.moments.documents import Breath, Felt, Named

TOKEN = re.compile(rb'csrfmiddlewaretoken" value="[^"]*"')
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


def keep(viewer, at=None, **changes):
    return actions.begin_moment(viewer=viewer, once=uuid4(), changes=changes, at=at)


@pytest.fixture
def two_years(ana):
    """Fifty entries, two weeks apart."""
    return [
        keep(ana.viewer, NOW - timedelta(days=14 * number), sentence=f"number {number}")
        for number in range(50)
    ]


def test_it_works(ana):
    keep(
        ana.viewer,
        feelings=[Named("lonely"), Named("grey", own=True)],
        regions=[Felt("chest", "knotted", "strong")],
        sentence="Nobody asked.",
    )
    keep(ana.viewer, breath=Breath(3))
    page = ana.client.get("/journal/").content.decode()
    assert "lonely, grey" in page
    assert "Chest, knotted, strong" in page
    assert "Nobody asked." in page
    assert "A pause to breathe" in page
    assert "Older" not in page


def test_it_needs_login(anonymous):
    assert anonymous.get("/journal/").url == "/sign-in/?next=%2Fjournal%2F"


def test_locked_it_asks_to_unlock(locked_ana_client):
    assert locked_ana_client.get("/journal/").url == "/unlock/?next=%2Fjournal%2F"


def test_it_says_what_will_be_here(ana):
    page = ana.client.get("/journal/").content.decode()
    assert "Nothing here yet. Words you keep will gather here." in page


def test_days_stand_once_newest_first(ana):
    for hours in (0, 0, 24, 24 * 400):
        keep(ana.viewer, clock.now() - timedelta(hours=hours), sentence="x")
    page = ana.client.get("/journal/").content.decode()
    headings = re.findall(r"<h2>(.*?)</h2>", page)
    assert headings[:2] == ["Today", "Yesterday"]
    assert len(headings) == 3


def test_twenty_a_page_and_back_again(ana, two_years):
    first = ana.client.get("/journal/").content.decode()
    assert "number 19<" in first
    assert "number 20<" not in first
    older = first.split('href="/journal/before/')[1].split('"')[0]
    second = ana.client.get(f"/journal/before/{older}").content.decode()
    assert "number 20<" in second
    assert "number 40<" not in second
    newer = second.split('href="/journal/after/')[1].split('"')[0]
    again = ana.client.get(f"/journal/after/{newer}").content.decode()
    assert "number 19<" in again
    assert "Newer" not in again
    assert "Older" in again


def test_nobody_elses_entries_are_there(ana, ben, two_years):
    assert "number" not in ben.client.get("/journal/").content.decode()


def test_outsider_gets_404(ana, ben, two_years):
    his = keep(ben.viewer, sentence="gone")
    actions.delete_moment(viewer=ben.viewer, moment_id=his.id)
    for way in ("before", "after"):
        ids = (two_years[3].id, his.id, uuid4())
        answers = [ben.client.get(f"/journal/{way}/{moment_id}/") for moment_id in ids]
        assert {answer.status_code for answer in answers} == {404}
        assert len({TOKEN.sub(b"", answer.content) for answer in answers}) == 1


def test_a_page_costs_the_same_however_full(ana, two_years, ben, django_assert_num_queries):
    keep(ben.viewer, sentence="one")
    ben.client.get("/journal/")
    ana.client.get("/journal/")
    with CaptureQueriesContext(connection) as with_one:
        ben.client.get("/journal/")
    assert len(with_one) <= 7
    with django_assert_num_queries(len(with_one)):
        ana.client.get("/journal/")
    older = queries.page(ana.viewer).older
    with django_assert_num_queries(len(with_one) + 1):
        ana.client.get(f"/journal/before/{older}/")


def test_words_are_shown_as_text(ana):
    keep(ana.viewer, feelings=[Named("<i>grey</i>", own=True)], sentence="<b>x</b>")
    page = ana.client.get("/journal/").content.decode()
    assert "<b>x" not in page
    assert "<i>grey" not in page
