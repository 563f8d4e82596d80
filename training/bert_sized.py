"""``python -m training.bert_sized FOLDER``: what `nearer bench signals --beside FOLDER` compares with.

An encoder of BERT's base size with random weights, in full precision and in eight bits, made the way
ours is made; one layer of outputs as many as ours. What it says means nothing, only how long it takes.
"""

import argparse
import json
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Any

LAYERS_WIDTH, ATTENTION_HEADS, OPSET, SEED = 768, 12, 17, 20261128
PARTS = ("full", "shipped")
OURS = Path(__file__).resolve().parent.parent / "src" / "nearer" / "reader" / "signals" / "data"


def make(folder: Path, like: Path) -> None:
    """Write ``full`` and ``shipped``, each as the model's own folder ``like`` is."""
    described = json.loads((like / "signals.json").read_text(encoding="utf-8"))
    for part in PARTS:
        (folder / part).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as passing:
        raw = Path(passing) / "raw.onnx"
        trace(len(described["outputs"]), raw)
        fuse(raw, folder / "full" / "model.onnx")
    quantise(folder / "full" / "model.onnx", folder / "shipped" / "model.onnx")
    for part in PARTS:
        describe(folder / part, like, described)


def trace(outputs: int, path: Path) -> None:
    """The graph as PyTorch runs it."""
    import torch
    from torch import Tensor, nn
    from transformers import BertConfig, BertModel

    class Encoder(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.bert = BertModel(BertConfig(), add_pooling_layer=False)
            self.out = nn.Linear(LAYERS_WIDTH, outputs)

        def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Any:
            states = self.bert(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
            there = attention_mask.unsqueeze(-1).to(states.dtype)
            return self.out((states * there).sum(1) / there.sum(1))

    torch.manual_seed(SEED)
    ids = torch.ones((2, 8), dtype=torch.int64)
    free = {0: "rows", 1: "tokens"}
    torch.onnx.export(
        Encoder().eval(),
        (ids, ids),
        str(path),
        input_names=["input_ids", "attention_mask"],
        output_names=["logits"],
        dynamic_axes={"input_ids": free, "attention_mask": free, "logits": {0: "rows"}},
        opset_version=OPSET,
        dynamo=False,
    )


def fuse(source: Path, path: Path) -> None:
    """Attention, layer norms and activations as one step each, as in our own."""
    from onnxruntime.transformers import optimizer
    from onnxruntime.transformers.fusion_options import FusionOptions

    options = FusionOptions("bert")
    options.enable_embed_layer_norm = False
    made = optimizer.optimize_model(
        str(source),
        "bert",
        num_heads=ATTENTION_HEADS,
        hidden_size=LAYERS_WIDTH,
        optimization_options=options,
    )
    made.save_model_to_file(str(path))


def quantise(source: Path, path: Path) -> None:
    """In eight bits, as in our own."""
    from onnx import TensorProto
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(
        source,
        path,
        op_types_to_quantize=["MatMul", "Attention", "Gemm"],
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        extra_options={"DefaultTensorType": TensorProto.FLOAT},
    )


def describe(folder: Path, like: Path, described: dict[str, Any]) -> None:
    """Words and description of our own, the digests of what lies there."""
    words = (like / "tokenizer.json").read_bytes()
    (folder / "tokenizer.json").write_bytes(words)
    digests = {
        name: sha256((folder / name).read_bytes()).hexdigest()
        for name in ("model.onnx", "tokenizer.json")
    }
    told = json.dumps(described | {"sha256": digests})
    (folder / "signals.json").write_text(told, encoding="utf-8")


def main() -> None:
    """The command."""
    told = argparse.ArgumentParser(prog="python -m training.bert_sized", description=__doc__)
    told.add_argument("folder", type=Path)
    told.add_argument("--like", type=Path, default=OURS, help="the folder of our own model")
    given = told.parse_args()
    make(given.folder, given.like)


if __name__ == "__main__":
    main()
