from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from nearer.kit import clock
from nearer.parts.moments import actions
from nearer.parts.moments.documents import Breath, Felt, Kindness, Named, Stay
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
    home = ana.client.get("/").content.decode()
    assert home.index("What would help now?") < home.index("is waiting") < home.index("Settle for")


def test_what_was_left_open_is_offered_to_go_on(ana):
    entry = keep(ana.viewer, regions=[Felt("chest")])
    page = ana.client.get("/").content.decode()
    assert "Go on from there" in page
    assert f'href="/check-ins/{entry.id}/name/"' in page
    assert f'href="/check-ins/{entry.id}/"' not in page


def test_beside_a_newer_one_it_is_still_offered(ana):
    left = keep(ana.viewer, regions=[Felt("chest")])
    keep(ana.viewer, sentence="A newer one.")
    page = ana.client.get("/").content.decode()
    assert f'href="/check-ins/{left.id}/name/"' in page
    assert "A newer one." in page


@pytest.mark.parametrize(
    "changes",
    [
        {"breath": Breath(1)},
        {"regions": [Felt("chest")], "not_yet": True},
        {"regions": [Felt("chest")], "feelings": [Named("sad")]},
        {"regions": [Felt("chest")], "sentence": "Said."},
        {"kindness": Kindness(hurts="this")},
        {"stay": Stay(3, 180)},
    ],
)
def test_what_has_an_end_is_not_left_open(ana, changes):
    keep(ana.viewer, **changes)
    assert "left open" not in ana.client.get("/").content.decode()


@pytest.mark.parametrize(("days", "offered"), [(1, True), (2, False)])
def test_it_is_offered_today_and_tomorrow(ana, days, offered):
    keep(ana.viewer, regions=[Felt("chest")], at=clock.now() - timedelta(days=days))
    assert ("left open" in ana.client.get("/").content.decode()) is offered


def test_the_last_sentence_to_oneself_stands_there(ana):
    for said in ("An older one.", "You <did> what you could."):
        keep(ana.viewer, kindness=Kindness(sentence=said))
    page = ana.client.get("/").content.decode()
    assert "To yourself · Today" in page
    assert "You &lt;did&gt; what you could." in page
    assert "An older one." not in page


def test_it_steps_back_until_tomorrow(ana):
    keep(ana.viewer, kindness=Kindness(sentence="You did what you could."))
    answer = ana.client.post("/kind-sentence/hiding/")
    assert answer.url == "/"
    assert "To yourself" not in ana.client.get("/").content.decode()
    with clock.fixed(clock.now() + timedelta(days=1)):
        ana.client.post("/unlock/", {"password": ana.password})
        assert "To yourself" in ana.client.get("/").content.decode()


def test_without_one_there_is_nothing_of_it(ana):
    assert "To yourself" not in ana.client.get("/").content.decode()


def test_it_costs_the_same_with_one_entry_and_with_many(ana, django_assert_max_num_queries):
    keep(ana.viewer, sentence="one", kindness=Kindness(sentence="You are here."))
    ana.client.get("/")
    with django_assert_max_num_queries(9):
        ana.client.get("/")
    for number in range(30):
        keep(ana.viewer, sentence=str(number))
    with django_assert_max_num_queries(9):
        ana.client.get("/")
