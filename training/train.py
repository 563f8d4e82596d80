"""``python -m training.train CORPORA``: from corpora to weights, resumable, with progress."""

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from training.batches import BATCH, batches
from training.encoder import MOST_TOKENS, Signals, tokenizer
from training.examples import Example, examples
from training.outputs import HEADS, OUTPUTS, PLACE

ACCOUNT = "training.json"
WORK = Path(__file__).resolve().parent / "work"
SEED = 20261128
ROUNDS = 2
RATE_ENCODER, RATE_HEADS, WARM_UP = 1.5e-4, 1e-3, 0.06
# The shipped weights are a running mean of the last steps.
KEEP = 0.999
SAVE_EVERY = 250
# Losses of the heads beside each other: a mean over 28 rare labels is small.
WEIGHTS = {"emotions": 8.0, "depth": 3.0, "close": 3.0, "strain": 0.5}


class Training:
    """The model, its running mean and the optimiser, and how far they have come."""

    def __init__(self, steps: int) -> None:
        torch.manual_seed(SEED)
        self.model = Signals()
        self.model.encoder.embeddings.requires_grad_(requires_grad=False)
        self.mean = torch.optim.swa_utils.AveragedModel(
            self.model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(KEEP)
        )
        encoder = [one for one in self.model.encoder.parameters() if one.requires_grad]
        self.optimiser = torch.optim.AdamW(
            [
                {"params": encoder, "lr": RATE_ENCODER},
                {"params": self.model.heads.parameters(), "lr": RATE_HEADS},
            ],
            weight_decay=0.01,
        )
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimiser, lambda step: min(step / (WARM_UP * steps), 1 - step / steps) + 1e-3
        )
        self.done = 0
        self.seconds = 0.0

    def step(self, inputs: Any, targets: Tensor) -> float:
        """Learn from one batch; its loss."""
        loss = loss_of(self.model(**inputs), targets)
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimiser.step()
        self.optimiser.zero_grad()
        self.schedule.step()
        self.mean.update_parameters(self.model)
        self.done += 1
        return float(loss.detach())

    def save(self, path: Path) -> None:
        """Keep everything needed to go on from here."""
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_suffix(".new")
        torch.save(self._parts() | {"done": self.done, "seconds": self.seconds}, new)
        new.replace(path)

    def resume(self, path: Path) -> None:
        """Go on from what was kept."""
        kept = torch.load(path, weights_only=True)
        self.model.load_state_dict(kept["model"])
        self.mean.load_state_dict(kept["mean"])
        self.optimiser.load_state_dict(kept["optimiser"])
        self.schedule.load_state_dict(kept["schedule"])
        self.done, self.seconds = kept["done"], kept["seconds"]

    def _parts(self) -> dict[str, Any]:
        return {
            "model": self.model.state_dict(),
            "mean": self.mean.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "schedule": self.schedule.state_dict(),
        }


def loss_of(logits: Tensor, targets: Tensor) -> Tensor:
    """Cross-entropy of what is known (NaN: unknown), each head by its weight."""
    known = ~targets.isnan()
    each = nn.functional.binary_cross_entropy_with_logits(
        logits, targets.nan_to_num(), reduction="none"
    )
    each = each * known
    total = logits.new_zeros(())
    for name, outputs in HEADS.items():
        here = slice(PLACE[outputs[0]], PLACE[outputs[-1]] + 1)
        mean = each[:, here].sum() / (len(outputs) * len(logits))
        total = total + WEIGHTS.get(name, 1.0) * mean
    return total


def encoded(words: Any, texts: Sequence[str]) -> Any:
    """Token ids and mask of some texts."""
    found = words(
        list(texts), padding=True, truncation=True, max_length=MOST_TOKENS, return_tensors="pt"
    )
    return {name: found[name] for name in ("input_ids", "attention_mask")}


def targets_of(shown: Sequence[Example]) -> Tensor:
    """Rows by outputs; NaN where nothing is known."""
    targets = torch.full((len(shown), len(OUTPUTS)), torch.nan)
    for row, one in enumerate(shown):
        for name, value in one.targets.items():
            targets[row, PLACE[name]] = value
    return targets


def order(found: Sequence[Example]) -> Iterator[list[Example]]:
    """All batches of all rounds."""
    for number in range(ROUNDS):
        yield from batches(found, SEED + number)


def train(corpora: Path, work: Path, most_minutes: float) -> Path:
    """Train until done, or for so long; where the running mean lies."""
    plan = list(order(examples(corpora, "train")))
    training = Training(len(plan))
    checkpoint = work / "checkpoint.pt"
    if checkpoint.exists():
        training.resume(checkpoint)
    words = tokenizer()
    training.model.train()
    began = time.monotonic() - training.seconds
    until = time.monotonic() + 60 * most_minutes
    smooth = 0.0
    while training.done < len(plan) and time.monotonic() < until:
        shown = plan[training.done]
        loss = training.step(encoded(words, [one.text for one in shown]), targets_of(shown))
        smooth = 0.99 * smooth + 0.01 * loss if smooth else loss
        if training.done % SAVE_EVERY == 0 or training.done == len(plan):
            training.seconds = time.monotonic() - began
            training.save(checkpoint)
            say(training, len(plan), smooth)
    torch.save(training.mean.module.state_dict(), work / "weights.pt")
    told = json.dumps(account(training, len(plan)), indent=1)
    (work / ACCOUNT).write_text(told + "\n", encoding="utf-8")
    return work / "weights.pt"


def account(training: Training, steps: int) -> dict[str, Any]:
    """What a training took, for the model's card."""
    return {
        "minutes": round(training.seconds / 60),
        "cores": torch.get_num_threads(),
        "steps": f"{training.done} of {steps}, {BATCH} texts each",
        "rounds": ROUNDS,
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


def main() -> None:
    """The command."""
    told = argparse.ArgumentParser(prog="python -m training.train", description=__doc__)
    told.add_argument("corpora", type=Path, help="the folder of the public corpora")
    told.add_argument("--work", type=Path, default=WORK, help="where checkpoints lie")
    told.add_argument("--minutes", type=float, default=150, help="stop after so many and keep")
    given = told.parse_args()
    weights = train(given.corpora, given.work, given.minutes)
    sys.stderr.write(f"Weights: {weights}\n")


if __name__ == "__main__":
    main()
