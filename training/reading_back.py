"""``python -m training.reading_back``: the weights of both encoders, out of the file that ships.

With them either can learn on where nobody kept the folder of work. They come back as the file rounds them.
"""

import argparse
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from training import stages
from training.encoder import WIDTH
from training.merging import PREFIX
from training.outputs import DANGERS, HEADS
from training.ship import SIGNALS

Numbers = NDArray[Any]
Arrays = Mapping[str, Numbers]
LAYERS = 6
# The file names a multiplication by its number, in the order of the graph: three of each layer.
MATRICES = ("attention.output.dense", "intermediate.dense", "output.dense")
ASKED = ("query", "key", "value")
NORMS = ("attention.output.LayerNorm", "output.LayerNorm")
WORDS = "encoder.embeddings.word_embeddings"
TABLES = ("position_embeddings.weight", "token_type_embeddings.weight")


def read_back(path: Path, work: Path) -> None:
    """Write ``weights.pt`` of the narrow stage and of the one that knows danger alone.

    Raises:
        OSError: there is no such file.
    """
    import onnx

    graph = onnx.load(str(path)).graph
    outer = _arrays(graph)
    first = _embeddings(outer) | _layers(outer, "") | _heads(outer, "", HEADS)
    inner = _arrays(_asked_for(graph))
    of_danger = [name for name in HEADS if not set(HEADS[name]).isdisjoint(DANGERS)]
    second = first | _layers(inner, PREFIX) | _heads(inner, PREFIX, of_danger)
    for stage, weights in ((stages.shipped(work), first), (stages.danger(work), second)):
        stage.folder.mkdir(parents=True, exist_ok=True)
        torch.save(weights, stage.weights)


def _asked_for(graph: Any) -> Any:
    """What runs only where danger is asked for."""
    (question,) = (node for node in graph.node if node.op_type == "If")
    return next(each.g for each in question.attribute if each.name == "then_branch")


def _arrays(graph: Any) -> Arrays:
    from onnx import numpy_helper

    return {each.name: numpy_helper.to_array(each) for each in graph.initializer}


def _embeddings(found: Arrays) -> dict[str, Tensor]:
    made = {f"{WORDS}.weight": _tensor(found[f"{WORDS}.rows"] * found[f"{WORDS}.scale"])}
    for name in (*TABLES, "LayerNorm.weight", "LayerNorm.bias"):
        made[f"encoder.embeddings.{name}"] = _tensor(found[f"encoder.embeddings.{name}"])
    # Nothing hears the pretrained encoder's own pooling: the file is without it.
    made["encoder.pooler.dense.weight"] = torch.zeros((WIDTH, WIDTH))
    made["encoder.pooler.dense.bias"] = torch.zeros(WIDTH)
    return made


def _layers(found: Arrays, prefix: str) -> dict[str, Tensor]:
    numbered = sorted(_numbers(found, prefix).items())
    made: dict[str, Tensor] = {}
    for layer in range(LAYERS):
        here = f"encoder.encoder.layer.{layer}."
        together = f"{prefix}Attention_{layer}_qkv_"
        parts = np.split(_unrounded(found, f"{together}weight"), len(ASKED), axis=1)
        shifts = np.split(found[f"{together}bias"], len(ASKED))
        for name, part, shift in zip(ASKED, parts, shifts, strict=True):
            made[f"{here}attention.self.{name}.weight"] = _tensor(part.T)
            made[f"{here}attention.self.{name}.bias"] = _tensor(shift)
        for name, (_, matrix) in zip(MATRICES, numbered[3 * layer :], strict=False):
            made[f"{here}{name}.weight"] = _tensor(_unrounded(found, matrix).T)
            made[f"{here}{name}.bias"] = _tensor(found[f"{prefix}{here}{name}.bias"])
        for name in (f"{norm}.{part}" for norm in NORMS for part in ("weight", "bias")):
            made[here + name] = _tensor(found[prefix + here + name])
    return made


def _numbers(found: Arrays, prefix: str) -> dict[int, str]:
    """The matrices that have a number in place of a name."""
    starts = f"{prefix}onnx::MatMul_"
    return {
        int(name.removeprefix(starts).removesuffix("_quantized")): name.removesuffix("_quantized")
        for name in found
        if name.startswith(starts) and name.endswith("_quantized")
    }


def _heads(found: Arrays, prefix: str, names: Iterable[str]) -> dict[str, Tensor]:
    made: dict[str, Tensor] = {}
    for here in (f"heads.{name}.{place}" for name in names for place in (0, 2)):
        matrix = _unrounded(found, f"{prefix}{here}.weight_Transposed")
        made[f"{here}.weight"] = _tensor(matrix.T)
        made[f"{here}.bias"] = _tensor(found[f"{prefix}{here}.bias"])
    return made


def _unrounded(found: Arrays, name: str) -> Numbers:
    rounded, zero = (
        found[f"{name}_{part}"].astype(np.float32) for part in ("quantized", "zero_point")
    )
    return (rounded - zero) * found[f"{name}_scale"]


def _tensor(array: Numbers) -> Tensor:
    return torch.tensor(np.ascontiguousarray(array, dtype=np.float32))


def main() -> None:
    """The command."""
    told = argparse.ArgumentParser(prog="python -m training.reading_back", description=__doc__)
    told.add_argument("--work", type=Path, default=stages.WORK)
    given = told.parse_args()
    read_back(SIGNALS / "model.onnx", given.work)
    sys.stderr.write(
        f"Weights: {stages.shipped(given.work).weights}, {stages.danger(given.work).weights}\n"
    )


if __name__ == "__main__":
    main()
