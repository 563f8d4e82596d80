"""Thresholds chosen on nine tenths of the rows and used on the tenth, ten times over.

The best for F1 is chosen as if there were more rows than there are, which are as the chances say: a rare label has
so few that one that happens to lie well would choose. Where chances mean what they say, they alone tell the best
threshold (Lipton and others 2014).
"""

import hashlib
import math
from collections.abc import Callable, Iterator, Sequence

from nearer.reader.measuring.signals.platt import logistic, logit, platt

# Called with chances and what is so; None: nothing is sure enough to be said.
Choose = Callable[[Sequence[float], Sequence[bool]], float | None]
# What may be shown as care must be right in nine of ten, and silent in 199 of 200 quiet messages.
CAREFUL_PRECISION, CAREFUL_ALARMS, FEWEST_FOUND = 0.9, 0.005, 5
# Where nothing is there to choose by.
MIDDLE = 0.5
TENTHS = 10
# So many rows of a label are imagined.
IMAGINED = 100


def tenth(name: str) -> int:
    """In which tenth a row is, by its id or by what it belongs with: always the same."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:4]) % TENTHS


def crossfitted(
    chances: Sequence[float], heard: Sequence[bool], names: Sequence[str], choose: Choose
) -> list[bool]:
    """What is said of each row at the threshold that was chosen on the other nine tenths."""
    parts = [tenth(name) for name in names]
    chosen = {
        part: _chosen(chances, heard, [one != part for one in parts], choose) for part in set(parts)
    }
    return [said(chance, chosen[part]) for chance, part in zip(chances, parts, strict=True)]


def said(chance: float, threshold: float | None) -> bool:
    """Whether a chance is enough."""
    return threshold is not None and chance >= threshold


def best_f1(chances: Sequence[float], heard: Sequence[bool]) -> float:
    """The threshold with the best F1 of the label."""
    believed = _believed(chances, heard)
    there = sum(believed)
    return _best(chances, believed, lambda right, told: _ratio(2 * right, told + there))


def best_both_classes(chances: Sequence[float], heard: Sequence[bool]) -> float:
    """The threshold with the best mean of the F1 of the label and that of its absence."""
    believed = _believed(chances, heard)
    there, rows = sum(believed), len(believed)

    def goal(right: float, told: int) -> float:
        silent = rows - told - (there - right)
        unsaid, absent = rows - told, rows - there
        return _ratio(2 * right, told + there) + _ratio(2 * silent, unsaid + absent)

    return _best(chances, believed, goal)


def careful(chances: Sequence[float], heard: Sequence[bool]) -> float | None:
    """The lowest threshold that is right and quiet often enough to be shown; None: there is none."""
    quiet = len(heard) - sum(heard)
    good = [
        threshold
        for threshold, right, told in _thresholds(chances, heard)
        if right >= FEWEST_FOUND
        and right >= CAREFUL_PRECISION * told
        and told - right <= CAREFUL_ALARMS * quiet
    ]
    return good[-1] if good else None


def at_most(alarms: int, quiet: Sequence[float]) -> float:
    """The lowest threshold that so many of the quiet rows reach, at most."""
    falling = sorted(quiet, reverse=True)
    return math.nextafter(falling[alarms], math.inf) if alarms < len(falling) else 0.0


def _believed(chances: Sequence[float], heard: Sequence[bool]) -> list[float]:
    """What is so, and beside it what the chances say once they mean it; nothing where nothing is so."""
    rarer = min(sum(heard), len(heard) - sum(heard))
    if not rarer:
        return [float(there) for there in heard]
    odds = [logit(chance) for chance in chances]
    scale, shift = platt(odds, heard)
    share = IMAGINED / (IMAGINED + rarer)
    return [
        (1 - share) * there + share * logistic(scale * one + shift)
        for one, there in zip(odds, heard, strict=True)
    ]


def _best(
    chances: Sequence[float], believed: Sequence[float], goal: Callable[[float, int], float]
) -> float:
    if not any(believed):
        return MIDDLE
    steps = _thresholds(chances, believed)
    return max(steps, key=lambda step: goal(step[1], step[2]))[0]


def _thresholds(
    chances: Sequence[float], heard: Sequence[float]
) -> Iterator[tuple[float, float, int]]:
    """Falling thresholds between the chances: how many were said rightly there, and said at all."""
    order = sorted(zip(chances, heard, strict=True), key=lambda pair: -pair[0])
    right = 0.0
    for told, (chance, there) in enumerate(order, 1):
        right += there
        after = order[told][0] if told < len(order) else 0.0
        if after < chance or told == len(order):
            yield (chance + after) / 2, right, told


def _chosen(
    chances: Sequence[float], heard: Sequence[bool], here: Sequence[bool], choose: Choose
) -> float | None:
    rows = [place for place, is_here in enumerate(here) if is_here]
    return choose([chances[place] for place in rows], [heard[place] for place in rows])


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
