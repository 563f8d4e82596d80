"""Platt's scaling (Platt 1999): chances that mean what they say, from numbers that only rank.

The chance is the logistic function of ``scale * logit + shift``, fitted by Newton's method with the smoothed targets
he proposes.
"""

import math
from collections.abc import Iterable, Sequence

FAR, ROUNDS, CLOSE, RIDGE = 60.0, 100, 1e-8, 1e-6
# A chance of 0 or 1 has no logit.
NEARLY = 1e-6


def platt(logits: Sequence[float], targets: Sequence[float]) -> tuple[float, float]:
    """Scale and shift that make the targets, from 0 to 1, likeliest."""
    heard = sum(targets)
    high, low = (heard + 1) / (heard + 2), 1 / (len(targets) - heard + 2)
    rows = [(logit, so * high + (1 - so) * low) for logit, so in zip(logits, targets, strict=True)]
    scale, shift, loss = 1.0, 0.0, _loss(rows, 1.0, 0.0)
    for _ in range(ROUNDS):
        by_scale, by_shift = _step(rows, scale, shift)
        # Newton's step can overshoot where most rows are sure: halve it until it helps.
        while (new := _loss(rows, scale + by_scale, shift + by_shift)) > loss and max(
            abs(by_scale), abs(by_shift)
        ) > CLOSE / 10:
            by_scale, by_shift = by_scale / 2, by_shift / 2
        scale, shift, loss = scale + by_scale, shift + by_shift, min(new, loss)
        if max(abs(by_scale), abs(by_shift)) < CLOSE:
            break
    return scale, shift


def logit(chance: float) -> float:
    """The log odds of a chance."""
    kept = min(max(chance, NEARLY), 1 - NEARLY)
    return math.log(kept / (1 - kept))


def logistic(odds: float) -> float:
    """The chance of log odds."""
    return 1 / (1 + math.exp(-min(max(odds, -FAR), FAR)))


def _step(rows: Iterable[tuple[float, float]], scale: float, shift: float) -> tuple[float, float]:
    """Newton's: the slope over the curve, both with regard to scale and shift."""
    slope, rise, both, flat, level = 0.0, 0.0, 0.0, RIDGE, RIDGE
    for number, target in rows:
        chance = logistic(scale * number + shift)
        missing, bend = target - chance, chance * (1 - chance)
        slope += missing * number
        rise += missing
        level += bend * number * number
        both += bend * number
        flat += bend
    whole = level * flat - both * both
    return (slope * flat - rise * both) / whole, (rise * level - slope * both) / whole


def _loss(rows: Iterable[tuple[float, float]], scale: float, shift: float) -> float:
    total = 0.0
    for number, target in rows:
        odds = scale * number + shift
        total += max(odds, 0.0) + math.log1p(math.exp(-abs(odds))) - target * odds
    return total
