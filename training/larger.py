"""``python -m training.larger CORPORA``: larger encoders learn the labels, for the small ones to learn from.

One learns emotions alone, of which many are rare, and one all labels. For machines that multiply quickly in
sixteen bits (``training.hardware``): elsewhere it takes most of a day.
"""

import sys
from itertools import islice
from pathlib import Path

from training import bases, stages
from training.batches import BATCH, unending
from training.learning import SEED, learn, settings
from training.teaching import labelled
from training.train import beginning, learned_from

SIZE, STEPS, RATES = 2 * BATCH, 2600, (5e-5, 5e-4)
EMOTIONS, EMOTIONS_STEPS, EMOTIONS_RATES = "goemotions", 1650, (8e-5, 8e-4)


def train(corpora: Path, work: Path, most_minutes: float) -> None:
    """Train both until done, or each for so long."""
    bases.larger(work)
    found = learned_from(corpora)
    named = [one for one in found if one.corpus == EMOTIONS]
    for stage, rows, steps, rates in (
        (stages.emotions(work), named, EMOTIONS_STEPS, EMOTIONS_RATES),
        (stages.larger(work), found, STEPS, RATES),
    ):
        plan = list(islice(unending(rows, SEED, size=SIZE), steps))
        learn(beginning(stage, steps, rates), plan, labelled, stage, most_minutes)


def main() -> None:
    """The command."""
    given = settings(__doc__)
    train(given.corpora, given.work, given.minutes)
    sys.stderr.write(f"The larger encoders: {given.work}\n")


if __name__ == "__main__":
    main()
