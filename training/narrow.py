"""``python -m training.narrow CORPORA``: the second stage, a narrower encoder taught by the first."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

import torch
from torch import Tensor

from training import swaps
from training.answers import answers
from training.batches import batches
from training.encoder import restored, tokenizer
from training.examples import Example, examples
from training.hints import hints
from training.learning import (
    SEED,
    SIX,
    WEIGHTS,
    Known,
    Training,
    encoded,
    learn,
    loss_of,
    settings,
)
from training.outputs import OUTPUTS, PLACE
from training.pruning import prune
from training.train import known as labelled

# Of twelve heads of attention and 1,536 neurons in each layer; found on so many batches.
HEADS, INNER, LOOKED_AT = 8, 512, 40
STEPS = 2200
# The rate is full until so late, then falls; the shipped weights are a running mean of the last steps.
RATES, WARM_UP, FALLING, KEEP = (2e-4, 5e-4), 100, 0.5, 0.998
BESIDE = {
    **{"emotions": 8.0, "depth": 4.0, "close": 3.0, "strain": 0.5},
    **{"disclosure": 2.0, "support": 3.0, "advice": 2.0, "attack": 2.0},
}
# How often an example of a corpus is shown in one round.
SHOWN = {
    **{"offmychest": 1.5, "question_intimacy": 4, "convabuse": 4, "close-talk": 2},
    **{"advice": 0.8, "sad": 0.3, "swaps": 0.5},
}
# A label is believed so far, the first stage for the rest; what only that says, or a hint, counts less.
BELIEVED, HINTED, ANSWERED = 0.6, 0.5, 0.3
# Where only who is spoken of changes, these count as if they were labelled.
STAYING = [PLACE[name] for name in ("attack", "blame", "contempt")]
INSERTED, NARROWED = "inserted", "narrowed.pt"


class Teacher:
    """What the first stage answers; where only who is spoken of changes, the same as of anybody."""

    def __init__(self, found: Sequence[Example], same: Mapping[str, str], stage: Path) -> None:
        self.same = same
        texts = [same.get(one.text, one.text) for one in found]
        self.answers = answers([*texts, *map(swaps.plain, texts)], stage)

    def __call__(self, text: str) -> Tensor:
        """From 0 to 1, for all outputs."""
        text = self.same.get(text, text)
        heard = self.answers[text].clone()
        heard[STAYING] = self.answers[swaps.plain(text)][STAYING]
        return heard.sigmoid()


def teach(corpora: Path, work: Path, most_minutes: float) -> None:
    """Narrow and train until done, or for so long."""
    found = [*examples(corpora, "train"), *swaps.sentences()]
    same = {new: text for text, new in swaps.inserted([one.text for one in found], SEED)}
    found += [Example(INSERTED, text, {}) for text in same]
    plan = list(islice(order(found), STEPS))
    torch.manual_seed(SEED)
    if not (work / NARROWED).exists():
        narrow(plan[:LOOKED_AT], work)
    teacher = Teacher(found, same, work / SIX)
    model = restored(work / NARROWED)
    model.encoder.embeddings.requires_grad_(requires_grad=False)
    learn(
        Training(model, RATES, rate, KEEP, BESIDE),
        plan,
        partial(known, teacher),
        work,
        most_minutes,
    )


def narrow(plan: Sequence[list[Example]], work: Path) -> None:
    """Write the first stage's model without what its losses on labels depend on least."""
    model, words = restored(work / SIX / WEIGHTS).eval(), tokenizer()
    losses = (
        loss_of(model(**encoded(words, [one.text for one in shown])), *labelled(shown), BESIDE)
        for shown in plan
    )
    prune(model, losses, HEADS, INNER)
    torch.save(model.state_dict(), work / NARROWED)


def rate(step: int) -> float:
    """The part of the full rate at which is learned."""
    return min(step / WARM_UP, 1, (1 - step / STEPS) / FALLING) + 1e-3


def order(found: Sequence[Example]) -> Iterator[list[Example]]:
    """Batches without end."""
    number = 0
    while True:
        yield from batches(found, SEED + number, SHOWN)
        number += 1


def known(teacher: Teacher, shown: Sequence[Example]) -> Known:
    """What the first stage answers, moved towards hints, and further towards labels."""
    targets = torch.stack([teacher(one.text) for one in shown])
    counts = torch.full((len(shown), len(OUTPUTS)), ANSWERED)
    for row, one in enumerate(shown):
        if one.corpus == INSERTED:
            counts[row, STAYING] = 1
        _move(targets[row], counts[row], hints(one), HINTED, HINTED)
        _move(targets[row], counts[row], one.targets, BELIEVED, 1)
    return targets, counts


def _move(
    targets: Tensor, counts: Tensor, told: Mapping[str, float], share: float, count: float
) -> None:
    for name, value in told.items():
        place = PLACE[name]
        targets[place] += share * (value - targets[place])
        counts[place] = count


def main() -> None:
    """The command."""
    given = settings(__doc__)
    teach(given.corpora, given.work, given.minutes)
    sys.stderr.write(f"Narrower: {given.work}\n")


if __name__ == "__main__":
    main()
