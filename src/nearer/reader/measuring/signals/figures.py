"""Figures of a list of rows in which a row may count several times, or not at all.

A figure is made once from what was said and what is so, and then asked as often as a bootstrap
needs it: ``weights`` says how many times each row counts.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, groupby
from operator import mul

Weights = Sequence[int]
Figure = Callable[[Weights], float | None]
# What was said of each row and what is so, for one label.
Column = tuple[Sequence[bool], Sequence[bool]]


def macro_f1(columns: Iterable[Column]) -> Figure:
    """The mean of the labels' F1. A label that is neither said nor there counts as 0."""
    counted = [_sorted_out(said, heard) for said, heard in columns]

    def figure(weights: Weights) -> float | None:
        return _mean([_f1(*(_times(rows, weights) for rows in sorts)) for sorts in counted])

    return figure


def both_classes_f1(said: Sequence[bool], heard: Sequence[bool]) -> Figure:
    """The mean of the F1 of the label and that of its absence."""
    return macro_f1([(said, heard), ([not one for one in said], [not one for one in heard])])


def recall(said: Sequence[bool], heard: Sequence[bool]) -> Figure:
    """Of what is there, how much was said. Nothing where nothing is there."""
    right, _, missed = _sorted_out(said, heard)
    return lambda weights: _share(_times(right, weights), _times(missed, weights))


def precision(said: Sequence[bool], heard: Sequence[bool]) -> Figure:
    """Of what was said, how much is there. Nothing where nothing was said."""
    right, false, _ = _sorted_out(said, heard)
    return lambda weights: _share(_times(right, weights), _times(false, weights))


def roc_auc(chances: Sequence[float], heard: Sequence[bool]) -> Figure:
    """How often a row with the label has the higher chance than one without; equals count half."""
    loud, quiet = _by_chance(chances, heard)
    falling = [-chances[place] for place in quiet]
    # For each row with the label: how many without it are above, and how many not below.
    above = [bisect_left(falling, -chances[place]) for place in loud]
    not_below = [bisect_right(falling, -chances[place]) for place in loud]

    def figure(weights: Weights) -> float | None:
        seen = [0, *accumulate(map(weights.__getitem__, quiet))]
        with_it = [weights[place] for place in loud]
        twice_lost = (
            seen[more] + seen[equal] for more, equal in zip(above, not_below, strict=True)
        )
        pairs = 2 * sum(with_it) * seen[-1]
        return 1 - sum(map(mul, with_it, twice_lost)) / pairs if pairs else None

    return figure


def average_precision(chances: Sequence[float], heard: Sequence[bool]) -> Figure:
    """Precision at every threshold, each weighed by the recall that it adds."""
    loud, quiet = _by_chance(chances, heard)
    falling = [-chances[place] for place in quiet]
    # The rows with the label that one threshold lets in, and how many without it come along.
    steps = [
        (list(rows), bisect_right(falling, -chance))
        for chance, rows in groupby(loud, key=chances.__getitem__)
    ]

    def figure(weights: Weights) -> float | None:
        seen = [0, *accumulate(map(weights.__getitem__, quiet))]
        total, right = 0.0, 0
        for rows, beside in steps:
            here = _times(rows, weights)
            right += here
            total += here * right / (right + seen[beside]) if here else 0
        return total / right if right else None

    return figure


def pearson(told: Sequence[float], true: Sequence[float]) -> Figure:
    """Pearson's correlation of two lists of numbers. Nothing where one does not vary."""
    products = [mine * yours for mine, yours in zip(told, true, strict=True)]
    lists = (told, true, [one * one for one in told], [one * one for one in true], products)

    def figure(weights: Weights) -> float | None:
        rows = sum(weights)
        x, y, xx, yy, xy = (_sum_product(weights, each) / rows for each in lists)
        spread = (xx - x * x) * (yy - y * y)
        return (xy - x * y) / math.sqrt(spread) if spread > 0 else None

    return figure


def _sorted_out(said: Sequence[bool], heard: Sequence[bool]) -> tuple[list[int], ...]:
    """The places of what was said rightly, said falsely, and missed."""
    pairs = list(enumerate(zip(said, heard, strict=True)))
    wanted = ((True, True), (True, False), (False, True))
    return tuple([place for place, pair in pairs if pair == one] for one in wanted)


def _by_chance(chances: Sequence[float], heard: Sequence[bool]) -> tuple[list[int], list[int]]:
    """The places with and without the label, by falling chance."""
    order = sorted(range(len(chances)), key=lambda place: -chances[place])
    return [one for one in order if heard[one]], [one for one in order if not heard[one]]


def _times(places: Iterable[int], weights: Weights) -> int:
    return sum(map(weights.__getitem__, places))


def _f1(right: int, false: int, missed: int) -> float:
    return 2 * right / (2 * right + false + missed) if right else 0.0


def _share(hits: int, others: int) -> float | None:
    return hits / (hits + others) if hits + others else None


def _mean(numbers: Sequence[float]) -> float | None:
    return sum(numbers) / len(numbers) if numbers else None


def _sum_product(weights: Weights, numbers: Sequence[float]) -> float:
    return math.fsum(map(mul, weights, numbers))
