"""Intervals by bootstrap: the same figure of rows drawn again and again, always the same draws."""

import random
from collections.abc import Hashable, Iterator, Mapping, Sequence

from nearer.reader.measuring.signals.figures import Figure

ROUNDS, SEED = 1000, 20261128
# The middle 95 of a hundred draws.
OUTSIDE = 0.025
PLACES = 4
Estimate = dict[str, float]


def with_interval(figure: Figure, groups: Sequence[Hashable]) -> Estimate | None:
    """One figure, and the middle 95 % of it over draws."""
    return with_intervals({"it": figure}, groups)["it"]


def with_intervals(
    figures: Mapping[str, Figure], groups: Sequence[Hashable]
) -> dict[str, Estimate | None]:
    """Each figure, and the middle 95 % of it over draws. Source: Efron 1979, percentiles.

    ``groups``: for each row what it is drawn together with: rows of one author or scenario are
    less apart than others. Nothing where a figure says nothing of these rows.
    """
    whole = [1] * len(groups)
    values = {name: figure(whole) for name, figure in figures.items()}
    found: dict[str, list[float]] = {name: [] for name in figures}
    for weights in draws(groups):
        for name, figure in figures.items():
            drawn = None if values[name] is None else figure(weights)
            if drawn is not None:
                found[name].append(drawn)
    return {name: _estimate(value, sorted(found[name])) for name, value in values.items()}


def difference(more: Figure, less: Figure) -> Figure:
    """How far one figure of the same rows is above another."""

    def figure(weights: Sequence[int]) -> float | None:
        first, second = more(weights), less(weights)
        return None if first is None or second is None else first - second

    return figure


def draws(groups: Sequence[Hashable]) -> Iterator[list[int]]:
    """How many times each row counts, for every draw."""
    members: dict[Hashable, list[int]] = {}
    for place, group in enumerate(groups):
        members.setdefault(group, []).append(place)
    together = list(members.values())
    chance = random.Random(SEED)  # noqa: S311 - draws of rows, no secret
    for _ in range(ROUNDS):
        weights = [0] * len(groups)
        for drawn in chance.choices(together, k=len(together)):
            for place in drawn:
                weights[place] += 1
        yield weights


def _estimate(value: float | None, drawn: Sequence[float]) -> Estimate | None:
    if value is None:
        return None
    low, high = (
        drawn[min(len(drawn) - 1, int(part * len(drawn)))] for part in (OUTSIDE, 1 - OUTSIDE)
    )
    shown = {"value": value, "low": low, "high": high}
    return {name: round(number, PLACES) for name, number in shown.items()}
