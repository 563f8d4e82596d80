"""What rules and practices rest on."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Source:
    """A paper, a book or an article, by its key."""

    key: str
    authors: str
    title: str
    year: int
    kind: str


@cache
def sources() -> Mapping[str, Source]:
    """Every source by its key."""
    file = files("nearer.content") / "data" / "sources.toml"
    rows = tomllib.loads(file.read_text(encoding="utf-8"))
    return MappingProxyType({key: Source(key, **row) for key, row in rows.items()})
