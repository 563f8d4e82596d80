from datetime import UTC, date, datetime
from uuid import uuid4

from django.http import QueryDict

from nearer import content
from nearer.parts.body.forms import BodyForm
from nearer.parts.moments.documents import Entry, Felt


def form(query, entry=None):
    return BodyForm(QueryDict(query), entry=entry)


def entry(*felt):
    return Entry(
        uuid4(), date(2026, 11, 28), 1, datetime(2026, 11, 28, tzinfo=UTC), "UTC", regions=felt
    )


def test_a_place_has_a_sensation_a_strength_and_an_activity():
    asked = form(
        "places=chest&sensation-chest=tight&strength-chest=strong&activity-chest=less&places=throat"
    )
    assert asked.is_valid()
    assert asked.part() == {"regions": [Felt("chest", "tight", "strong", "less"), Felt("throat")]}


def test_an_unknown_activity_is_refused_and_the_rest_stays_on_the_page():
    asked = form("places=chest&sensation-chest=tight&activity-chest=enormous")
    assert not asked.is_valid()
    assert "more than usual, less, or mixed" in str(asked.non_field_errors())
    assert '<option value="tight" selected>' in asked.rows()


def test_what_was_said_is_chosen_in_the_list():
    rows = BodyForm(entry=entry(Felt("chest", "tight", "faint", "mixed"))).rows()
    chosen = [part.split('"')[0] for part in rows.split(" selected")[:-1]]
    assert rows.count(" selected") == len(chosen) == 3
    assert '<option value="mixed" selected>' in rows


def test_every_place_and_every_word_can_be_chosen_in_the_list():
    rows = BodyForm().rows()
    places = content.regions().labels
    assert rows.count('name="places"') == len(places) == 27
    blank = BodyForm().blank()
    assert all(f'<option value="{word}">' in blank for word in content.sensations().words)
    assert blank.count("<select") == 3


def test_nothing_is_prefilled():
    assert " checked" not in BodyForm().rows()
    assert "data-activity" not in str(BodyForm().front()) + str(BodyForm().back())
