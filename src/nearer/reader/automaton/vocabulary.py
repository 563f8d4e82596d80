"""What a word class holds, told by the look of its entries: its single words, and the rest."""

import re
from functools import cache
from typing import NamedTuple

from nearer.reader import normal, words

SINGLE = re.compile(r"(?P<cls>@)?(?P<lemma><)?(?P<word>[^\W_][\w'’./:]*)>?")
FLAT = re.compile(r"\(([^()\[\]{}]*)\)")


class Vocabulary(NamedTuple):
    """A class: words that count one by one, and small patterns for what is longer."""

    singles: frozenset[str]
    longer: tuple[str, ...]


@cache
def vocabulary(name: str) -> Vocabulary:
    """The class ``name``, the classes that it names as entries put in. Raises ``KeyError``."""
    return _of(words.entries(name))


def _of(entries: tuple[str, ...]) -> Vocabulary:
    singles: set[str] = set()
    longer: dict[str, None] = {}
    for entry in entries:
        held = _entry(entry)
        singles |= held.singles
        longer |= dict.fromkeys(held.longer)
    return Vocabulary(frozenset(singles), tuple(longer))


def _entry(entry: str) -> Vocabulary:
    if choice := FLAT.fullmatch(entry):
        return _of(tuple(choice[1].split("|")))
    found = SINGLE.fullmatch(entry.strip())
    if found is None:
        return Vocabulary(frozenset(), (entry,))
    if found["cls"]:
        return vocabulary(found["word"])
    if found["lemma"]:
        return Vocabulary(words.forms(found["word"]), ())
    said = said_by(found["word"])
    return Vocabulary(frozenset(said), ()) if len(said) == 1 else Vocabulary(frozenset(), (entry,))


@cache
def said_by(piece: str) -> tuple[str, ...]:
    """The words that one written word of a pattern stands for."""
    return normal.expand(normal.clean(piece))
