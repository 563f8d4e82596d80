"""What rules and practices rest on."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Source:
    """A paper, a book or an article, by its key; a paper also with the journal it appeared in."""

    key: str
    authors: str
    title: str
    year: int
    kind: str
    appeared_in: str = ""


@cache
def sources() -> Mapping[str, Source]:
    """Every source by its key. Raises ``ValueError`` for a key that stands in two files."""
    found: dict[str, Source] = {}
    folder = files("nearer.content") / "data" / "sources"
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        rows = tomllib.loads(file.read_text(encoding="utf-8"))
        if twice := found.keys() & rows.keys():
            raise ValueError(f"Sources that stand twice: {sorted(twice)}")
        found |= {key: Source(key, **row) for key, row in rows.items()}
    return MappingProxyType(found)
