"""How far two labellers agree on each label: Cohen's kappa, with an interval."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Z = 1.96


@dataclass(frozen=True, slots=True)
class Agreement:
    """``kappa`` with its 95 per cent interval; ``first`` and ``second``: how many each gave."""

    label: str
    kappa: float
    low: float
    high: float
    first: int
    second: int
    rows: int


def agreement(
    first: Mapping[str, Iterable[str]], second: Mapping[str, Iterable[str]], labels: Sequence[str]
) -> list[Agreement]:
    """Agreement on the rows that both labelled, label by label.

    Kappa after Cohen (1960); its standard error is the simple one of that paper. Where both gave
    a label to no row, or to all, nothing can be said, and kappa is 1 by convention.
    """
    common = sorted(first.keys() & second.keys())
    return [
        _one(label, [(label in first[row], label in second[row]) for row in common])
        for label in labels
    ]


def _one(label: str, pairs: Sequence[tuple[bool, bool]]) -> Agreement:
    rows = len(pairs)
    given = sum(mine for mine, _ in pairs), sum(yours for _, yours in pairs)
    seen = sum(mine == yours for mine, yours in pairs) / rows
    shares = given[0] / rows, given[1] / rows
    chance = shares[0] * shares[1] + (1 - shares[0]) * (1 - shares[1])
    if chance == 1:
        return Agreement(label, 1.0, 1.0, 1.0, *given, rows)
    kappa = (seen - chance) / (1 - chance)
    error = Z * math.sqrt(seen * (1 - seen) / rows) / (1 - chance)
    return Agreement(label, kappa, kappa - error, min(1.0, kappa + error), *given, rows)
