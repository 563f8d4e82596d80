"""``python -m training.train CORPORA``: the first stage, from corpora to weights of six layers; resumable."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch

from training.batches import batches
from training.encoder import Signals
from training.examples import Example, examples
from training.learning import SEED, SIX, Known, Training, learn, settings
from training.outputs import OUTPUTS, PLACE

ROUNDS = 2
# Of the encoder and of the heads; the shipped weights are a running mean of the last steps.
RATES, WARM_UP, KEEP = (1.5e-4, 1e-3), 0.06, 0.999
# Losses of the heads beside each other: a mean over 28 rare labels is small.
WEIGHTS = {"emotions": 8.0, "depth": 3.0, "close": 3.0, "strain": 0.5}


def train(corpora: Path, work: Path, most_minutes: float) -> None:
    """Train until done, or for so long."""
    plan = list(order(examples(corpora, "train")))
    torch.manual_seed(SEED)
    model = Signals()
    model.encoder.embeddings.requires_grad_(requires_grad=False)

    def rate(step: int) -> float:
        return min(step / (WARM_UP * len(plan)), 1 - step / len(plan)) + 1e-3

    training = Training(model, RATES, rate, KEEP, WEIGHTS)
    learn(training, plan, known, work, most_minutes)


def order(found: Sequence[Example]) -> Iterator[list[Example]]:
    """All batches of all rounds."""
    for number in range(ROUNDS):
        yield from batches(found, SEED + number)


def known(shown: Sequence[Example]) -> Known:
    """The labels of each row's own corpus; of the rest nothing is known."""
    targets = torch.full((len(shown), len(OUTPUTS)), torch.nan)
    for row, one in enumerate(shown):
        for name, value in one.targets.items():
            targets[row, PLACE[name]] = value
    return targets.nan_to_num(), (~targets.isnan()).float()


def main() -> None:
    """The command."""
    given = settings(__doc__)
    train(given.corpora, given.work / SIX, given.minutes)
    sys.stderr.write(f"Six layers: {given.work / SIX}\n")


if __name__ == "__main__":
    main()
