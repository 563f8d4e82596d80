"""Learning, whatever from: the optimiser, a running mean of the weights, and how to go on after a stop."""

import argparse
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from training import bases
from training.encoder import MOST_TOKENS, Signals
from training.examples import Example
from training.hardware import DEVICE, fast, told_of
from training.outputs import HEADS, PLACE
from training.stages import WORK, Stage

ACCOUNT, CHECKPOINT = "training.json", "checkpoint.pt"
SEED = 20261128
SAVE_EVERY = 100
# Losses of the heads beside each other: a mean over 28 rare labels is small.
BESIDE = {
    **{"emotions": 8.0, "depth": 4.0, "close": 3.0, "strain": 0.5, "harm": 3.0},
    **{"disclosure": 2.0, "support": 3.0, "advice": 2.0, "attack": 2.0},
}
# Rows by outputs: what is to be answered, and how much each answer counts (0: nothing is known).
Known = tuple[Tensor, Tensor]


class Training:
    """The model, its running mean and the optimiser, and how far they have come.

    ``rate``: by the step, the part of the full rate at which is learned. ``keep``: how slowly the mean runs.
    """

    def __init__(
        self,
        model: Signals,
        rates: tuple[float, float],
        rate: Callable[[int], float],
        keep: float,
    ) -> None:
        self.model = model.to(DEVICE)
        self.mean = torch.optim.swa_utils.AveragedModel(
            model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(keep)
        )
        encoder = [one for one in model.encoder.parameters() if one.requires_grad]
        groups = zip((encoder, list(model.heads.parameters())), rates, strict=True)
        self.optimiser = torch.optim.AdamW(
            [{"params": those, "lr": full} for those, full in groups],
            weight_decay=0.01,
            fused=True,
        )
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimiser, rate)
        self.done = 0
        self.seconds = 0.0

    def step(self, inputs: Any, known: Known) -> float:
        """Learn from one batch; its loss."""
        with fast():
            logits = self.model(**inputs)
        loss = self.loss(logits.float(), *(each.to(DEVICE) for each in known))
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimiser.step()
        self.optimiser.zero_grad()
        self.schedule.step()
        self.mean.update_parameters(self.model)
        self.done += 1
        return float(loss.detach())

    def loss(self, logits: Tensor, targets: Tensor, counts: Tensor) -> Tensor:
        """What is to become less."""
        return loss_of(logits, targets, counts)

    def save(self, path: Path) -> None:
        """Keep everything needed to go on from here."""
        new = path.with_suffix(".new")
        parts = {name: part.state_dict() for name, part in self._parts().items()}
        far = {"done": self.done, "seconds": self.seconds, "chance": torch.get_rng_state()}
        torch.save(parts | far, new)
        new.replace(path)

    def resume(self, path: Path) -> None:
        """Go on from what was kept."""
        kept = torch.load(path, weights_only=True, map_location=DEVICE)
        for name, part in self._parts().items():
            part.load_state_dict(kept[name])
        self.done, self.seconds = kept["done"], kept["seconds"]
        torch.set_rng_state(kept["chance"].cpu())

    def _parts(self) -> dict[str, Any]:
        return {
            "model": self.model,
            "mean": self.mean,
            "optimiser": self.optimiser,
            "schedule": self.schedule,
        }


def paced(rates: Mapping[int, float]) -> Callable[[int], float]:
    """The part of the full rate by the step, in straight lines between these; never quite nothing."""

    def rate(step: int) -> float:
        return float(np.interp(step, [*rates], [*rates.values()])) + 1e-3

    return rate


def loss_of(logits: Tensor, targets: Tensor, counts: Tensor) -> Tensor:
    """Cross-entropy of what is known, as much as it counts, each head by its weight."""
    each = counts * nn.functional.binary_cross_entropy_with_logits(
        logits, targets, reduction="none"
    )
    total = logits.new_zeros(())
    for name, outputs in HEADS.items():
        here = slice(PLACE[outputs[0]], PLACE[outputs[-1]] + 1)
        mean = each[:, here].sum() / (len(outputs) * len(logits))
        total = total + BESIDE[name] * mean
    return total


def encoded(words: Any, texts: Sequence[str]) -> Any:
    """Token ids and mask of some texts."""
    found = words(
        list(texts), padding=True, truncation=True, max_length=MOST_TOKENS, return_tensors="pt"
    )
    return {name: found[name].to(DEVICE) for name in ("input_ids", "attention_mask")}


def learn(
    training: Training,
    plan: Sequence[list[Example]],
    known: Callable[[Sequence[Example]], Known],
    stage: Stage,
    most_minutes: float,
) -> None:
    """Learn all batches of the plan, or for so long; keep the weights, and an account of it."""
    work = stage.folder
    work.mkdir(parents=True, exist_ok=True)
    if (work / CHECKPOINT).exists():
        training.resume(work / CHECKPOINT)
    words = bases.tokenizer(stage.base)
    training.model.train()
    began = time.monotonic() - training.seconds
    until = time.monotonic() + 60 * most_minutes
    smooth = 0.0
    while training.done < len(plan) and time.monotonic() < until:
        shown = plan[training.done]
        loss = training.step(encoded(words, [one.text for one in shown]), known(shown))
        smooth = 0.99 * smooth + 0.01 * loss if smooth else loss
        if training.done % SAVE_EVERY == 0 or training.done == len(plan):
            training.seconds = time.monotonic() - began
            training.save(work / CHECKPOINT)
            say(training, len(plan), smooth)
    torch.save(training.mean.module.state_dict(), stage.weights)
    told = json.dumps(account(training, plan), indent=1)
    (work / ACCOUNT).write_text(told + "\n", encoding="utf-8")


def account(training: Training, plan: Sequence[list[Example]]) -> dict[str, Any]:
    """What the model card tells of a stage."""
    return {
        "minutes": round(training.seconds / 60),
        "run on": told_of(),
        "steps": f"{training.done} of {len(plan)}, {len(plan[0])} texts each",
        "seed": SEED,
        "PyTorch": str(torch.__version__),
    }


def say(training: Training, steps: int, loss: float) -> None:
    """One line of progress."""
    left = training.seconds / training.done * (steps - training.done)
    sys.stderr.write(
        f"step {training.done} of {steps}, loss {loss:.4f}, "
        f"{training.seconds / 60:.1f} min, {left / 60:.1f} left\n"
    )


def settings(about: str | None) -> argparse.Namespace:
    """What is told to a stage on the command line."""
    told = argparse.ArgumentParser(description=about)
    told.add_argument("corpora", type=Path, help="the folder of the public corpora")
    told.add_argument("--work", type=Path, default=WORK, help="where checkpoints lie")
    told.add_argument("--minutes", type=float, default=150, help="stop after so many and keep")
    return told.parse_args()
