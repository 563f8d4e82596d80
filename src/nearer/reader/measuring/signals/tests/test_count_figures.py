"""Figures and thresholds on cases worked by hand."""

from math import isclose, sqrt

import pytest

from nearer.reader.measuring.signals import figures, resampling, thresholds
from nearer.reader.measuring.signals.resampling import (
    difference,
    draws,
    with_interval,
    with_intervals,
)

ONE_EACH = [1, 1, 1, 1]
YES, NO = True, False


def test_macro_f1():
    # First label: 1 right, 1 false, 1 missed, so 1/2. Second: 2 right, nothing wrong, so 1.
    columns = [([YES, YES, NO, NO], [YES, NO, YES, NO]), ([NO, YES, YES, NO], [NO, YES, YES, NO])]
    assert figures.macro_f1(columns)(ONE_EACH) == 0.75


def test_a_label_that_is_never_said_counts_as_nothing():
    assert figures.macro_f1([([NO, NO], [YES, NO]), ([YES, NO], [YES, NO])])([1, 1]) == 0.5


def test_both_classes():
    # The label: 1 right, 1 false: 2/3. Its absence: 2 right, 1 missed: 4/5.
    figure = figures.both_classes_f1([YES, YES, NO, NO], [YES, NO, NO, NO])
    assert isclose(figure(ONE_EACH), (2 / 3 + 4 / 5) / 2)


def test_precision_and_recall():
    said, heard = [YES, YES, YES, NO], [YES, NO, NO, YES]
    assert isclose(figures.precision(said, heard)(ONE_EACH), 1 / 3)
    assert figures.recall(said, heard)(ONE_EACH) == 0.5
    assert figures.precision([NO], [YES])([1]) is None
    assert figures.recall([YES], [NO])([1]) is None


def test_roc_auc():
    # Of the four pairs of one with and one without: won, won, equal, lost.
    figure = figures.roc_auc([0.9, 0.8, 0.3, 0.3], [YES, NO, NO, YES])
    assert figure(ONE_EACH) == (1 + 1 + 0.5 + 0) / 4
    assert figures.roc_auc([0.9, 0.1], [YES, YES])([1, 1]) is None


def test_average_precision():
    # Found at rank 1 (precision 1) and rank 3 (precision 2/3), each half of the recall.
    figure = figures.average_precision([0.9, 0.8, 0.7, 0.1], [YES, NO, YES, NO])
    assert isclose(figure(ONE_EACH), 0.5 + 0.5 * 2 / 3)


def test_equal_chances_are_one_step():
    figure = figures.average_precision([0.5, 0.5], [NO, YES])
    assert figure([1, 1]) == 0.5


def test_pearson():
    assert isclose(figures.pearson([1, 2, 3, 4], [2, 4, 6, 8])(ONE_EACH), 1)
    # Covariance 1, variances 2 and 8/3 over three rows.
    assert isclose(figures.pearson([1, 2, 3], [1, 3, 2])([1, 1, 1]), 0.5)
    assert figures.pearson([1, 1], [1, 2])([1, 1]) is None


def test_a_row_drawn_twice_counts_twice():
    heard = [YES, NO, NO]
    assert figures.precision([YES, YES, NO], heard)([2, 1, 0]) == pytest.approx(2 / 3)
    assert figures.pearson([1, 2, 9], [1, 2, 3])([2, 1, 0]) == pytest.approx(1)
    twice = figures.roc_auc([0.9, 0.8, 0.1, 0.9], [YES, NO, NO, NO])
    assert twice([1, 2, 1, 0]) == 1
    assert twice([1, 0, 1, 2]) == pytest.approx((1 + 2 * 0.5) / 3)


def test_the_best_threshold_lies_between_what_it_parts(monkeypatch):
    monkeypatch.setattr(thresholds, "IMAGINED", 0)
    chances, heard = [0.9, 0.6, 0.2, 0.1], [YES, YES, NO, NO]
    assert thresholds.best_f1(chances, heard) == pytest.approx(0.4)
    assert thresholds.best_both_classes(chances, heard) == pytest.approx(0.4)
    assert thresholds.best_f1([0.9], [NO]) == thresholds.MIDDLE
    # Where nothing tells rows apart, it is said of all or of none.
    assert thresholds.best_f1([0.0, 0.0], [YES, NO]) == 0


def moved_by(one, other, rest, heard):
    """How far the threshold goes when a single row that was heard lies elsewhere."""
    both = [thresholds.best_f1([place, *rest], [YES, *heard]) for place in (one, other)]
    return abs(both[0] - both[1])


