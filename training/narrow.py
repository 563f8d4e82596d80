"""``python -m training.narrow CORPORA``: the second stage, a narrower encoder taught by the first."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import count, islice
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from training import swaps
from training.answers import answers
from training.batches import batches
from training.encoder import restored, tokenizer
from training.examples import PUBLIC, Example, examples
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
from training.outputs import HEADS as NAMES
from training.outputs import OUTPUTS, PLACE
from training.pruning import prune
from training.train import known as labelled

# Of twelve heads of attention and 1,536 neurons in each layer; found on so many batches.
HEADS, INNER, LOOKED_AT = 8, 512, 40
# The rate by the step: it rises, stays, falls, rises by half and falls once more, each with what is shown
# meanwhile. The shipped weights are a running mean of the last steps.
RATES, KEEP = (2e-4, 5e-4), 0.998
RATE = {0: 0.0, 100: 1.0, 2600: 1.0, 5200: 0.0, 5300: 0.5, 7800: 0.0, 7850: 0.4, 9000: 0.0}
BESIDE = {
    **{"emotions": 8.0, "depth": 4.0, "close": 3.0, "strain": 0.5, "harm": 3.0},
    **{"disclosure": 2.0, "support": 3.0, "advice": 2.0, "attack": 2.0},
}
# How often an example of a corpus is shown in one round.
SHOWN = {
    **{"offmychest": 1.5, "question_intimacy": 4, "convabuse": 4, "close-talk": 2, "danger": 2},
    **{"advice": 0.8, "sad": 0.3, "swaps": 0.5, "second-look": 1.5},
}
# Danger is shown oftener and oftener: it must be the surest of all.
PARTS = (
    (2600, SHOWN),
    (2600, SHOWN | {"danger": 6, "second-look": 2}),
    (
        2600,
        SHOWN
        | {"danger": 8, "second-look": 2, "quiet": 4, "question_intimacy": 10, "convabuse": 8},
    ),
    (1200, SHOWN | {"danger": 12, "quiet": 8, "question_intimacy": 10, "convabuse": 8}),
)
STEPS = sum(steps for steps, _ in PARTS)
# Labels are believed so far, our own further, the first stage for the rest; what only that says counts less.
BELIEVED, ANSWERED = 0.6, 0.3
OURS = {"second-look": 0.9, "danger": 1.0, "quiet": 1.0}
# Of these the first stage knows little outside the corpora it learned them from.
LITTLE_KNOWN = {"depth": 0.05, "attack": 0.05, "danger": 0.1} | dict.fromkeys(NAMES["harm"], 0.0)
# Danger is one of the eleven of its head, and must be the surest. Where the first stage hears hardly
# any in other people's talk, none is taken to be there.
COUNTED, HARDLY, DANGER = {"danger": 6.0}, 0.3, PLACE["danger"]
# Where only who is spoken of changes, these are told as of anybody.
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
    plan = [one for steps, shown in PARTS for one in islice(order(found, shown), steps)]
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
    return float(np.interp(step, [*RATE], [*RATE.values()])) + 1e-3


def order(found: Sequence[Example], shown: Mapping[str, float]) -> Iterator[list[Example]]:
    """Batches without end."""
    for number in count():
        yield from batches(found, SEED + number, shown)


def known(teacher: Teacher, shown: Sequence[Example]) -> Known:
    """What the first stage answers, moved towards labels."""
    targets = torch.stack([teacher(one.text) for one in shown])
    counts = torch.tensor([LITTLE_KNOWN.get(name, ANSWERED) for name in OUTPUTS]).repeat(
        len(shown), 1
    )
    for row, one in enumerate(shown):
        if one.corpus == INSERTED:
            counts[row, STAYING] = ANSWERED
        if one.corpus in PUBLIC and targets[row, DANGER] < HARDLY:
            targets[row, DANGER], counts[row, DANGER] = 0, 1
        believed = OURS.get(one.corpus, BELIEVED)
        for name, value in one.targets.items():
            place = PLACE[name]
            targets[row, place] += believed * (value - targets[row, place])
            counts[row, place] = COUNTED.get(name, 1)
    return targets, counts


def main() -> None:
    """The command."""
    given = settings(__doc__)
    teach(given.corpora, given.work, given.minutes)
    sys.stderr.write(f"Narrower: {given.work}\n")


if __name__ == "__main__":
    main()
