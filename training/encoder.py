"""The model: a small sentence encoder, pooled, and a hidden layer for each head."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from training.outputs import HEADS

# The width of each of the small encoder's heads of attention, and that of each output head's hidden layer.
HEAD, HIDDEN = 32, 128
# Of the small encoder's vectors.
WIDTH = 384
DROPOUT = 0.1
# Step by step is faster to learn with, in one step to run.
STEPWISE, ONE_STEP = "eager", "sdpa"
# Longer texts are cut in training; the reader reads them by windows.
MOST_TOKENS = 64


class Signals(nn.Module):
    """Token ids and mask in, one logit for each output out. ``base``: the pretrained encoder's folder."""

    def __init__(self, base: Path, attention: str = STEPWISE) -> None:
        super().__init__()
        from transformers import AutoModel

        self.encoder = AutoModel.from_pretrained(
            base,
            attn_implementation=attention,
            attention_probs_dropout_prob=0.0,
            hidden_dropout_prob=0.0,
        )
        width = self.encoder.config.hidden_size
        self.drop = nn.Dropout(DROPOUT)
        self.heads = nn.ModuleDict(
            {
                name: nn.Sequential(
                    nn.Linear(2 * width, HIDDEN), nn.GELU(), nn.Linear(HIDDEN, len(outputs))
                )
                for name, outputs in HEADS.items()
            }
        )

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """Logits, rows by outputs."""
        states = self.encoder(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        pooled = self.drop(pool(states, attention_mask))
        return torch.cat([head(pooled) for head in self.heads.values()], dim=1)


def restored(weights: Path, base: Path, attention: str = STEPWISE) -> Signals:
    """The model whose weights were kept: of the small encoder's layers, what is left of them."""
    kept = torch.load(weights, weights_only=True, map_location="cpu")
    model = Signals(base, attention)
    for place, layer in enumerate(model.encoder.encoder.layer):
        here = f"encoder.encoder.layer.{place}."
        if (asked := kept.get(here + "attention.self.query.bias")) is not None:
            inner = len(kept[here + "intermediate.dense.bias"])
            keep(layer, range(len(asked) // HEAD), range(inner))
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
    states = states.float()
    there = attention_mask.unsqueeze(-1).to(states.dtype)
    mean = (states * there).sum(1) / there.sum(1)
    most = (states - 1e4 * (1 - there)).max(1).values
    return torch.cat([mean, most], dim=1)
