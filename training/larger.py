"""``python -m training.larger CORPORA``: a larger encoder learns the labels, for the small ones to learn from.

For machines that multiply quickly in sixteen bits (``training.hardware``): elsewhere it takes most of a day.
"""

import sys
from itertools import islice
from pathlib import Path

from training import bases, stages
from training.batches import BATCH, unending
from training.learning import SEED, learn, settings
from training.teaching import labelled
from training.train import beginning, learned_from

SIZE, STEPS = 2 * BATCH, 2600
RATES = (5e-5, 5e-4)


def train(corpora: Path, work: Path, most_minutes: float) -> None:
    """Train until done, or for so long."""
    bases.larger(work)
    stage = stages.larger(work)
    plan = list(islice(unending(learned_from(corpora), SEED, size=SIZE), STEPS))
    learn(beginning(stage, len(plan), RATES), plan, labelled, stage, most_minutes)


def main() -> None:
    """The command."""
    given = settings(__doc__)
    train(given.corpora, given.work, given.minutes)
    sys.stderr.write(f"The larger encoder: {stages.larger(given.work).folder}\n")


if __name__ == "__main__":
    main()
