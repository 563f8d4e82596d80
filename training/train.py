"""``python -m training.train CORPORA``: from corpora to weights of six layers; resumable.

Where the larger encoder has learned before (``training.larger``), they learn its answers too.
"""

import sys
from itertools import islice
from pathlib import Path

import torch

from training import stages, swaps
from training.batches import unending
from training.encoder import Signals
from training.examples import Example, examples
from training.learning import SEED, Training, learn, settings
from training.stages import Stage
from training.teaching import Teacher, labelled, with_words_put_in

STEPS = 3000
# Of the encoder and of the heads; the weights kept are a running mean of the last steps.
RATES, WARM_UP, KEEP = (1.5e-4, 1e-3), 0.06, 0.99


def train(corpora: Path, work: Path, most_minutes: float) -> None:
    """Train six layers, until done or for so long."""
    stage, found, known = stages.six(work), learned_from(corpora), labelled
    if stages.larger(work).is_done:
        found, same = with_words_put_in(found, SEED)
        known = Teacher(found, same, *stages.teaching(work)).known
    plan = list(islice(unending(found, SEED), STEPS))
    learn(beginning(stage, len(plan), RATES), plan, known, stage, most_minutes)


def learned_from(corpora: Path) -> list[Example]:
    """Every row, and sentences in which only who is spoken of changes."""
    return [*examples(corpora, "train"), *swaps.sentences()]


def beginning(stage: Stage, steps: int, rates: tuple[float, float]) -> Training:
    """The pretrained encoder of a stage and new heads, for so many steps."""

    def rate(step: int) -> float:
        return min(step / (WARM_UP * steps), 1 - step / steps) + 1e-3

    return Training(fresh(stage), rates, rate, KEEP)


def fresh(stage: Stage) -> Signals:
    """The pretrained encoder of a stage, whose table of words stays as it is, and new heads."""
    torch.manual_seed(SEED)
    model = Signals(stage.base)
    model.encoder.embeddings.requires_grad_(requires_grad=False)
    return model


def main() -> None:
    """The command."""
    given = settings(__doc__)
    train(given.corpora, given.work, given.minutes)
    sys.stderr.write(f"Six layers: {stages.six(given.work).folder}\n")


if __name__ == "__main__":
    main()
