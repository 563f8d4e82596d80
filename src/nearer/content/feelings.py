"""A first list of words for feelings."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from nearer.content import files


@dataclass(frozen=True)
class Word:
    """A word for a feeling.

    ``energy`` and ``pleasantness`` run from -1 to 1. They are our own placement, made for
    finding words; nothing may be scored by them. ``spread``: shown on the small field, too.
    """

    id: str
    label: str
    family: str
    definition: str
    energy: float
    pleasantness: float
    spread: bool


@dataclass(frozen=True)
class Family:
    """Words that are near each other."""

    id: str
    label: str
    words: tuple[Word, ...]


@dataclass(frozen=True)
class Feelings:
    """The families in their order, and every word by its id."""

    families: tuple[Family, ...]
    words: Mapping[str, Word]


@cache
def first_feelings(language: str = files.ENGLISH) -> Feelings:
    """The first list: about forty words in fourteen families."""
    rows = files.read("first_feelings.toml", language)["family"]
    families = tuple(
        Family(
            row["id"],
            row["label"],
            tuple(Word(family=row["id"], **{"spread": False} | word) for word in row["words"]),
        )
        for row in rows
    )
    words = {word.id: word for family in families for word in family.words}
    return Feelings(families, MappingProxyType(words))
