"""``python -m training.tiny``: the few kilobytes that the tests of the reader's signals hear with.

A table of words and what each adds to each output; no encoder. As in a model quantised as it runs, all
rows of a batch share one scale, so that a test can tell whether texts are heard beside each other.
"""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent.parent / "src/nearer/reader/signals/tests/tiny"
OUTPUTS = (
    *("emotions.joy", "emotions.fear", "emotions.neutral", "depth"),
    *("blame", "danger", "topic.work", "advice"),
)
HEARD = {
    "glad": "emotions.joy",
    "afraid": "emotions.fear",
    "bus": "emotions.neutral",
    "secret": "depth",
    "never": "blame",
    "knife": "danger",
    "boss": "topic.work",
    "should": "advice",
}
SIGNS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
LETTERS = tuple("abcdefghijklmnopqrstuvwxyz")
VOCABULARY = (*SIGNS, *HEARD, *LETTERS, *(f"##{letter}" for letter in LETTERS), "##ful", ".")
MOST_TOKENS, OPSET, IR_VERSION = 12, 17, 8
# What is not heard, what is, and how far the greatest number is from nought.
QUIET, LOUD, FARTHEST = -1.0, 3.0, 8.0


def table() -> list[float]:
    """What each piece of a word adds to each output, row after row."""
    rows = {
        "[CLS]": [QUIET] * len(OUTPUTS),
        **{word: [LOUD * (name == heard) for name in OUTPUTS] for word, heard in HEARD.items()},
    }
    nothing = [0.0] * len(OUTPUTS)
    return [number for piece in VOCABULARY for number in rows.get(piece, nothing)]


def model() -> bytes:
    """The graph with its table."""
    from onnx import TensorProto, checker, helper

    def given(name: str) -> Any:
        return helper.make_tensor_value_info(name, TensorProto.INT64, ["rows", "tokens"])

    logits = helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["rows", len(OUTPUTS)])
    shape = (len(VOCABULARY), len(OUTPUTS))
    constants = [
        helper.make_tensor("table", TensorProto.FLOAT, shape, table()),
        helper.make_tensor("tokens", TensorProto.INT64, (1,), [1]),
        helper.make_tensor("last", TensorProto.INT64, (1,), [2]),
        helper.make_tensor("farthest", TensorProto.FLOAT, (), [FARTHEST]),
    ]
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["added"]),
        helper.make_node("Cast", ["attention_mask"], ["there"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["there", "last"], ["mask"]),
        helper.make_node("Mul", ["added", "mask"], ["kept"]),
        helper.make_node("ReduceSum", ["kept", "tokens"], ["sum"], keepdims=0),
        helper.make_node("Abs", ["sum"], ["size"]),
        helper.make_node("ReduceMax", ["size"], ["greatest"], keepdims=0),
        helper.make_node("Div", ["sum", "greatest"], ["part"]),
        helper.make_node("Mul", ["part", "farthest"], ["logits"]),
    ]
    graph = helper.make_graph(
        nodes, "tiny", [given("input_ids"), given("attention_mask")], [logits], constants
    )
    opsets = [helper.make_opsetid("", OPSET)]
    made = helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION)
    checker.check_model(made)
    return bytes(made.SerializeToString())


def tokenizer() -> dict[str, Any]:
    """As much of a ``tokenizer.json`` as is read."""
    return {
        "normalizer": {"type": "BertNormalizer", "lowercase": True},
        "model": {
            "type": "WordPiece",
            "continuing_subword_prefix": "##",
            "vocab": {piece: number for number, piece in enumerate(VOCABULARY)},
        },
    }


def main() -> None:
    """Write the folder."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    contents = {"model.onnx": model(), "tokenizer.json": json.dumps(tokenizer()).encode()}
    for name, content in contents.items():
        (FOLDER / name).write_bytes(content)
    reading = {"scale": 1.0, "shift": 0.0, "threshold": 0.5, "careful": 0.9}
    described = {
        "version": "1",
        "sha256": {name: sha256(content).hexdigest() for name, content in contents.items()},
        "most_tokens": MOST_TOKENS,
        "outputs": [
            {"name": name, **reading} | ({"careful": None} if name == "advice" else {})
            for name in OUTPUTS
        ],
    }
    (FOLDER / "signals.json").write_text(json.dumps(described, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
