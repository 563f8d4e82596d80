"""``python -m training.larger CORPORA``: larger encoders learn the labels, for the small ones to learn from.

One learns emotions alone, of which many are rare: first of comments on Reddit, then also of people who are close. One
learns all labels, and a copy of it then danger alone. For machines that multiply quickly in sixteen bits
(``training.hardware``): elsewhere it takes most of a day.
"""

import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from training import bases, stages
from training.batches import BATCH, unending
from training.encoder import restored
from training.examples import Example, danger, more_danger, only, own
from training.learning import SEED, Known, Training, learn, paced, settings
from training.outputs import DANGERS, HEADS, PLACE
from training.stages import Stage
from training.teaching import COUNTED, labelled
from training.train import beginning, fresh, learned_from

SIZE, STEPS, RATES = 2 * BATCH, 2600, (5e-5, 5e-4)
# Of emotions: so many steps with these shares of the corpora, and the part of the full rate by the step.
EMOTION_RATES, EMOTIONS_KEEP = (8e-5, 8e-4), 0.98
EMOTION_PARTS: Sequence[tuple[int, dict[str, float]]] = (
    (1650, {"close-talk": 0.0}),
    (420, {"close-talk": 3.0, "goemotions": 0.3}),
)
EMOTION_RATE = {0: 0.0, 99: 1.0, 1650: 0.0, 1690: 0.6, 2070: 0.0}
DANGER_STEPS, DANGER_RATES, DANGER_KEEP = 950, (6e-5, 6e-4), 0.98
DANGER_RATE = {0: 0.0, 80: 1.0, 950: 0.0}
DANGER_SHOWN = {"close-talk": 0.7, "quiet": 2}


def train(corpora: Path, work: Path, most_minutes: float) -> None:
    """Train all three until done, or each for so long."""
    bases.larger(work)
    found = learned_from(corpora)
    of_emotions(found, stages.emotions(work), most_minutes)
    stage = stages.larger(work)
    plan = list(islice(unending(found, SEED, size=SIZE), STEPS))
    learn(beginning(stage, STEPS, RATES), plan, labelled, stage, most_minutes)
    of_danger(stage, stages.larger_of_danger(work), most_minutes)


def of_emotions(found: Sequence[Example], stage: Stage, most_minutes: float) -> None:
    """Train the one that learns emotions alone: rows that know them, and of these nothing else."""
    rows = only(HEADS["emotions"], found)
    plan = [
        one
        for steps, shown in EMOTION_PARTS
        for one in islice(unending(rows, SEED, shown, SIZE), steps)
    ]
    learn(
        Training(fresh(stage), EMOTION_RATES, paced(EMOTION_RATE), EMOTIONS_KEEP),
        plan,
        labelled,
        stage,
        most_minutes,
    )


def of_danger(begins: Stage, stage: Stage, most_minutes: float) -> None:
    """Train on what another stage has learned, with rows that know of danger, and of these nothing else."""
    rows = only(DANGERS, [*own("train"), *danger("train"), *more_danger()])
    plan = list(islice(unending(rows, SEED, DANGER_SHOWN, SIZE), DANGER_STEPS))
    model = restored(begins.weights, begins.base)
    model.encoder.embeddings.requires_grad_(requires_grad=False)
    training = Training(model, DANGER_RATES, paced(DANGER_RATE), DANGER_KEEP)
    learn(training, plan, _danger_first, stage, most_minutes)


def _danger_first(shown: Sequence[Example]) -> Known:
    targets, counts = labelled(shown)
    for name, times in COUNTED.items():
        counts[:, PLACE[name]] *= times
    return targets, counts


def main() -> None:
    """The command."""
    given = settings(__doc__)
    train(given.corpora, given.work, given.minutes)
    sys.stderr.write(f"The larger encoders: {given.work}\n")


if __name__ == "__main__":
    main()
