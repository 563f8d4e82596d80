"""Thresholds chosen on nine tenths of the rows and used on the tenth, ten times over."""

import hashlib
import math
from collections.abc import Callable, Iterator, Sequence

# Called with chances and what is so; None: nothing is sure enough to be said.
Choose = Callable[[Sequence[float], Sequence[bool]], float | None]
# The same promise as in training/calibrate.py, which chooses what is shipped.
CAREFUL_PRECISION, CAREFUL_ALARMS, FEWEST_FOUND = 0.9, 0.005, 5
# Where nothing is there to choose by.
MIDDLE = 0.5
TENTHS = 10


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


def best_f1(chances: Sequence[float], heard: Sequence[bool]) -> float | None:
    """The threshold with the best F1 of the label."""
    there = sum(heard)
    return _best(chances, heard, lambda right, told: 2 * right / (told + there) if there else 0.0)


def best_both_classes(chances: Sequence[float], heard: Sequence[bool]) -> float | None:
    """The threshold with the best mean of the F1 of the label and that of its absence."""
    there, rows = sum(heard), len(heard)

    def goal(right: int, told: int) -> float:
        silent = rows - told - (there - right)
        unsaid, absent = rows - told, rows - there
        return _ratio(2 * right, told + there) + _ratio(2 * silent, unsaid + absent)

    return _best(chances, heard, goal)


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


def _best(
    chances: Sequence[float], heard: Sequence[bool], goal: Callable[[int, int], float]
) -> float:
    if not any(heard):
        return MIDDLE
    steps = _thresholds(chances, heard)
    return max(steps, key=lambda step: goal(step[1], step[2]))[0]


def _thresholds(
    chances: Sequence[float], heard: Sequence[bool]
) -> Iterator[tuple[float, int, int]]:
    """Falling thresholds between the chances: how many were said rightly there, and said at all."""
    order = sorted(zip(chances, heard, strict=True), key=lambda pair: -pair[0])
    right = 0
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
