"""The card of a word: what it means, what is near it, what it may protect, what may lie under it."""

from collections.abc import Callable
from dataclasses import dataclass

from nearer import content
from nearer.content import FeelingFamily, FeelingWord

Address = Callable[[str], str]


@dataclass(frozen=True)
class Other:
    """Another word, and what is said of it here."""

    label: str
    url: str
    text: str


@dataclass(frozen=True)
class Card:
    """A word of the list as its card shows it."""

    word: FeelingWord
    family: FeelingFamily
    near: tuple[Other, ...]
    softer: tuple[Other, ...]
    needs: tuple[content.Need, ...]


def card(word_id: str, language: str, address: Address) -> Card | None:
    """The card of this word; None if there is no such word. ``address`` leads to other cards."""
    known = content.lexicon(language)
    word = known.words.get(word_id)
    if word is None:
        return None
    needs = content.needs(language).needs
    return Card(
        word,
        next(family for family in known.families if family.id == word.family),
        tuple(_other(near.id, near.differs, language, address) for near in word.near),
        tuple(_other(id_, known.words[id_].definition, language, address) for id_ in word.softer),
        tuple(needs[need] for need in word.needs),
    )


def _other(word_id: str, text: str, language: str, address: Address) -> Other:
    return Other(content.lexicon(language).words[word_id].label, address(word_id), text)
