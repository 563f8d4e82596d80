"""What the first stage answers to each text: found once, kept, and gone on with after a stop."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from training import bases
from training.encoder import Signals, restored
from training.hardware import DEVICE, fast
from training.learning import encoded
from training.stages import Stage, sha256

ANSWERS = "answers.pt"
TOGETHER, CHUNK = 64, 6400


def answers(texts: Iterable[str], stage: Stage) -> dict[str, Tensor]:
    """Logits of the model of a stage, by text."""
    path, of = stage.folder / ANSWERS, sha256(stage.weights)
    found = _kept(path, of)
    # By length, so that little is padded.
    asked = sorted(set(texts) - found.keys(), key=lambda text: (len(text), text))
    model = restored(stage.weights, stage.base).eval().to(DEVICE)
    words = bases.tokenizer(stage.base)
    for start in range(0, len(asked), CHUNK):
        chunk = asked[start : start + CHUNK]
        found.update(zip(chunk, _asked(model, words, chunk), strict=True))
        _keep(path, of, found)
        sys.stderr.write(f"answers: {start + len(chunk)} of {len(asked)}\n")
    return found


def _kept(path: Path, of: str) -> dict[str, Tensor]:
    kept = torch.load(path, weights_only=True) if path.exists() else {}
    # Of weights that have learned on since, answers are no longer theirs.
    if kept.get("of") != of:
        return {}
    return dict(zip(kept["texts"], kept["answers"], strict=True))


def _keep(path: Path, of: str, found: dict[str, Tensor]) -> None:
    new = path.with_suffix(".new")
    torch.save({"of": of, "texts": [*found], "answers": torch.stack([*found.values()])}, new)
    new.replace(path)


@torch.inference_mode()
def _asked(model: Signals, words: Any, texts: Sequence[str]) -> Tensor:
    with fast():
        found = [
            model(**encoded(words, texts[at : at + TOGETHER]))
            for at in range(0, len(texts), TOGETHER)
        ]
    return torch.cat(found).float().cpu()
