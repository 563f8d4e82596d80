"""``python -m training.danger CORPORA``: a second encoder, which knows danger and nothing else.

It begins as the narrow one that knows all (``training.narrow``) and keeps its table of words, so that in the
shipped file it is six narrow layers more. It learns rows of danger, among them those the first has no room for,
and what the larger encoder of danger answers to them and to variants of them.
"""

import sys
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

import torch

from training import stages
from training.answers import answers
from training.batches import unending
from training.encoder import restored
from training.examples import NEAR, Example, danger, more_danger, only, own
from training.learning import SEED, Known, Training, learn, paced, settings
from training.outputs import DANGERS, OUTPUTS, PLACE
from training.stages import Stage
from training.teaching import COUNTED
from training.variants import variants

# The part of the full rate by the step. Rounding costs what both say together nothing, so it is not learned with.
STEPS, RATES, KEEP = 14000, (2e-4, 5e-4), 0.998
RATE = {0: 0.0, 200: 1.0, STEPS: 0.0}
SHOWN = {"close-talk": 0.6, "quiet": 2, "danger": 1.3, NEAR: 1.3}
# How far a label is believed against what is answered.
BELIEVED = 0.5
VARIANT = "variant"
Teach = Callable[[Sequence[Example]], Known]


def teach(work: Path, most_minutes: float) -> None:
    """Train until done, or for so long."""
    found, begins, stage = learned_from(), stages.shipped(work), stages.danger(work)
    known = answered(found, stages.teaching_danger(work))
    plan = list(islice(unending(found, SEED, SHOWN), STEPS))
    torch.manual_seed(SEED)
    model = restored(begins.weights, begins.base)
    model.encoder.embeddings.requires_grad_(requires_grad=False)
    learn(Training(model, RATES, paced(RATE), KEEP), plan, known, stage, most_minutes)


def learned_from() -> list[Example]:
    """Rows that know of danger, of which nothing else is learned, and variants, of which nothing is known."""
    told = [*danger("train"), *more_danger()]
    harm, calm = (
        [one.text for one in told if one.targets["danger"] == is_so] for is_so in (1.0, 0.0)
    )
    rows = {one.text: one for one in only(DANGERS, [*own("train"), *told])}
    made = variants(harm, calm, SEED)
    return [*rows.values(), *(Example(VARIANT, text, {}) for text in made)]


def answered(found: Sequence[Example], stage: Stage) -> Teach:
    """Halfway between what a label says and what a stage answers; where there is no label, what it answers."""
    heard = answers([one.text for one in found], stage)
    places = [PLACE[name] for name in DANGERS]

    def known(shown: Sequence[Example]) -> Known:
        targets = torch.zeros((len(shown), len(OUTPUTS)))
        targets[:, places] = torch.stack([heard[one.text][places].sigmoid() for one in shown])
        counts = torch.zeros_like(targets)
        for name in DANGERS:
            counts[:, PLACE[name]] = COUNTED.get(name, 1)
        for row, one in enumerate(shown):
            for name, value in one.targets.items():
                targets[row, PLACE[name]] += BELIEVED * (value - targets[row, PLACE[name]])
        return targets, counts

    return known


def command(about: str | None, learn_so: Callable[[Path, float], None]) -> None:
    """Run one way of teaching the second encoder, as the command line says."""
    given = settings(about)
    learn_so(given.work, given.minutes)
    sys.stderr.write(f"Of danger: {stages.danger(given.work).folder}\n")


def main() -> None:
    """The command."""
    command(__doc__, teach)


if __name__ == "__main__":
    main()
