"""What is kept beside moments: digests and what is remembered follow every change."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from nearer.kit import clock
from nearer.parts.moments import actions, digests, queries, remembered
from nearer.parts.moments.checking import BadMoment
from nearer.parts.moments.documents import About, Breath, Kindness, Rating, Stay, Urge
from nearer.parts.moments.models import Digest, Remembered

LATER = datetime(2026, 3, 4, 21, 30, tzinfo=UTC)


def begin(viewer, **changes):
    return actions.begin_moment(viewer=viewer, once=uuid4(), changes=changes)


def change(viewer, entry, *, is_edit=False, **changes):
    return actions.change_moment(
        viewer=viewer,
        moment_id=entry.id,
        revision=entry.revision,
        changes=changes,
        page=uuid4().hex,
        is_edit=is_edit,
    )


def texts(viewer):
    return [row.text for row in digests.rows(viewer)]


def test_a_digest_says_what_the_moments_say(ana):
    begin(ana.viewer, sentence="Café at dusk", about=About(("Work",), ("Mum",), "Tram 8"))
    assert digests.refresh(ana.viewer) == 1
    assert Digest.objects.count() == 1
    (row,) = digests.rows(ana.viewer)
    assert "cafe at dusk" in row.text
    assert (row.tags, row.people, row.place) == (["Work"], ["Mum"], "Tram 8")
    assert digests.refresh(ana.viewer) == 0


@pytest.mark.parametrize("changing", ["edit", "delete", "add", "move"])
def test_no_digest_outlives_a_change(ana, changing):
    entry = begin(ana.viewer, sentence="before")
    digests.refresh(ana.viewer)
    if changing == "edit":
        change(ana.viewer, entry, sentence="after")
    if changing == "delete":
        actions.delete_moment(viewer=ana.viewer, moment_id=entry.id)
    if changing == "add":
        begin(ana.viewer, sentence="another")
    if changing == "move":
        change(ana.viewer, entry, at=clock.now() - timedelta(days=70))
    assert Digest.objects.count() == 0
    expected = {"edit": ["after"], "delete": [], "add": ["another", "before"], "move": ["before"]}
    assert [text.strip() for text in texts(ana.viewer)] == expected[changing]


def test_rows_are_the_same_with_and_without_digests(ana):
    for days in (0, 1, 40, 400):
        begin(ana.viewer, sentence=f"{days} days ago", at=clock.now() - timedelta(days=days))
    made = [(row.day, row.text) for row in digests.rows(ana.viewer)]
    assert digests.refresh(ana.viewer) >= 3
    assert [(row.day, row.text) for row in digests.rows(ana.viewer)] == made


def test_digests_are_ones_own(ana, ben):
    begin(ana.viewer, sentence="hers")
    digests.refresh(ana.viewer)
    assert texts(ben.viewer) == []


def test_a_corrected_time_moves_the_day(ana):
    entry = begin(ana.viewer, sentence="x")
    moved = change(ana.viewer, entry, at=LATER - timedelta(days=30))
    assert moved.day == date(2026, 2, 2)
    assert queries.moment(ana.viewer, entry.id).at == LATER - timedelta(days=30)


@pytest.mark.parametrize("at", [datetime(1800, 1, 1, tzinfo=UTC), datetime(2999, 1, 1, tzinfo=UTC)])
def test_no_time_is_out_of_reach(ana, at):
    entry = begin(ana.viewer, sentence="x")
    with pytest.raises(BadMoment):
        change(ana.viewer, entry, at=at)


def test_an_edit_keeps_what_was_there(ana):
    entry = begin(ana.viewer, sentence="first")
    second = change(ana.viewer, entry, sentence="second", is_edit=True)
    third = change(ana.viewer, second, sentence="third", is_edit=True)
    assert [row.parts["sentence"] for row in third.earlier] == ["first", "second"]
    assert change(ana.viewer, third, sentence="fourth").earlier == third.earlier


def test_the_kind_sentence_is_remembered_until_its_moment_goes(ana):
    entry = begin(ana.viewer, kindness=Kindness(sentence="You may rest."))
    assert [kind.sentence for kind in remembered.memory(ana.viewer).kind] == ["You may rest."]
    actions.delete_moment(viewer=ana.viewer, moment_id=entry.id)
    assert remembered.memory(ana.viewer).kind == ()
    actions.restore_moment(viewer=ana.viewer, moment_id=entry.id)
    assert [kind.moment for kind in remembered.memory(ana.viewer).kind] == [entry.id]
    change(ana.viewer, queries.moment(ana.viewer, entry.id), kindness=None)
    assert remembered.memory(ana.viewer).kind == ()
    assert Remembered.objects.count() == 1


def test_stays_and_ways_of_pausing_are_remembered(ana):
    curve = (Rating(0, 4), Rating(60, 8), Rating(120, 8), Rating(180, 2))
    urges = (Urge(30, "phone"), Urge(70, "own", "tidy up"))
    stay = Stay(minutes=3, seconds=190, ratings=curve, urges=urges, ended="stayed")
    entry = begin(ana.viewer, stay=stay, breath=Breath(3, "5-5", "text", "feet"))
    assert entry.stay == stay
    memory = remembered.memory(ana.viewer)
    assert [(one.seconds, one.peak_second) for one in memory.stays] == [(190, 60)]
    assert memory.breath == Breath(3, "5-5", "text", "feet")
