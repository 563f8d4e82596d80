"""Every phrase that can tell a feeling, looked up word by word: one step a word, no scan."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Literal, NamedTuple

from nearer.content import Use, lexicon
from nearer.reader import normal
from nearer.reader.files import ENGLISH, data
from nearer.reader.reading import Whose
from nearer.reader.tokens import Token

# A hint tells of somebody by itself; a "nothing" looks like a feeling and is none; an aside is
# none where it ends its clause.
Kind = Use | Literal["hint", "nothing", "aside"]


class Sense(NamedTuple):
    """What a phrase can mean. ``whose`` is known for hints that name the one who feels.

    ``length``: how many words of the phrase are the finding; 0 for all of it.
    """

    kind: Kind
    word: str
    family: str
    whose: Whose | None = None
    length: int = 0


@dataclass(slots=True)
class Node:
    """A place in the tree of phrases: where each next word leads, and what ends here."""

    next: "dict[str, Node]" = field(default_factory=dict)
    senses: list[Sense] = field(default_factory=list)


class Match(NamedTuple):
    """A phrase found: the place after it, and what it can mean."""

    end: int
    senses: tuple[Sense, ...]


def places_to_look(tokens: Sequence[Token]) -> list[int]:
    """Where any phrase could begin: nowhere, in most of the words of most messages."""
    beginnings = tree().next
    return [place for place, token in enumerate(tokens) if token.norm in beginnings]


def matches_at(tokens: Sequence[Token], start: int) -> list[Match]:
    """The phrases that begin with this word, the longest first; none runs over a pause."""
    node = tree().next.get(tokens[start].norm)
    found: list[Match] = []
    place = start + 1
    while node is not None:
        if node.senses:
            found.append(Match(place, tuple(node.senses)))
        if place == len(tokens) or tokens[place].opens or tokens[place].parted:
            break
        node = node.next.get(tokens[place].norm)
        place += 1
    return found[::-1]


@cache
def tree(language: str = ENGLISH) -> Node:
    """All phrases of this language."""
    root = Node()
    expand = cache(normal.expand)  # of our own words only, and gone with this call
    for text, sense in [*_named(language), *_hinted(language), *_nothings(language)]:
        node = root
        for word in normal.clean(text).replace("-", " ").split():
            for norm in expand(word.rstrip("'")):
                node = node.next.setdefault(norm, Node())
        if sense not in node.senses:
            node.senses.append(sense)
    return root


def _named(language: str) -> Iterator[tuple[str, Sense]]:
    for word in lexicon(language).words.values():
        for form in word.forms:
            yield form.text, Sense(form.use, word.id, word.family)


def _hinted(language: str) -> Iterator[tuple[str, Sense]]:
    words = lexicon(language).words
    file = data("feelings.toml", language)
    for word, texts in file["hints"].items():
        for text in texts:
            yield from _told_by_all(text, Sense("hint", word, words[word].family), file["persons"])
    forms = [form for word in words.values() for form in word.forms]
    states = {form.text for form in forms if form.use in {"state", "after_be"}}
    for word, verbs in file["stirs"].items():
        sense = Sense("hint", word, words[word].family)
        for verb in verbs.split():
            for text, told in _told_by_all(f"{verb} me", sense, file["persons"]):
                # "I was scared you would leave" is of the one who was scared.
                if told.whose != "you" or verb not in states:
                    yield text, told


def _told_by_all(
    text: str, sense: Sense, persons: dict[str, dict[str, str]]
) -> Iterator[tuple[str, Sense]]:
    """The hint as each person says it; whose it is stays open where it names nobody."""
    words = text.split()
    if not persons["self"].keys() & set(words):
        yield text, sense
        return
    for said_by, exchanged in persons.items():
        whose: Whose = "self" if said_by == "self" else "you" if said_by == "you" else "other"
        yield (
            " ".join(exchanged.get(word, word) for word in words),
            sense._replace(whose=whose),
        )


def _nothings(language: str) -> Iterator[tuple[str, Sense]]:
    nothing = data("feelings.toml", language)["nothing"]
    words = lexicon(language).words
    for text in nothing["phrases"]:
        yield text, Sense("nothing", "", "")
    for text in nothing["asides"]:
        yield text, Sense("aside", "", "")
    for word, texts in nothing["still"].items():
        for text in texts:
            yield text, Sense("state", word, words[word].family, length=1)
