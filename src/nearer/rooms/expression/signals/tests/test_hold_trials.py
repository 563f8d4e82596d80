"""It says "for you" where a pattern was planted, and stays silent where there is none."""

from dataclasses import replace

import pytest

from nearer.rooms.expression.signals import planting
from nearer.rooms.expression.signals.trial import NOTHING, interval, try_out

ENTRIES, PEOPLE = 400, 6


def test_planted_patterns_are_worth_something_on_entries_not_seen():
    trials = [try_out(planting.with_patterns(each, ENTRIES).entries) for each in range(PEOPLE)]
    assert sum(trial.speaks for trial in trials) >= PEOPLE - 2
    assert all(trial.over_group.mean > 0 < trial.over_usual.mean for trial in trials)


@pytest.mark.parametrize("number", range(PEOPLE))
def test_shuffled_ones_are_not(number):
    made_up = planting.shuffled(planting.with_patterns(number, ENTRIES), number)
    assert not try_out(made_up.entries).speaks


@pytest.mark.parametrize("number", range(PEOPLE))
def test_moods_and_bodies_that_last_apart_from_each_other_are_not(number):
    assert not try_out(planting.apart(number, ENTRIES).entries).speaks


def test_too_little_is_nothing():
    assert try_out([]) == NOTHING
    assert not try_out(planting.with_patterns(1, 40).entries).speaks


def test_words_that_were_taken_from_candidates_are_not_tried():
    entries = planting.with_patterns(1, ENTRIES).entries
    assert try_out([replace(each, offered=True) for each in entries]) == NOTHING


def test_what_lies_in_one_block_is_not_taken_for_independent():
    spread = interval([(each, each % 2) for each in range(40)])
    together = interval([(each // 10, each // 10 % 2) for each in range(40)])
    assert spread.mean == together.mean == 0.5
    assert together.high - together.low > 3 * (spread.high - spread.low)
