"""What the first stage answers to each text: found once, kept, and gone on with after a stop."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from training.encoder import Signals, restored, tokenizer
from training.learning import WEIGHTS, encoded

ANSWERS = "answers.pt"
TOGETHER, CHUNK = 64, 6400


def answers(texts: Iterable[str], stage: Path) -> dict[str, Tensor]:
    """Logits of the model that lies in the folder of a stage, by text."""
    found = _kept(stage / ANSWERS)
    # By length, so that little is padded.
    asked = sorted(set(texts) - found.keys(), key=lambda text: (len(text), text))
    model, words = restored(stage / WEIGHTS).eval(), tokenizer()
    for start in range(0, len(asked), CHUNK):
        chunk = asked[start : start + CHUNK]
        found.update(zip(chunk, _asked(model, words, chunk), strict=True))
        _keep(stage / ANSWERS, found)
        sys.stderr.write(f"answers: {start + len(chunk)} of {len(asked)}\n")
    return found


def _kept(path: Path) -> dict[str, Tensor]:
    if not path.exists():
        return {}
    kept = torch.load(path, weights_only=True)
    return dict(zip(kept["texts"], kept["answers"], strict=True))


def _keep(path: Path, found: dict[str, Tensor]) -> None:
    new = path.with_suffix(".new")
    torch.save({"texts": [*found], "answers": torch.stack([*found.values()])}, new)
    new.replace(path)


@torch.inference_mode()
def _asked(model: Signals, words: Any, texts: Sequence[str]) -> Tensor:
    return torch.cat(
        [
            model(**encoded(words, texts[at : at + TOGETHER]))
            for at in range(0, len(texts), TOGETHER)
        ]
    )
