from datetime import UTC, datetime
from uuid import uuid4

import pytest

from nearer.kit import clock
from nearer.parts.moments import actions
from nearer.parts.moments.documents import Felt, Named
from nearer.people.models import Person
from nearer.rooms.presence import queries


def keep(viewer, **changes):
    return actions.begin_moment(viewer=viewer, once=uuid4(), changes=changes)


def test_it_works(ana):
    answer = ana.client.get("/")
    assert answer.status_code == 200
    page = answer.content.decode()
    assert "What would help now?" in page
    assert "/check-ins/new/" in page
    assert "/check-ins/new/body/" in page


def test_it_needs_login(anonymous):
    answer = anonymous.get("/")
    assert (answer.status_code, answer.url) == (302, "/sign-in/")


def test_locked_it_asks_to_unlock(locked_ana_client):
    answer = locked_ana_client.get("/")
    assert (answer.status_code, answer.url) == (302, "/unlock/")


def test_the_first_visit_begins_with_the_four_steps(ana):
    Person.objects.filter(pk=ana.person.pk).update(welcomed=False)
    answer = ana.client.get("/")
    assert (answer.status_code, answer.url) == (302, "/welcome/")


def test_it_says_where_the_first_entry_will_be(ana):
    assert "What you keep will stand here" in ana.client.get("/").content.decode()


def test_it_shows_the_last_entry(ana):
    keep(ana.viewer, sentence="an older one")
    keep(ana.viewer, feelings=[Named("lonely")], sentence="Nobody asked.", regions=[Felt("chest")])
    page = ana.client.get("/").content.decode()
    assert "lonely" in page
    assert "Nobody asked." in page
    assert "an older one" not in page


def test_it_shows_nobody_elses_entry(ana, ben):
    keep(ben.viewer, sentence="Ben was here")
    assert "Ben was here" not in ana.client.get("/").content.decode()


def test_words_are_shown_as_text(ana):
    keep(ana.viewer, sentence="<script>alert(1)</script> & co")
    page = ana.client.get("/").content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; co" in page


@pytest.mark.parametrize(
    ("hour", "words"),
    [(6, "Good morning"), (13, "Good afternoon"), (20, "Good evening"), (2, "Up late")],
)
def test_it_greets_by_the_clock_where_the_person_is(ana, hour, words):
    ana.person.time_zone = "Pacific/Auckland"
    # Auckland is 13 hours ahead in November.
    with clock.fixed(datetime(2026, 11, 23, (hour - 13) % 24, tzinfo=UTC)):
        assert queries.greeting(ana.viewer) == f"{words}, Ana"


def test_it_tells_of_drafts(ana):
    assert "is waiting" not in ana.client.get("/").content.decode()
    page = ana.client.get("/check-ins/new/").content.decode()
    author = page.split('name="author" value="')[1].split('"')[0]
    ana.client.post("/lock/")
    ana.client.post("/check-ins/", {"author": author, "once": uuid4().hex, "minutes": "3"})
    ana.client.post("/unlock/", {"password": ana.password})
    assert "is waiting" in ana.client.get("/").content.decode()


def test_it_costs_the_same_with_one_entry_and_with_many(ana, django_assert_max_num_queries):
    keep(ana.viewer, sentence="one")
    ana.client.get("/")
    with django_assert_max_num_queries(9):
        ana.client.get("/")
    for number in range(30):
        keep(ana.viewer, sentence=str(number))
    with django_assert_max_num_queries(9):
        ana.client.get("/")
