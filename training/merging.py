"""Two encoders in one file: the one that knows danger alone stands behind a question, and runs only when asked.

They share the table of words. Where danger is asked for, what both say of it is averaged, the second counting for more; all else stays.
"""

from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from training.encoder import Signals, pool
from training.outputs import DANGERS, HEADS, OUTPUTS, PLACE

# What the second encoder is given by the first, and the input that asks for it.
EMBEDDED, HEARD, ASKED, SAID = "embedded", "heard", "of_danger", "logits"
PREFIX = "danger/"
# How much the second counts beside the first, which is surer than it has reason to be: by the rows for choosing.
COUNTS = 0.9


class Embedded(nn.Module):
    """In the place of a table: words come as vectors already."""

    def forward(self, *, inputs_embeds: Tensor, **_: object) -> Tensor:
        """The vectors as they came."""
        return inputs_embeds


class OfDanger(nn.Module):
    """Vectors of words, mask and what the first encoder says in; what both say of danger out, and all else as it was."""

    def __init__(self, model: Signals) -> None:
        super().__init__()
        self.encoder = model.encoder
        self.encoder.embeddings = Embedded()
        self.heads = nn.ModuleDict(
            {name: model.heads[name] for name in HEADS if not set(HEADS[name]).isdisjoint(DANGERS)}
        )
        known = [output for name in self.heads for output in HEADS[name]]
        self.found = [known.index(name) for name in DANGERS]

    def forward(self, embedded: Tensor, attention_mask: Tensor, heard: Tensor) -> Tensor:
        """Logits, rows by outputs."""
        states = self.encoder(
            inputs_embeds=embedded, attention_mask=attention_mask
        ).last_hidden_state
        pooled = pool(states, attention_mask)
        said = torch.cat([head(pooled) for head in self.heads.values()], dim=1)
        columns = [heard[:, at : at + 1] for at in range(len(OUTPUTS))]
        for name, at in zip(DANGERS, self.found, strict=True):
            place = PLACE[name]
            second = said[:, at : at + 1]
            columns[place] = (1 - COUNTS) * columns[place] + COUNTS * second
        return torch.cat(columns, dim=1)


def merge(first: Path, second: Path, path: Path) -> None:
    """Write both graphs as one: the second within a question (``If``)."""
    import onnx
    from onnx import compose, helper

    whole, part = onnx.load(str(first)), onnx.load(str(second))
    compose.add_prefix_graph(
        part.graph, PREFIX, rename_inputs=False, rename_outputs=True, inplace=True
    )
    del part.graph.input[:]
    _rename_output(whole.graph, SAID, HEARD)
    whole.graph.node.append(helper.make_node("Identity", [_vectors(whole.graph)], [EMBEDDED]))
    kept = helper.make_graph(
        [helper.make_node("Identity", [HEARD], ["as_heard"])],
        "unasked",
        [],
        [helper.make_tensor_value_info("as_heard", onnx.TensorProto.FLOAT, None)],
    )
    whole.graph.node.append(
        helper.make_node("If", [ASKED], [SAID], then_branch=part.graph, else_branch=kept)
    )
    whole.graph.input.append(helper.make_tensor_value_info(ASKED, onnx.TensorProto.BOOL, []))
    known = {each.domain for each in whole.opset_import}
    whole.opset_import.extend(each for each in part.opset_import if each.domain not in known)
    onnx.save(whole, str(path))


def _rename_output(graph: Any, name: str, new: str) -> None:
    for node in graph.node:
        node.output[:] = [new if each == name else each for each in node.output]


def _vectors(graph: Any) -> str:
    """What the first norm of the graph makes of the words: with it the first layer begins."""
    first = next(node for node in graph.node if node.op_type == "LayerNormalization")
    return str(first.output[0])
