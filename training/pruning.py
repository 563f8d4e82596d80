"""Of each layer of an encoder, what matters most is kept, and what the rest did is made up for."""

from collections.abc import Iterator, Sequence
from typing import Any

import torch
from torch import Tensor, nn

from training.encoder import HEAD, Signals, keep

# Keeps the least squares from leaning on what hardly ever comes.
RIDGE = 1e-3


class Seen:
    """What came to a matrix: how much each group of its columns mattered, and what comes together."""

    def __init__(self, matrix: nn.Linear, group: int) -> None:
        self.matrix, self.group = matrix, group
        there = matrix.weight.device
        self.mattered = torch.zeros(matrix.in_features // group, device=there)
        self.together = torch.zeros((matrix.in_features + 1,) * 2, device=there)
        self._hook = matrix.register_forward_pre_hook(self._look)

    def _look(self, _: nn.Module, given: tuple[Tensor]) -> None:
        # The numbers alone: with what they came from, each batch would hold itself in memory.
        numbers = given[0].detach()
        given[0].register_hook(lambda slope: self._add(numbers, slope))

    def _add(self, numbers: Tensor, slope: Tensor) -> None:
        # Nothing depends on padding: its slope is nought.
        there = slope.ne(0).any(-1)
        numbers, slope = numbers[there], slope[there]
        share = (numbers * slope).unflatten(1, (-1, self.group)).sum(-1)
        self.mattered += share.square().sum(0)
        more = torch.cat([numbers, numbers.new_ones(len(numbers), 1)], dim=1)
        self.together += more.T @ more

    def best(self, how_many: int) -> list[int]:
        """The groups that the loss depends on most, in their order. Looks no longer."""
        self._hook.remove()
        return sorted(self.mattered.topk(how_many).indices.tolist())

    def made_up_for(self, groups: Sequence[int]) -> tuple[Tensor, Tensor]:
        """Weight and bias that give nearly the same with these groups alone (least squares)."""
        kept = [self.group * each + at for each in groups for at in range(self.group)]
        kept.append(len(self.together) - 1)
        whole = torch.cat([self.matrix.weight, self.matrix.bias[:, None]], dim=1)
        inner = self.together[kept][:, kept]
        inner += RIDGE * inner.diagonal().mean() * torch.eye(len(kept), device=inner.device)
        # What is kept stays as near as can be to what it was.
        gap = self.together[kept] @ whole.T - self.together[kept][:, kept] @ whole[:, kept].T
        found = whole[:, kept] + torch.linalg.solve(inner, gap).T
        return found[:, :-1], found[:, -1]


def prune(model: Signals, losses: Iterator[Tensor], heads: int, inner: int) -> None:
    """Keep so many heads of attention and neurons in each layer: those on which its losses depend most."""
    seen = [
        (layer, Seen(layer.attention.output.dense, HEAD), Seen(layer.output.dense, 1))
        for layer in model.encoder.encoder.layer
    ]
    for loss in losses:
        loss.backward()
        model.zero_grad()
    for layer, attention, between in seen:
        _prune(layer, attention, attention.best(heads), between, between.best(inner))


@torch.no_grad()
def _prune(
    layer: Any, attention: Seen, heads: Sequence[int], between: Seen, inner: Sequence[int]
) -> None:
    made = attention.made_up_for(heads), between.made_up_for(inner)
    keep(layer, heads, inner)
    for matrix, (weight, bias) in zip((attention.matrix, between.matrix), made, strict=True):
        matrix.weight, matrix.bias = nn.Parameter(weight), nn.Parameter(bias)
