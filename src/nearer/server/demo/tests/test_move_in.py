"""The made-up household is plausible, the same every time, and comes only to an empty folder."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from nearer import content
from nearer.kit import clock
from nearer.kit.errors import NearerError
from nearer.parts.moments import queries
from nearer.people import actions
from nearer.server.demo.cast import PASSWORD, characters
from nearer.server.demo.household import fillers, move_in

PARTS = (
    *("breath", "intensity", "regions", "feelings", "not_yet", "sentence", "stages"),
    *("stay", "kindness", "about", "way_out", "earlier"),
)
EVENING = datetime(2026, 11, 23, 21, 40, tzinfo=UTC)


@pytest.fixture
def household(db, data_folder):
    with clock.fixed(EVENING):
        return move_in()


def moments(inhabitant):
    return list(queries.export(inhabitant.viewer))


def test_the_cast_is_that_of_the_tests(household):
    assert [one.character.name for one in household] == ["Ana", "Ben", "Cleo", "Dan"]
    assert [one.viewer.person.is_host for one in household] == [True, False, False, False]


def test_each_of_120_days_may_hold_something(household):
    days = Counter(row["day"] for one in household for row in moments(one))
    first, last = min(days), max(days)
    assert last < EVENING.date().isoformat()
    assert first >= (EVENING.date() - timedelta(days=120)).isoformat()
    assert len(days) > 100


def test_at_least_eighty_sentences_and_none_twice(household):
    said = Counter(
        row["sentence"] for one in household for row in moments(one) if "sentence" in row
    )
    assert len(said) >= 80
    assert max(said.values()) == 1


def test_check_ins_hold_every_part(household):
    rows = [row for one in household for row in moments(one)]
    assert len(rows) > 200
    for part in PARTS:
        assert any(part in row for row in rows), part
        assert not all(part in row for row in rows) or part in {"regions", "stages"}
    assert any(feeling.get("own") for row in rows for feeling in row.get("feelings", []))


def test_it_is_the_same_every_time(household, django_db_blocker):
    before = [[drop_id(row) for row in moments(one)] for one in household]
    from nearer.people.models import Person

    Person.objects.all().delete()
    with clock.fixed(EVENING):
        again = move_in()
    assert [[drop_id(row) for row in moments(one)] for one in again] == before


def drop_id(row):
    return {name: value for name, value in row.items() if name != "id"}


def test_what_is_printed_lets_one_in(household):
    for one in household:
        person = one.viewer.person
        assert actions.open_with_password(person=person, password=PASSWORD)
        assert actions.confirm_recovery_code(person=person, code=one.code, vault=one.viewer.vault)
        assert person.recovery_confirmed
        assert person.welcomed


def test_words_are_kept_sealed(household):
    from nearer.parts.moments.models import Moment

    stored = b"".join(bytes(row.document) for row in Moment.objects.all())
    assert all(entry.said.encode() not in stored for one in characters() for entry in one.entries)


def test_real_people_are_left_alone(ana, data_folder):
    with pytest.raises(NearerError) as caught:
        move_in()
    assert caught.value.code == "data-has-people"


def test_every_room_adds_something(household):
    assert [fill.__module__.rpartition(".")[2] for fill in fillers()] == [
        "expression_finer",
        "expression_naming",
        "expression_saying",
        "expression_signals",
        "presence",
    ]


def test_the_script_uses_words_that_exist():
    words, places = content.first_feelings().words, content.regions().labels
    for one in characters():
        for entry in one.entries:
            assert {feeling.word for feeling in entry.feelings} <= set(words)
            assert {place.region for place in entry.places} <= set(places)
