"""A first list of words for feelings: the ones of the lexicon that a person picks from at first."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from nearer.content import files
from nearer.content.lexicon import FeelingWord, lexicon


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
    """The families in their order, every word by its id, and what vague words can be covering.

    ``covers`` leads from a vague word to ids of more exact ones. ``openings``: what may stand
    before a word where it is said, the longest first.
    """

    families: tuple[Family, ...]
    words: Mapping[str, Word]
    covers: Mapping[str, tuple[str, ...]]
    openings: tuple[str, ...]


@cache
def first_feelings(language: str = files.ENGLISH) -> Feelings:
    """The first list: about forty words in fourteen families."""
    data = files.read("first_feelings.toml", language)
    known, spread = lexicon(language), frozenset(data["field"]["spread"])
    families = tuple(
        Family(
            family.id,
            family.label,
            tuple(_word(known.words[word], spread) for word in data["listed"][family.id]),
        )
        for family in known.families
    )
    words = {word.id: word for family in families for word in family.words}
    covers = {said: tuple(row["words"]) for row in data["cover"] for said in row["said"]}
    openings = tuple(sorted(data["openings"], key=len, reverse=True))
    return Feelings(families, MappingProxyType(words), MappingProxyType(covers), openings)


def _word(known: FeelingWord, spread: frozenset[str]) -> Word:
    return Word(
        known.id,
        known.label,
        known.family,
        known.definition,
        known.energy,
        known.pleasantness,
        known.id in spread,
    )
