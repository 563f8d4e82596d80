"""``python -m training.narrow CORPORA``: the second stage, a narrower encoder taught by what was learned before."""

import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

import torch

from training import bases, stages
from training.batches import unending
from training.encoder import restored
from training.examples import NEAR, Example
from training.hardware import DEVICE
from training.learning import SEED, Training, encoded, learn, loss_of, paced, settings
from training.pruning import prune
from training.rounding import round_while_learning
from training.stages import Stage
from training.teaching import Teacher, labelled, with_words_put_in
from training.train import learned_from

# Of twelve heads of attention and 1,536 neurons in each layer; found on so many batches.
HEADS, INNER, LOOKED_AT = 8, 512, 40
# The part of the full rate by the step. The weights kept are a running mean of the last steps.
RATES, KEEP = (2e-4, 5e-4), 0.998
RATE = {0: 0.0, 200: 1.0, 15000: 0.0}
# How often an example of a corpus is shown in one round: danger oftener, which must be the surest of all, then
# emotions as well, of which some are rare.
SHOWN = {
    **{
        "offmychest": 1.5,
        "question_intimacy": 6,
        "convabuse": 5,
        "close-talk": 2,
        "danger": 2,
        NEAR: 2,
    },
    **{"advice": 0.8, "sad": 0.3, "swaps": 0.5, "second-look": 1.5, "quiet": 4},
}
PARTS = (
    (3000, SHOWN),
    (12000, SHOWN | {"goemotions": 2, "danger": 4, NEAR: 4, "quiet": 8}),
)
NARROWED = "narrowed.pt"


def teach(corpora: Path, work: Path, most_minutes: float) -> None:
    """Narrow and train until done, or for so long."""
    found, same = with_words_put_in(learned_from(corpora), SEED)
    plan = [one for steps, shown in PARTS for one in islice(unending(found, SEED, shown), steps)]
    torch.manual_seed(SEED)
    stage = stages.shipped(work)
    if not (work / NARROWED).exists():
        narrow(stages.six(work), plan[:LOOKED_AT], work / NARROWED)
    teacher = Teacher(found, same, *stages.teaching(work))
    model = restored(work / NARROWED, stage.base)
    model.encoder.embeddings.requires_grad_(requires_grad=False)
    round_while_learning(model)
    learn(Training(model, RATES, paced(RATE), KEEP), plan, teacher.known, stage, most_minutes)


def narrow(stage: Stage, plan: Sequence[list[Example]], path: Path) -> None:
    """Write the model of a stage without what its losses on labels depend on least."""
    model, words = restored(stage.weights, stage.base), bases.tokenizer(stage.base)
    model = model.eval().to(DEVICE)
    losses = (
        loss_of(
            model(**encoded(words, [one.text for one in shown])),
            *(each.to(DEVICE) for each in labelled(shown)),
        )
        for shown in plan
    )
    prune(model, losses, HEADS, INNER)
    torch.save(model.state_dict(), path)


def main() -> None:
    """The command."""
    given = settings(__doc__)
    teach(given.corpora, given.work, given.minutes)
    sys.stderr.write(f"Narrower: {given.work}\n")


if __name__ == "__main__":
    main()
