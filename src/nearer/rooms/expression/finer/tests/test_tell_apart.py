"""Differentiation: the formula, its range, and silence where there is too little."""

import math
from random import Random

import pytest

from nearer.rooms.expression.finer.differentiation import (
    change,
    differentiation,
    fisher_z,
    icc,
    usable,
)

# Shrout and Fleiss 1979, table 2: six targets, four judges. Their ICC(3,1) is .71.
SHROUT = [(9, 2, 5, 8), (6, 1, 3, 2), (8, 4, 6, 8), (7, 1, 2, 6), (10, 5, 6, 9), (6, 2, 4, 7)]
# The range of the estimate for a true ICC of .50 and five words, by number of occasions: .05 to .95.
RANGES = {20: (0.29, 0.65), 30: (0.34, 0.63), 60: (0.39, 0.59)}


def rows(random, occasions, together):
    shared, own = math.sqrt(together), math.sqrt(1 - together)
    moods = [random.gauss(0, 1) for _ in range(occasions)]
    return [[3 + shared * mood + own * random.gauss(0, 1) for _ in range(5)] for mood in moods]


def test_the_formula_gives_the_published_example():
    assert icc(SHROUT) == pytest.approx(0.7148, abs=0.0001)


def test_a_word_that_is_always_higher_changes_nothing():
    assert icc([(a + 5, b, c, d) for a, b, c, d in SHROUT]) == pytest.approx(icc(SHROUT))


@pytest.mark.parametrize("occasions", RANGES)
def test_estimates_spread_as_the_design_says(occasions):
    random = Random(1)
    found = sorted(icc(rows(random, occasions, 0.5)) for _ in range(1500))
    low, high = RANGES[occasions]
    assert found[75] == pytest.approx(low, abs=0.03)
    assert found[-75] == pytest.approx(high, abs=0.03)


@pytest.mark.parametrize("together", [0.2, 0.5, 0.8])
@pytest.mark.parametrize("occasions", [20, 60])
def test_the_range_holds_the_true_value_nine_times_in_ten(together, occasions):
    random = Random(2)
    found = [differentiation(rows(random, occasions, together)) for _ in range(800)]
    held = sum(one.low <= 1 - together <= one.high for one in found)
    assert held / 800 == pytest.approx(0.9, abs=0.035)


def test_below_twenty_nothing_is_said_and_empty_occasions_do_not_count():
    random = Random(3)
    nineteen = rows(random, 19, 0.5)
    assert differentiation(nineteen) is None
    assert differentiation([*nineteen, [0] * 5, [0] * 5]) is None
    assert len(usable([*nineteen, [0] * 5])) == 19
    assert differentiation([*nineteen, [0, 1, 0, 0, 0]]).occasions == 20


def test_a_negative_one_is_set_to_nought_and_flagged():
    against = [[place % 5 == word for word in range(5)] for place in range(30)]
    found = differentiation([[int(value) * 6 for value in row] for row in against])
    assert found.was_negative
    assert found.value == found.high == 1


def test_words_that_never_part_or_never_vary_give_no_number():
    assert differentiation([[value] * 5 for value in (1, 2, 3, 4) * 6]) is None
    assert differentiation([[3] * 5] * 30) is None


def test_blocks_of_thirty_are_compared_and_none_before_there_are_two():
    random = Random(4)
    assert change(rows(random, 59, 0.5)) is None
    alike = [change(rows(random, 60, 0.5)).is_clear for _ in range(200)]
    assert 0.04 < sum(alike) / 200 < 0.18
    other = [change(rows(random, 30, 0.8) + rows(random, 30, 0.3)).is_clear for _ in range(50)]
    assert sum(other) > 45


def test_z_is_that_of_the_design():
    assert fisher_z(0.5, 5) == pytest.approx(math.log(3 / 0.5) / 2)
