"""A pair is told where it is more than chance, and noise yields none."""

from datetime import timedelta
from random import Random

import pytest

from nearer.rooms.expression.signals import planting
from nearer.rooms.expression.signals.pairs import Counted, told
from nearer.rooms.expression.signals.signs import Seen, Sign
from nearer.rooms.expression.signals.tests.days import DAY

JAW = Sign("jaw", "tight")
ENTRIES = 300


def entries(rows):
    return [
        Seen(DAY + timedelta(days=place), frozenset(signs), (word,))
        for place, (word, *signs) in enumerate(rows)
    ]


def pairs(made_up):
    return {(pair.sign.zone, pair.word) for pair in told(made_up.entries)}


def test_planted_patterns_are_found():
    people = [planting.with_patterns(each, ENTRIES) for each in range(6)]
    found = sum(len(pairs(one) & one.planted) for one in people)
    assert found >= 0.8 * sum(len(one.planted) for one in people)


@pytest.mark.parametrize("number", range(6))
def test_noise_yields_none(number):
    assert pairs(planting.shuffled(planting.with_patterns(number, ENTRIES), number)) == set()


def test_moods_and_bodies_that_last_yield_hardly_any():
    people = [planting.apart(each, ENTRIES) for each in range(12)]
    assert sum(bool(pairs(one)) for one in people) <= 1


def test_numbers_are_counts_of_entries():
    rows = [("irritated", JAW)] * 6 + [("sad", JAW)] * 3 + [("irritated", Sign("belly"))] * 2
    pair = Counted(entries(rows)).pair(JAW, "irritated")
    assert (pair.together, pair.with_sign, pair.without_word, pair.without_sign) == (6, 9, 2, 2)


def test_a_sign_that_came_seven_times_is_not_spoken_of():
    rows = [("irritated", JAW)] * 7 + [("sad", Sign("belly"))] * 60
    assert told(entries(rows)) == []
    assert Counted(entries(rows)).clearest([JAW], "irritated") is None


def test_where_the_word_is_as_frequent_without_the_sign_it_is_not_offered():
    rows = [("weary", JAW), ("sad", JAW), ("weary", Sign("belly")), ("sad", Sign("belly"))] * 10
    assert Counted(entries(rows)).clearest([JAW], "weary") is None


def test_the_narrowest_sign_that_came_often_enough_is_named():
    rows = [("irritated", JAW), ("sad", Sign("belly", "heavy"))] * 15
    Random(3).shuffle(rows)
    pair = Counted(entries(rows)).clearest([Sign("jaw", "tight", "more")], "irritated")
    assert pair.sign == JAW
    assert [each.sign for each in told(entries(rows)) if each.word == "irritated"] == [JAW]
