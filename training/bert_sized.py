"""``python -m training.bert_sized FOLDER``: what `nearer bench signals --beside FOLDER` compares with.

An encoder of BERT's base size with random weights, in full precision and in eight bits, made the way
ours is made; one layer of outputs as many as ours. What it says means nothing, only how long it takes.
"""

import argparse
import json
import shutil
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from training.export import FULL, IDS, SHIPPED, made, quantise
from training.ship import FILES, SIGNALS
from training.stages import sha256

WIDTH, SEED = 768, 20261128


def make(folder: Path, like: Path) -> None:
    """Write ``full`` and ``shipped``, each as the model's own folder ``like`` is."""
    described = json.loads((like / "signals.json").read_text(encoding="utf-8"))
    for part in (FULL, SHIPPED):
        (folder / part).mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    made(BertSized(len(described["outputs"])), IDS, folder / FULL / "model.onnx")
    quantise(folder / FULL / "model.onnx", folder / SHIPPED / "model.onnx")
    for part in (FULL, SHIPPED):
        describe(folder / part, like, described)


class BertSized(nn.Module):
    """BERT's base size, the mean over the tokens, and so many outputs."""

    def __init__(self, outputs: int) -> None:
        super().__init__()
        self.bert = BertModel(BertConfig(), add_pooling_layer=False)
        self.out = nn.Linear(WIDTH, outputs)

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """Logits, rows by outputs."""
        states = self.bert(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        there = attention_mask.unsqueeze(-1).to(states.dtype)
        return self.out((states * there).sum(1) / there.sum(1))


def describe(folder: Path, like: Path, described: dict[str, Any]) -> None:
    """Words and description of our own, the digests of what lies there."""
    shutil.copy(like / "tokenizer.json", folder / "tokenizer.json")
    digests = {name: sha256(folder / name) for name in FILES}
    told = json.dumps(described | {"sha256": digests})
    (folder / "signals.json").write_text(told, encoding="utf-8")


def main() -> None:
    """The command."""
    told = argparse.ArgumentParser(prog="python -m training.bert_sized", description=__doc__)
    told.add_argument("folder", type=Path)
    told.add_argument("--like", type=Path, default=SIGNALS, help="the folder of our own model")
    given = told.parse_args()
    make(given.folder, given.like)


if __name__ == "__main__":
    main()
