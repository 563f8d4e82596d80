"""Probabilities that mean what they say, and the thresholds above which a signal speaks: both from dev."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nearer.reader.measuring.signals.platt import logistic, platt
from nearer.reader.measuring.signals.thresholds import best_f1, careful

Numbers = NDArray[np.float64]
# The kinds of harm say which, and never whether.
NEVER_SURE = "harm."
# What moves further than this, on the mean, when only who is spoken of changes, is never shown as care. Danger is:
# it speaks only beside a word for it, and to be deaf to it would cost more.
STEADY, MOVING = 0.05, ("danger",)


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
    scale, shift = platt(logits.tolist(), targets.tolist())
    chances = [logistic(scale * logit + shift) for logit in logits.tolist()]
    heard = (targets >= 0.5).tolist()
    threshold = best_f1(chances, heard)
    sure = None if name.startswith(NEVER_SURE) else careful(chances, heard)
    return Output(name, scale, shift, threshold, sure and max(sure, threshold))


def steady(outputs: Sequence[Output], moves: Iterable[Mapping[str, Any]]) -> list[Output]:
    """The outputs, without a careful threshold where a swapped term (``term_swap``) moves one too far."""
    moved = {move["head"] for move in moves if abs(move["shift"]) > STEADY} - {*MOVING}
    return [replace(one, careful=None) if one.name in moved else one for one in outputs]
