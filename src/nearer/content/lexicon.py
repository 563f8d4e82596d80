"""Words for feelings: what each means, how it differs from its neighbours, what it may ask for.

Nothing here decodes a person: zones are what groups of people tend to report, ``softer`` is what
may lie under a word (anger may be the whole of it), and placements are our own.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Literal, get_args

from nearer.content import files

# How a form is said. ``state``: of a person, clear by itself ("lonely"). ``after_be``: it counts
# only said of a person ("I'm torn"). ``after_feel``: only with a verb of feeling ("I feel down").
# ``noun``: the feeling's name. ``verb``: what one does ("I worry"); ``verb_of_someone`` only
# towards a person ("I miss you"). ``cause``: what brings it ("that was frustrating").
Use = Literal["state", "after_be", "after_feel", "noun", "verb", "verb_of_someone", "cause"]


@dataclass(frozen=True, slots=True)
class Form:
    """A way a word is written in a sentence: inflections, variants, common misspellings."""

    text: str
    use: Use


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A feeling nearby, by its id, and one sentence on how the two differ."""

    id: str
    differs: str


@dataclass(frozen=True, slots=True)
class FeelingWord:
    """A word for a feeling.

    ``pleasantness`` and ``energy`` run from -1 to 1, ``intensity`` from 1 to 3: our own
    placement, made for finding words; nothing may be scored by it. ``zones`` are ids of body
    zones, or ``whole`` and ``nowhere``. ``interpretation``: the word also says what another did
    or meant, and complains of it ("ignored"); it is welcome, and can be asked to go deeper.
    """

    id: str
    label: str
    family: str
    definition: str
    pleasantness: float
    energy: float
    intensity: int
    near: tuple[Neighbour, Neighbour]
    zones: tuple[str, ...]
    protects: str
    needs: tuple[str, ...]
    softer: tuple[str, ...]
    interpretation: bool
    forms: tuple[Form, ...]
    say: str


@dataclass(frozen=True, slots=True)
class FeelingFamily:
    """Words that are near each other."""

    id: str
    label: str
    words: tuple[FeelingWord, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The families in their order, and every word by its id."""

    families: tuple[FeelingFamily, ...]
    words: Mapping[str, FeelingWord]


@cache
def lexicon(language: str = files.ENGLISH) -> Lexicon:
    """All words for feelings in this language."""
    read = files.read_folder("lexicon", language)
    families = tuple(_family(data) for data in sorted(read, key=lambda data: int(data["order"])))
    words = {word.id: word for family in families for word in family.words}
    return Lexicon(families, MappingProxyType(words))


def _family(data: dict[str, Any]) -> FeelingFamily:
    words = tuple(_word(row, data["id"]) for row in data["word"])
    return FeelingFamily(data["id"], data["label"], words)


def _word(row: dict[str, Any], family: str) -> FeelingWord:
    first, second = (Neighbour(*pair) for pair in row["near"].items())
    return FeelingWord(
        id=row["id"],
        label=row["label"],
        family=family,
        definition=row["definition"],
        **row["place"],
        near=(first, second),
        zones=tuple(row["zones"]),
        protects=row["protects"],
        needs=tuple(row["needs"]),
        softer=tuple(row.get("softer", ())),
        interpretation=row.get("interpretation", False),
        forms=tuple(_forms(row["forms"])),
        say=row["say"],
    )


def _forms(rows: dict[str, list[str]]) -> list[Form]:
    """Raises ``KeyError`` for a use that there is not."""
    known: dict[str, Use] = {use: use for use in get_args(Use)}
    return [Form(text, known[use]) for use, texts in rows.items() for text in texts]
