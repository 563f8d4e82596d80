"""``python -m training.branches CORPORA``: the second encoder learns on, several times, and the mean of it all stays.

First it learns long at a full rate, what is told sideways less surely; what it was counts three times in the mean of
where it began and how far it came. From that mean each branch learns to an end, all rows alike, and calm ones the more
the surer it is of danger in them: a handful of those costs most of what could be found. Each branch has others that it is
sure of, and the mean of the weights has few (Wortsman and others, 2022: model soups).
"""

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import torch
from torch import Tensor, nn

from training import stages
from training.batches import unending
from training.danger import command
from training.encoder import Signals, restored
from training.examples import NEAR, Example, danger, more_danger, only, own
from training.learning import Known, Training, learn, loss_of, paced
from training.outputs import DANGERS, PLACE
from training.stages import Stage
from training.teaching import COUNTED, labelled


@dataclass(frozen=True, slots=True)
class Way:
    """One way to learn on: in which order, for how long, at which rates, and how sure a sideways row is.

    ``tempted``: by how much more a calm row counts of which the encoder is sure that it is danger.
    """

    seed: int
    steps: int
    rates: tuple[float, float]
    rate: Mapping[int, float]
    sideways: float
    tempted: float = 0.0


# Long and flat, in pieces one after another; then the branches, beside each other.
PIECES = [Way(90 + n, 600, (2.5e-4, 5e-4), {0: 0.0, 100: 1.0}, sideways=0.85) for n in range(5)]
BRANCHES = [
    Way(100 + n, 850, (most, 2 * most), {0: 0.0, 100: 1.0, 850: 0.0}, 1.0, tempted)
    for n, (most, tempted) in enumerate([(2.5e-4, 1.5), (2.5e-4, 2.5), (3e-4, 2.0), (2.5e-4, 0.0)])
]
BEFORE = 3
SIZE, KEEP = 64, 0.998
SHOWN = {"close-talk": 1, "quiet": 2, NEAR: 0.25}
# What is left out between the layers, and how far a label is met.
DROPOUT, SURE = 0.1, 0.98
# How often a row comes with a calm one before or behind it, both short.
JOINED, SHORT = 0.1, 130
DANGER = PLACE["danger"]


class Tempted(Training):
    """Learning that heeds a calm row the more, the surer it is of danger in it."""

    more: float = 0.0

    def loss(self, logits: Tensor, targets: Tensor, counts: Tensor) -> Tensor:
        """As elsewhere, but for what a calm row counts."""
        sure = logits[:, DANGER].detach().sigmoid() ** 2
        heed = 1 + self.more * sure * (targets[:, DANGER] < 0.5)
        return loss_of(logits, targets, counts * heed[:, None])


def teach(work: Path, most_minutes: float) -> None:
    """Learn long, then all branches, each piece and branch for so long at most."""
    at, mean = stages.danger(work), stages.branched(work)
    passed = [at] * BEFORE
    for way in PIECES:
        at = learned(way, at, Stage(work / f"danger-long-{way.seed}", at.base), most_minutes)
        passed.append(at)
    middle = averaged(passed, Stage(work / "danger-long", at.base))
    ends = [Stage(work / f"danger-{way.seed}", at.base) for way in BRANCHES]
    averaged(
        [learned(way, middle, end, most_minutes) for way, end in zip(BRANCHES, ends, strict=True)],
        mean,
    )


def learned(way: Way, begins: Stage, here: Stage, most_minutes: float) -> Stage:
    """Learn one way from where another stage ended."""
    found = only(
        DANGERS, [*own("train"), *danger("train", way.sideways), *more_danger(way.sideways)]
    )
    shown = joined(unending(found, way.seed, SHOWN, SIZE), found, way.seed)
    plan = list(islice(shown, way.steps))
    torch.manual_seed(way.seed)
    training = Tempted(_begun(begins), way.rates, paced(way.rate), KEEP)
    training.more = way.tempted
    learn(training, plan, known, here, most_minutes)
    return here


def averaged(parts: Sequence[Stage], mean: Stage) -> Stage:
    """The mean of their weights."""
    weights = [torch.load(each.weights, weights_only=True) for each in parts]
    mean.folder.mkdir(parents=True, exist_ok=True)
    torch.save(
        {name: sum(each[name] for each in weights) / len(weights) for name in weights[0]},
        mean.weights,
    )
    return mean


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
