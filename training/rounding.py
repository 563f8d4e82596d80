"""Rounding as the shipped file rounds, while the model learns: it finds weights that rounding leaves alone.

What goes forward is rounded; slopes go back as if nothing had been (the straight-through estimator of Bengio,
Léonard and Courville, 2013).
"""

from collections.abc import Callable

import torch
from torch import Tensor, nn

from training.encoder import Signals

# As `export.quantise` rounds: seven bits of weight with a scale for each row of the matrix, eight of what comes to
# it with one for each text, since the reader hears each alone.
# a table of words has a scale for each word: an outlier spoils one only.
WEIGHTS, STEPS, WORDS = 64, 255, 127
SMALLEST = 1e-8


class Rounding(nn.Linear):
    """A multiplication as eight bits will have it."""

    def forward(self, given: Tensor) -> Tensor:
        """What comes out of rounded numbers and rounded weights."""
        return nn.functional.linear(
            through(numbers, given), through(weights, self.weight), self.bias
        )


def round_while_learning(model: Signals) -> None:
    """All multiplications of the encoder round from now on; its words, which are not learned, are rounded once.

    Its parameters and their names stay.
    """
    words = model.encoder.embeddings.word_embeddings
    rows, scale = rowwise(words.weight.detach())
    words.weight.data.copy_(rows * scale)
    for part in list(model.encoder.encoder.modules()):
        for name, matrix in list(part.named_children()):
            if isinstance(matrix, nn.Linear):
                setattr(part, name, rounding(matrix))


def rounding(matrix: nn.Linear) -> Rounding:
    """The same weights, in a multiplication that rounds."""
    made = Rounding(matrix.in_features, matrix.out_features, device="meta")
    made.weight, made.bias = matrix.weight, matrix.bias
    return made


def through(rounded: Callable[[Tensor], Tensor], given: Tensor) -> Tensor:
    """Rounded, with the slopes of what is not."""
    with torch.no_grad():
        moved = rounded(given) - given
    return given + moved


def weights(matrix: Tensor) -> Tensor:
    """Each row at so many steps to either side of nought."""
    rows, scale = rowwise(matrix, WEIGHTS)
    return rows * scale


def numbers(given: Tensor) -> Tensor:
    """Each text (the first dimension) at so many steps from its least to its greatest number, nought among them."""
    least = given.amin((1, 2), keepdim=True).clamp_max(0)
    most = given.amax((1, 2), keepdim=True).clamp_min(0)
    step = (most - least).clamp_min(SMALLEST) / STEPS
    zero = (-least / step).round()
    return ((given / step + zero).round().clamp(0, STEPS) - zero) * step


def rowwise(matrix: Tensor, steps: int = WORDS) -> tuple[Tensor, Tensor]:
    """Whole numbers, so many to either side of nought, and what each row of them is multiplied with."""
    scale = matrix.abs().amax(1, keepdim=True).clamp_min(SMALLEST) / steps
    return (matrix / scale).round(), scale
