"""The questions of the guided way to say something, one a page."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from nearer.content import files


@dataclass(frozen=True, slots=True)
class GuidedPart:
    """One question. ``openings`` are beginnings of sentences, to be written over.

    ``help`` says more, in sentences, for whoever wants it.
    """

    id: str
    question: str
    why: str
    openings: tuple[str, ...]
    help: tuple[str, ...]


@cache
def guided_parts(language: str = files.ENGLISH) -> Mapping[str, GuidedPart]:
    """The parts by their id, in the order in which they are asked."""
    data = files.read("guided.toml", language)
    parts = {name: _part(name, data[name]) for name in data["order"]}
    return MappingProxyType(parts)


def _part(name: str, row: dict[str, str | list[str]]) -> GuidedPart:
    more = [str(row[key]) for key in ("camera", "hint", "refusable") if key in row]
    openings = tuple(row["openings"])
    return GuidedPart(name, str(row["question"]), str(row["why"]), openings, tuple(more))
