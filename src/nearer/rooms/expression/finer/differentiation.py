"""How far somebody tells feelings of one kind apart, from ratings of the same words: pure numbers.

Every occasion is a row of K ratings (0 to 6) of the same K words of one valence. The two-way
consistency single-measure intraclass correlation is

    ICC(3,1) = (MSR - MSE) / (MSR + (K - 1) * MSE)

with MSR the mean square between occasions and MSE that of the residue, words and occasions taken
out. High: the words rise and fall together. ``differentiation`` is 1 - ICC, without unit: 0 where
the words move as one; a negative ICC is set to 0 and flagged, so 1 is the highest.

Interval: Fisher's z for intraclass correlations, z = 1/2 ln((1 + (K - 1) ICC) / (1 - ICC)), is
nearly normal with variance K / (2 (K - 1) (n - 2)) for n occasions; 90% of it, brought back.

Error: ``nearer bench finer-words`` draws people whose ICC is known and counts how often the range
holds it, for even ratings and for whole numbers from 0 to 6 as they are given here. At 20 occasions
the range of the estimate itself is as wide as .29 to .65 for a true .50: hence nothing below
``FEWEST``, and blocks are only compared from ``FEWEST_TO_COMPARE`` on.

Source: kashdan2015 for what it is about; the formulas stand in design/practice.md section 2.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist, fmean

FEWEST = 20
FEWEST_TO_COMPARE = 30
COVERAGE = 0.9
REACH = NormalDist().inv_cdf((1 + COVERAGE) / 2)

Ratings = Sequence[Sequence[int | float]]


@dataclass(frozen=True)
class Differentiation:
    """1 - ICC with the ends of its 90% range, all from 0 to 1, and the occasions it rests on.

    ``was_negative``: the ICC came out below 0 and was set to 0. ``z``: for comparing.
    """

    value: float
    low: float
    high: float
    occasions: int
    was_negative: bool
    z: float


@dataclass(frozen=True)
class Change:
    """The first and the last block, and whether they differ by more than chance would bring."""

    first: Differentiation
    last: Differentiation

    @property
    def is_clear(self) -> bool:
        """Whether the difference of the z lies outside 90% of what chance alone would bring."""
        occasions = (self.first.occasions, self.last.occasions)
        spread = math.hypot(*(standard_error(each) for each in occasions))
        return abs(self.first.z - self.last.z) > REACH * spread


def usable(ratings: Ratings) -> list[Sequence[int | float]]:
    """Without the occasions on which nothing of this kind was there at all."""
    return [row for row in ratings if any(row)]


def differentiation(ratings: Ratings) -> Differentiation | None:
    """What these occasions say; None where they are fewer than ``FEWEST`` or never differ."""
    rows = usable(ratings)
    if len(rows) < FEWEST:
        return None
    found = icc(rows)
    if found is None or found >= 1:
        return None
    words = len(rows[0])
    z, reach = fisher_z(found, words), REACH * standard_error(len(rows), words)
    low, high = (_from_z(end, words) for end in (z - reach, z + reach))
    return Differentiation(
        value=1 - max(0.0, found),
        low=1 - max(0.0, high),
        high=1 - max(0.0, low),
        occasions=len(rows),
        was_negative=found < 0,
        z=z,
    )


def change(ratings: Ratings) -> Change | None:
    """The first thirty against the last thirty, oldest first; None before there are twice thirty."""
    rows = usable(ratings)
    if len(rows) < 2 * FEWEST_TO_COMPARE:
        return None
    first = differentiation(rows[:FEWEST_TO_COMPARE])
    last = differentiation(rows[-FEWEST_TO_COMPARE:])
    return Change(first, last) if first and last else None


def icc(rows: Ratings) -> float | None:
    """ICC(3,1) of two occasions or more; None where nothing varies."""
    occasions, words = len(rows), len(rows[0])
    mean = fmean(value for row in rows for value in row)
    of_occasions = [fmean(row) for row in rows]
    of_words = [fmean(column) for column in zip(*rows, strict=True)]
    between = words * sum((each - mean) ** 2 for each in of_occasions)
    across = occasions * sum((each - mean) ** 2 for each in of_words)
    total = sum((value - mean) ** 2 for row in rows for value in row)
    msr = between / (occasions - 1)
    mse = max(0.0, total - between - across) / ((occasions - 1) * (words - 1))
    whole = msr + (words - 1) * mse
    return (msr - mse) / whole if whole > 1e-12 else None


def fisher_z(correlation: float, words: int) -> float:
    """Fisher's z of an intraclass correlation of so many ratings; for correlations below 1."""
    above = max(1e-9, 1 + (words - 1) * correlation)
    return math.log(above / (1 - correlation)) / 2


def standard_error(occasions: int, words: int = 5) -> float:
    """Of that z, for so many occasions; nothing is known of two or fewer."""
    return math.sqrt(words / (2 * (words - 1) * (occasions - 2)))


def _from_z(z: float, words: int) -> float:
    power = math.exp(2 * z)
    return (power - 1) / (power + words - 1)
