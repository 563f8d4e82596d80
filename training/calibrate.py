"""Probabilities that mean what they say, and the thresholds above which a signal speaks.

Platt's scaling (Platt 1999): the probability is the logistic function of ``scale * logit + shift``,
fitted on dev by Newton's method with the smoothed targets he proposes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
# What may be shown as care must be right in nine of ten, and silent in 199 of 200 quiet messages.
CAREFUL_PRECISION, CAREFUL_ALARMS = 0.9, 0.005
# The kinds of harm say which, and never whether.
NEVER_SURE = "harm."
FEWEST_FOUND = 5
# What moves further than this, on the mean, when only who is spoken of changes, is never shown as care.
STEADY = 0.05


@dataclass(frozen=True, slots=True)
class Output:
    """How one output is read. ``careful`` is None where nothing is sure enough to be shown."""

    name: str
    scale: float
    shift: float
    threshold: float
    careful: float | None

    def as_json(self) -> dict[str, Any]:
        """As it stands in ``signals.json``."""
        return asdict(self)


def calibrated(name: str, logits: Numbers, targets: Numbers) -> Output:
    """The scaling and the thresholds of one output, from rows where its target is known."""
    scale, shift = platt(logits, targets)
    chances = logistic(scale * logits + shift)
    heard = targets >= 0.5
    threshold = best_threshold(chances, heard)
    careful = careful_threshold(chances, heard)
    if name.startswith(NEVER_SURE):
        careful = None
    return Output(name, scale, shift, threshold, careful and max(careful, threshold))


def steady(outputs: Sequence[Output], moves: Iterable[Mapping[str, Any]]) -> list[Output]:
    """The outputs, without a careful threshold where a swapped term (``term_swap``) moves one too far."""
    moved = {move["head"] for move in moves if abs(move["shift"]) > STEADY}
    return [replace(one, careful=None) if one.name in moved else one for one in outputs]


def platt(logits: Numbers, targets: Numbers, rounds: int = 100) -> tuple[float, float]:
    """Scale and shift that make the targets likeliest."""
    heard, quiet = targets.sum(), (1 - targets).sum()
    soft = targets * (heard + 1) / (heard + 2) + (1 - targets) / (quiet + 2)
    rows = np.stack([logits, np.ones_like(logits)], axis=1)
    found, loss = np.array([1.0, 0.0]), _loss(rows @ np.array([1.0, 0.0]), soft)
    for _ in range(rounds):
        chances = logistic(rows @ found)
        curve = (rows * (chances * (1 - chances))[:, None]).T @ rows + 1e-6 * np.eye(2)
        step = np.linalg.solve(curve, rows.T @ (soft - chances))
        # Newton's step can overshoot where most rows are sure: halve it until it helps.
        while (new := _loss(rows @ (found + step), soft)) > loss and np.abs(step).max() > 1e-9:
            step = step / 2
        found, loss = found + step, min(new, loss)
        if np.abs(step).max() < 1e-8:
            break
    return float(found[0]), float(found[1])


def _loss(odds: Numbers, targets: Numbers) -> float:
    return float((np.logaddexp(0, odds) - targets * odds).sum())


def best_threshold(chances: Numbers, heard: NDArray[np.bool_]) -> float:
    """The threshold with the best F1; 0.5 where nothing is to be heard."""
    if not heard.any():
        return 0.5
    order = np.argsort(-chances)
    right = np.cumsum(heard[order])
    f1 = 2 * right / (np.arange(1, len(order) + 1) + heard.sum())
    return _between(chances[order], int(np.argmax(f1)))


def careful_threshold(chances: Numbers, heard: NDArray[np.bool_]) -> float | None:
    """The lowest threshold that is right and quiet often enough; None where there is none."""
    order = np.argsort(-chances)
    right = np.cumsum(heard[order])
    said = np.arange(1, len(order) + 1)
    alarms = (said - right) / max(1, (~heard).sum())
    good = (
        (right / said >= CAREFUL_PRECISION) & (alarms <= CAREFUL_ALARMS) & (right >= FEWEST_FOUND)
    )
    return _between(chances[order], int(np.flatnonzero(good)[-1])) if good.any() else None


def logistic(values: Numbers) -> Numbers:
    """From log odds to probabilities."""
    return np.asarray(1 / (1 + np.exp(-np.clip(values, -60, 60))))


def _between(falling: Numbers, place: int) -> float:
    after = falling[place + 1] if place + 1 < len(falling) else 0.0
    return float((falling[place] + after) / 2)
