"""Shares, their intervals, and the four figures made of four counts."""

import pytest

from nearer.reader.measuring.counting import Counts, Share, Tally


def counts(found: int, missed: int, false: int, silent: int) -> Counts:
    made = Counts()
    for number, expected, was_found in (
        (found, True, True),
        (missed, True, False),
        (false, False, True),
        (silent, False, False),
    ):
        for _ in range(number):
            made.add(expected=expected, found=was_found)
    return made


def test_the_figures_are_what_their_names_say():
    told = counts(6, 2, 3, 997).as_json()
    assert (told["expected"], told["not_expected"]) == (8, 1000)
    assert told["recall"]["value"] == 0.75
    assert told["precision"]["value"] == pytest.approx(6 / 9, abs=1e-4)
    assert told["f1"]["value"] == pytest.approx(12 / 17, abs=1e-4)
    assert told["false_alarms_per_1000"]["value"] == 3.0


def test_every_figure_lies_in_its_interval():
    told = counts(6, 2, 3, 97).as_json()
    for name in ("recall", "precision", "f1", "false_alarms_per_1000"):
        assert told[name]["low"] < told[name]["value"] < told[name]["high"], name


def test_more_rows_narrow_the_interval():
    few, many = (Share(hits, of).as_json() for hits, of in ((9, 10), (900, 1000)))
    assert many["high"] - many["low"] < few["high"] - few["low"]


def test_an_interval_is_wilsons():
    told = Share(0, 2277).as_json(1000)
    assert told == {"hits": 0, "of": 2277, "value": 0.0, "low": 0.0, "high": 1.6842}


def test_rows_of_one_sort_give_no_precision():
    assert counts(5, 1, 0, 0).as_json()["precision"] is None
    assert counts(0, 0, 1, 5).as_json()["recall"] is None


def test_groups_and_rules_are_counted_apart():
    tally = Tally()
    tally.add(("a",), expected=True, found=True)
    tally.add(("a", "b"), expected=True, found=False)
    tally.spoke("minimising", expected=True)
    told = tally.as_json()
    assert told["recall"]["of"] == 2
    assert told["groups"]["a"]["recall"]["hits"] == 1
    assert told["groups"]["b"]["recall"]["of"] == 1
    assert told["rules"] == {"minimising": {"expected": 1, "not_expected": 0}}