def test_one_row_that_happens_to_lie_well_does_not_choose(monkeypatch):
    rest, heard = [0.9] * 3 + [0.3] * 20 + [0.02] * 177, [YES] * 3 + [NO] * 197
    calm = moved_by(0.31, 0.29, rest, heard)
    monkeypatch.setattr(thresholds, "IMAGINED", 0)
    # Above the twenty, taking it in is right four times of four; below them it is not worth them.
    assert moved_by(0.31, 0.29, rest, heard) == pytest.approx(0.6 - 0.305)
    assert calm < 0.1


def test_both_classes_may_want_another_threshold_than_the_label_alone(monkeypatch):
    monkeypatch.setattr(thresholds, "IMAGINED", 0)
    # At 0.35 F1 of the label is 4/5 with one false; at 0.75 only 2/3, and the absence is the same.
    chances, heard = [0.9, 0.6, 0.5, 0.2, 0.1, 0.0], [YES, NO, YES, NO, NO, NO]
    assert thresholds.best_f1(chances, heard) == pytest.approx(0.35)
    # Absence at 0.35: 3 right of 3 said and 4: 6/7; at 0.75: 4 right of 5 said and 4: 8/9.
    assert (4 / 5 + 6 / 7) / 2 > (2 / 3 + 8 / 9) / 2
    assert thresholds.best_both_classes(chances, heard) == pytest.approx(0.35)


def test_careful_is_right_in_nine_of_ten_and_silent_in_199_of_200():
    chances = [0.9 - place / 1000 for place in range(10)] + [0.5] + [0.1] * 200
    heard = [YES] * 10 + [NO] * 201
    # One false alarm of 201 quiet rows is 5 in 1,000 at most, and ten of eleven are right.
    assert thresholds.careful(chances, heard) == pytest.approx(0.3)
    # Ten of twelve are too few: it goes up to where nothing is false.
    two = [*chances[:10], 0.5, 0.5, *chances[11:]]
    assert thresholds.careful(two, [*heard, NO]) == pytest.approx((0.891 + 0.5) / 2)
    assert thresholds.careful([0.9] * 4 + [0.1] * 200, [YES] * 4 + [NO] * 200) is None


def test_at_most_so_many_alarms():
    quiet = [0.1, 0.7, 0.4, 0.4]
    assert [sum(one >= thresholds.at_most(room, quiet) for one in quiet) for room in range(5)] == [
        *(0, 1, 1, 3, 4)
    ]


def test_a_threshold_never_sees_what_it_is_used_on():
    names = [f"row {number}" for number in range(400)]
    tenths = [thresholds.tenth(name) for name in names]
    assert set(tenths) == set(range(thresholds.TENTHS))
    assert all(20 < tenths.count(tenth) < 60 for tenth in set(tenths))
    # In one tenth alone there is something, at a chance that is nowhere else.
    heard = [tenth == 3 for tenth in tenths]
    chances = [0.9 if one else 0.1 for one in heard]
    said = thresholds.crossfitted(chances, heard, names, thresholds.best_f1)
    # What there is to choose by for that tenth holds nothing; it is said by the threshold for nothing.
    assert thresholds.best_f1([0.1], [False]) == thresholds.MIDDLE
    assert said == heard
    moved = [0.4 if one else chance for one, chance in zip(heard, chances, strict=True)]
    assert not any(
        thresholds.crossfitted(moved, heard, names, thresholds.best_f1)[at]
        for at in range(400)
        if heard[at]
    )


def test_draws_are_the_same_each_time_and_take_groups_whole():
    groups = ["a", "a", "b", "c"]
    first, again = list(draws(groups)), list(draws(groups))
    assert first == again
    assert len(first) == resampling.ROUNDS
    assert all(weights[0] == weights[1] for weights in first)
    assert all(weights[0] + weights[2] + weights[3] == 3 for weights in first)


def test_the_interval_is_about_as_wide_as_theory_says(monkeypatch):
    monkeypatch.setattr(resampling, "ROUNDS", 1000)
    figure = with_interval(figures.recall([YES] * 50 + [NO] * 50, [YES] * 100), range(100))
    error = 1.96 * sqrt(0.5 * 0.5 / 100)
    assert figure["value"] == 0.5
    assert figure["low"] == pytest.approx(0.5 - error, abs=0.02)
    assert figure["high"] == pytest.approx(0.5 + error, abs=0.02)


def test_what_says_nothing_has_no_interval():
    nothing, all_there = figures.recall([YES], [NO]), figures.recall([YES], [YES])
    found = with_intervals({"nothing": nothing, "all": all_there}, ["a"])
    assert found == {"nothing": None, "all": {"value": 1, "low": 1, "high": 1}}


def test_a_difference_is_of_the_same_draws():
    half = figures.recall([YES, NO], [YES, YES])
    assert with_interval(difference(half, half), range(2)) == {"value": 0, "low": 0, "high": 0}
    assert difference(half, figures.recall([YES], [NO]))([1, 1]) is None
