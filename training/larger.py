"""``python -m training.larger CORPORA``: larger encoders learn the labels, for the small ones to learn from.

One learns emotions alone, of which many are rare: first of comments on Reddit, then also of people who are close. One
learns all labels. For machines that multiply quickly in sixteen bits (``training.hardware``): elsewhere it takes most
of a day.
"""

import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

import numpy as np

from training import bases, stages
from training.batches import BATCH, unending
from training.examples import Example
from training.learning import SEED, Training, learn, settings
from training.outputs import HEADS
from training.stages import Stage
from training.teaching import labelled
from training.train import beginning, fresh, learned_from

SIZE, STEPS, RATES = 2 * BATCH, 2600, (5e-5, 5e-4)
# Of emotions: so many steps with these shares of the corpora, and the part of the full rate by the step.
EMOTION_RATES, EMOTIONS_KEEP = (8e-5, 8e-4), 0.98
EMOTION_PARTS: Sequence[tuple[int, dict[str, float]]] = (
    (1650, {"close-talk": 0.0}),
    (420, {"close-talk": 3.0, "goemotions": 0.3}),
)
EMOTION_RATE = {0: 0.0, 99: 1.0, 1650: 0.0, 1690: 0.6, 2070: 0.0}


def train(corpora: Path, work: Path, most_minutes: float) -> None:
    """Train both until done, or each for so long."""
    bases.larger(work)
    found = learned_from(corpora)
    of_emotions(found, stages.emotions(work), most_minutes)
    stage = stages.larger(work)
    plan = list(islice(unending(found, SEED, size=SIZE), STEPS))
    learn(beginning(stage, STEPS, RATES), plan, labelled, stage, most_minutes)


def of_emotions(found: Sequence[Example], stage: Stage, most_minutes: float) -> None:
    """Train the one that learns emotions alone: rows that know them, and of these nothing else."""
    names = HEADS["emotions"]
    rows = [
        Example(one.corpus, one.text, {name: one.targets[name] for name in names})
        for one in found
        if names[0] in one.targets
    ]
    plan = [
        one
        for steps, shown in EMOTION_PARTS
        for one in islice(unending(rows, SEED, shown, SIZE), steps)
    ]
    learn(
        Training(fresh(stage), EMOTION_RATES, rate, EMOTIONS_KEEP),
        plan,
        labelled,
        stage,
        most_minutes,
    )


def rate(step: int) -> float:
    """The part of the full rate at which emotions are learned."""
    return float(np.interp(step, [*EMOTION_RATE], [*EMOTION_RATE.values()])) + 1e-3


def main() -> None:
    """The command."""
    given = settings(__doc__)
    train(given.corpora, given.work, given.minutes)
    sys.stderr.write(f"The larger encoders: {given.work}\n")


if __name__ == "__main__":
    main()
