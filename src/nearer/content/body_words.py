"""Where groups of people tend to notice a feeling: candidates, never a verdict on one person."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from nearer.content import files


@dataclass(frozen=True, slots=True)
class GroupMap:
    """A feeling as one study drew it: the places that it says have more and less going on.

    ``words``: the only words it may be offered for; none means the whole ``family``.
    """

    family: str
    words: tuple[str, ...]
    drawn_as: str
    more: tuple[str, ...]
    less: tuple[str, ...]
    in_words: str


@dataclass(frozen=True, slots=True)
class BodyWords:
    """All group maps, where they come from, what they cannot say, and whom they leave out."""

    source: str
    limits: tuple[str, ...]
    maps: tuple[GroupMap, ...]
    unknown: tuple[str, ...]
    unknown_text: str


@cache
def body_words(language: str = files.ENGLISH) -> BodyWords:
    """The group maps of this language."""
    data = files.read("body_words.toml", language)
    rows = [*data["often"], *data["often_word"]]
    return BodyWords(
        source=data["source"],
        limits=tuple(data["limits"]),
        maps=tuple(_map(row) for row in rows),
        unknown=tuple(data["unknown"]),
        unknown_text=data["unknown_text"],
    )


def _map(row: Mapping[str, Any]) -> GroupMap:
    return GroupMap(
        family=row["family"],
        words=tuple(row.get("words", ())),
        drawn_as=row["drawn_as"],
        more=tuple(row["regions"]["more"]),
        less=tuple(row["regions"]["less"]),
        in_words=row["in_words"],
    )
