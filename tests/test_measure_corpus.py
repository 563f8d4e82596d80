"""Our own corpus keeps its promises, and what measures it can tell a bad one."""

import pytest

from training import agreement, close_talk, diversity
from training.close_talk import LABELS, PARTS
from training.outputs import EMOTIONS


@pytest.fixture(scope="module")
def rows():
    return close_talk.rows()


def test_rows_are_whole(rows):
    known = {one.id for one in close_talk.scenarios()}
    assert len({row.id for row in rows}) == len(rows)
    for row in rows:
        assert row.text.strip(), row.id
        assert row.scenario in known, row.id
        assert set(row.labels) <= set(LABELS), row.id
        assert row.emotions, row.id
        assert set(row.emotions) <= set(EMOTIONS), row.id
        assert row.emotions == ("neutral",) or "neutral" not in row.emotions, row.id
        assert (row.kind == "reply") == bool(row.context), row.id


def test_no_scenario_is_in_two_parts():
    for part in PARTS:
        assert {close_talk.part_of(row.scenario) for row in close_talk.rows(part)} == {part}


def test_at_least_half_is_quiet(rows):
    assert sum(not row.labels for row in rows) >= len(rows) / 2


def test_every_row_of_dev_and_test_was_labelled_twice():
    checked = {row.id for part in ("dev", "test") for row in close_talk.rows(part)}
    for what in ("labels", "emotions"):
        assert close_talk.second_labels(of=what).keys() == checked


def test_it_is_not_made_from_templates(rows):
    found = diversity.measure([row.text for row in rows])
    assert found.near_duplicates <= 0.02
    assert found.commonest_opening <= 0.01


def test_near_duplicates_and_openings_are_found():
    texts = [
        "You left the gate open again and the dog was gone until four.",
        "You left the gate open again and the cat was gone until four.",
        "Soup is on the stove, love.",
        "You left the party early.",
    ]
    found = diversity.measure(texts)
    assert found.near_duplicates == 1 / 4
    assert (found.opening, found.commonest_opening) == ("you left the", 3 / 4)


def test_agreement_is_told_from_chance():
    first = {str(n): ["mask"] if n % 2 else [] for n in range(40)}
    same = agreement.agreement(first, first, ["mask"])[0]
    turned = agreement.agreement(
        first, {row: [] if labels else ["mask"] for row, labels in first.items()}, ["mask"]
    )[0]
    unrelated = agreement.agreement(
        first, {str(n): ["mask"] if n % 4 < 2 else [] for n in range(40)}, ["mask"]
    )[0]
    assert same.kappa == 1
    assert turned.kappa == -1
    assert unrelated.kappa == pytest.approx(0)
    assert unrelated.low < 0 < unrelated.high
