"""What one can see so far: counted rightly, nothing below its minimum, only one's own."""

from datetime import timedelta
from uuid import uuid4

import pytest

from nearer.insights import queries
from nearer.kit import clock
from nearer.parts.moments import actions
from nearer.parts.moments.documents import Felt, Kindness, Rating, Stay, Urge

STAY = Stay(3, 180, (Rating(10, 4), Rating(80, 8), Rating(170, 3)), (Urge(70, "phone"),), "stayed")


@pytest.fixture
def keep(ana):
    """Some moments of Ana's, each on its own day."""

    def kept(*parts):
        for number, changes in enumerate(parts):
            at = clock.now() - timedelta(days=len(parts) - number)
            actions.begin_moment(viewer=ana.viewer, once=uuid4(), changes=changes, at=at)

    return kept


def kind(before, after):
    return {"kindness": Kindness(believed_before=before, believed_after=after)}


def test_it_works_and_is_empty_at_first(ana):
    page = ana.client.get("/so-far/").content.decode()
    assert page.count("Nothing here yet.") == 3
    assert "<table" not in page


def test_it_needs_login(client):
    assert client.get("/so-far/").url == "/sign-in/?next=%2Fso-far%2F"


def test_another_sees_nothing_of_it(ana, ben, keep):
    keep(*[{"stay": STAY, "regions": [Felt("chest")]}] * 9)
    assert queries.so_far(ben.viewer) == queries.SoFar(None, None, None)


def test_places_are_counted_once_an_entry_from_eight_on(ana, keep):
    keep(
        *[{"regions": [Felt("chest", "tight"), Felt("jaw")]}] * 3,
        *[{"regions": [Felt("chest")]}] * 4,
    )
    assert queries.so_far(ana.viewer).places is None
    keep({"regions": [Felt("whole")]})
    places = queries.so_far(ana.viewer).places
    assert [(row.id, row.entries, row.step) for row in places.rows] == [
        ("chest", 7, 3), ("jaw", 3, 1), ("whole", 1, 1),
    ]  # fmt: skip
    assert places.span.entries == 8
    assert [row.id for row in places.elsewhere] == ["whole"]
    assert places.front.count("<circle") == 3 + 1
    page = ana.client.get("/so-far/").content.decode()
    assert '<th scope="row">Chest</th><td>7</td>' in page


def test_kind_words_are_drawn_from_three_on_newest_last(ana, keep):
    keep(kind(2, 5), kind(None, 4), kind(6, 3))
    assert queries.so_far(ana.viewer).beliefs is None
    keep(kind(0, 10))
    rows = queries.so_far(ana.viewer).beliefs.rows
    assert [(row.before, row.after) for row in rows][-1] == (0, 10)
    assert len(rows) == 3


def test_one_stay_is_drawn_and_five_say_what_is_usual(ana, keep):
    keep({"stay": STAY})
    curves = queries.so_far(ana.viewer).curves
    assert (len(curves.shown), curves.usual) == (1, "")
    keep(*[{"stay": STAY}] * 4)
    usual = queries.so_far(ana.viewer).curves.usual
    assert usual == "Yours were usually strongest around minute 2 (the middle half of 5 stays)."


def test_an_open_stay_is_not_drawn(ana, keep):
    keep({"stay": Stay(3, began=clock.now() - timedelta(minutes=1))})
    assert queries.so_far(ana.viewer).curves is None


def test_what_is_deleted_is_gone(ana, keep):
    keep({"stay": STAY})
    page = ana.client.get("/so-far/").content.decode()
    assert "From one stay" in page
    moment = queries.remembered.memory(ana.viewer).stays[0].moment
    actions.delete_moment(viewer=ana.viewer, moment_id=moment)
    assert "From one stay" not in ana.client.get("/so-far/").content.decode()


def test_it_praises_and_averages_nothing(ana, keep):
    keep(*[{"stay": STAY, "regions": [Felt("chest")], **kind(2, 8)}] * 9)
    page = ana.client.get("/so-far/").content.decode().lower()
    words = ("average", "trend", "score", "improve", "better", "progress", "well done")
    assert [word for word in words if word in page.split("<main")[1].split("</main>")[0]] == []


def test_it_costs_the_same_however_full(ana, keep, django_assert_max_num_queries):
    keep(*[{"stay": STAY, "regions": [Felt("chest")]}] * 12)
    ana.client.get("/so-far/")
    with django_assert_max_num_queries(12):
        ana.client.get("/so-far/")


def test_many_years_are_looked_through_on_request(ana):
    for months in range(14):
        at = clock.now() - timedelta(days=31 * months)
        actions.begin_moment(viewer=ana.viewer, once=uuid4(), changes={"sentence": "x"}, at=at)
    assert "Look through them" in ana.client.get("/so-far/").content.decode()
    assert ana.client.post("/so-far/").url == "/so-far/"
    assert "Look through them" not in ana.client.get("/so-far/").content.decode()
