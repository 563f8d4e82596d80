"""``python -m training.branches CORPORA``: the second encoder learns on, several times, and the mean of it all stays.

Each branch begins at the same weights and sees the same rows in another order, at another rate. By itself none
is better than where it began: it hears more, and is all but sure of calm words here and there. Of these each branch
has its own, and the mean of the weights has few (Wortsman and others, 2022: model soups).
"""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

import torch
from torch import nn

from training import stages
from training.batches import unending
from training.danger import command
from training.encoder import Signals, restored
from training.examples import Example, danger, more_danger, only, own
from training.learning import Known, Training, learn, paced
from training.outputs import DANGERS, PLACE
from training.stages import Stage
from training.teaching import COUNTED, labelled

# The seed of each branch, and at which rate its encoder and its heads learn.
BRANCHES = {11: (2e-4, 4e-4), 12: (3e-4, 6e-4), 13: (2e-4, 4e-4), 14: (2.5e-4, 5e-4)}
SIZE, STEPS, KEEP = 64, 900, 0.998
RATE = {0: 0.0, 100: 1.0, STEPS: 0.0}
SHOWN = {"close-talk": 1, "quiet": 2, "danger": 1}
# What is left out between the layers, how far a label is met, and how far that of danger told round about.
DROPOUT, SURE, SIDEWAYS = 0.1, 0.98, 0.75
# How often a row comes with a calm one before or behind it, both short.
JOINED, SHORT = 0.08, 130


def teach(work: Path, most_minutes: float) -> None:
    """Learn all branches, or each for so long; the weights before the first are one part of the mean."""
    stage, mean = stages.danger(work), stages.branched(work)
    found = only(DANGERS, [*own("train"), *danger("train", SIDEWAYS), *more_danger(SIDEWAYS)])
    parts = [torch.load(stage.weights, weights_only=True)]
    for seed, rates in BRANCHES.items():
        here = Stage(work / f"danger-{seed}", stage.base)
        plan = list(islice(joined(unending(found, seed, SHOWN, SIZE), found, seed), STEPS))
        torch.manual_seed(seed)
        training = Training(_begun(stage), rates, paced(RATE), KEEP)
        learn(training, plan, known, here, most_minutes)
        parts.append(torch.load(here.weights, weights_only=True))
    mean.folder.mkdir(parents=True, exist_ok=True)
    torch.save(
        {name: sum(each[name] for each in parts) / len(parts) for name in parts[0]}, mean.weights
    )


def known(shown: Sequence[Example]) -> Known:
    """What the labels say, never quite surely; of other outputs than danger nothing."""
    targets, counts = labelled(shown)
    for name in DANGERS:
        counts[:, PLACE[name]] *= COUNTED.get(name, 1)
    return (targets - 0.5) * SURE + 0.5, counts


def _begun(stage: Stage) -> Signals:
    model = restored(stage.weights, stage.base)
    model.encoder.embeddings.requires_grad_(requires_grad=False)
    for part in model.encoder.modules():
        if isinstance(part, nn.Dropout):
            part.p = DROPOUT
    return model


def joined(
    batches: Iterable[list[Example]], found: Sequence[Example], seed: int
) -> Iterator[list[Example]]:
    """Some rows with a calm one before or behind: what they tell of danger stays."""
    chance = random.Random(seed)
    calm = [one.text for one in found if one.targets["danger"] == 0 and len(one.text) < SHORT]
    for batch in batches:
        yield [_beside(one, chance, calm) if chance.random() < JOINED else one for one in batch]


def _beside(one: Example, chance: random.Random, calm: Sequence[str]) -> Example:
    if len(one.text) >= SHORT:
        return one
    both = [one.text, chance.choice(calm)]
    chance.shuffle(both)
    return replace(one, text=" ".join(both))


def main() -> None:
    """The command."""
    command(__doc__, teach)


if __name__ == "__main__":
    main()
