"""``python -m training.export``: from weights to ONNX files, in full precision and in eight bits."""

import argparse
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from training import stages
from training.encoder import ONE_STEP, WIDTH, restored
from training.merging import EMBEDDED, HEARD, SAID, OfDanger, merge
from training.outputs import OUTPUTS
from training.rounding import rowwise
from training.stages import Stage

OPSET = 17
_SOME = torch.ones((2, 8), dtype=torch.int64)
# What a model of words is given, and what the second encoder is (``training.merging``).
IDS = {"input_ids": _SOME, "attention_mask": _SOME}
GIVEN = {
    EMBEDDED: torch.ones((2, 8, WIDTH)),
    "attention_mask": _SOME,
    HEARD: torch.ones((2, len(OUTPUTS))),
}
FULL, SHIPPED = "full", "shipped"


class RowwiseEmbedding(nn.Module):
    """A table of vectors in eight bits with a scale for each row."""

    def __init__(self, table: Tensor) -> None:
        super().__init__()
        rows, scale = rowwise(table)
        self.register_buffer("rows", rows.to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        """The vectors of some words."""
        rows, scale = self.get_buffer("rows"), self.get_buffer("scale")
        return rows[ids].to(torch.float32) * scale[ids]


def export(stage: Stage, of_danger: Stage, work: Path) -> None:
    """Write ``full/model.onnx`` and ``shipped/model.onnx``, both encoders in each, the tokenizer beside."""
    for name in (FULL, SHIPPED):
        (work / name).mkdir(parents=True, exist_ok=True)
        shutil.copy(stage.base / "tokenizer.json", work / name / "tokenizer.json")
    with tempfile.TemporaryDirectory() as passing:
        first, second, rounded = (Path(passing) / f"{name}.onnx" for name in ("1", "2", "rounded"))
        made(restored(stage.weights, stage.base, ONE_STEP), IDS, first)
        made(OfDanger(restored(of_danger.weights, of_danger.base, ONE_STEP)), GIVEN, second)
        merge(first, second, work / FULL / "model.onnx")
        model = restored(stage.weights, stage.base, ONE_STEP)
        words = model.encoder.embeddings.word_embeddings
        model.encoder.embeddings.word_embeddings = RowwiseEmbedding(words.weight.detach())
        made(model, IDS, first)
        for path in (first, second):
            quantise(path, rounded)
            rounded.replace(path)
        merge(first, second, work / SHIPPED / "model.onnx")


def made(model: nn.Module, given: Mapping[str, Tensor], path: Path) -> None:
    """The graph of a model, its steps fused. ``given``: its inputs by name, rows first."""
    with tempfile.TemporaryDirectory() as passing:
        raw = Path(passing) / "raw.onnx"
        trace(model.eval(), given, raw)
        fuse(raw, path)


def trace(model: nn.Module, given: Mapping[str, Tensor], path: Path) -> None:
    """The graph of a model as PyTorch runs it."""
    free = {0: "rows", 1: "tokens"}
    torch.onnx.export(
        model,
        tuple(given.values()),
        str(path),
        input_names=[*given],
        output_names=[SAID],
        dynamic_axes={
            name: {0: "rows"} if name in {HEARD, SAID} else free for name in (*given, SAID)
        },
        opset_version=OPSET,
        dynamo=False,
    )


def fuse(source: Path, path: Path) -> None:
    """Attention, layer norms and activations as one step each."""
    from onnxruntime.transformers import optimizer
    from onnxruntime.transformers.fusion_options import FusionOptions

    options = FusionOptions("bert")
    # Embeddings are read in eight bits: that fusion knows only tables in full precision.
    options.enable_embed_layer_norm = False
    # How many heads, and how wide: read from the graph.
    made = optimizer.optimize_model(
        str(source), "bert", num_heads=0, hidden_size=0, optimization_options=options
    )
    part_norms(made.model)
    made.save_model_to_file(str(path))


def part_norms(model: Any) -> None:
    """Sum and norm as two steps again: as one they take three times as long on a processor."""
    nodes = [part for node in model.graph.node for part in _parted(node)]
    del model.graph.node[:]
    model.graph.node.extend(nodes)


def _parted(node: Any) -> list[Any]:
    from onnx import helper

    if node.op_type != "SkipLayerNormalization":
        return [node]
    (new, old, weight, shift, bias), (out,) = node.input, node.output
    (epsilon,) = (each.f for each in node.attribute if each.name == "epsilon")
    moved, summed = f"{out}_moved", f"{out}_summed"
    return [
        helper.make_node("Add", [new, bias], [moved]),
        helper.make_node("Add", [moved, old], [summed]),
        helper.make_node(
            "LayerNormalization", [summed, weight, shift], [out], axis=-1, epsilon=epsilon
        ),
    ]


def quantise(source: Path, path: Path) -> None:
    """Multiplications in eight bits, each with the scale of its own channel."""
    from onnx import TensorProto
    from onnxruntime.quantization import QuantType, quantize_dynamic

    # Seven bits of weight: processors without VNNI add pairs of products in sixteen bits.
    quantize_dynamic(
        source,
        path,
        op_types_to_quantize=["MatMul", "Attention"],
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        extra_options={"DefaultTensorType": TensorProto.FLOAT},
    )


def main() -> None:
    """The command."""
    told = argparse.ArgumentParser(prog="python -m training.export", description=__doc__)
    told.add_argument("--work", type=Path, default=stages.WORK)
    given = told.parse_args()
    export(stages.shipped(given.work), stages.of_danger(given.work), given.work)


if __name__ == "__main__":
    main()
