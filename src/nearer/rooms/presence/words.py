"""A word as its card shows it in a check-in, and one's own words to choose from."""

from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse
from django.utils.translation import get_language

from nearer.parts.feelings import cards, own
from nearer.parts.feelings.cards import Card
from nearer.parts.feelings.own import OwnWord
from nearer.parts.moments.documents import Entry, Named
from nearer.people.access import Viewer


@dataclass(frozen=True, repr=False)
class ShownWord:
    """A word of the list, with its card, or one of one's own."""

    id: str
    label: str
    definition: str
    named: Named
    is_chosen: bool
    card: Card | None = None


def own_words(viewer: Viewer) -> tuple[OwnWord, ...]:
    """One's own words."""
    return own.all_of(viewer)


def word_card(viewer: Viewer, entry: Entry, word_id: str) -> ShownWord | None:
    """The card of a word, in this check-in; None if there is no such word."""

    def address(other: str) -> str:
        return reverse("check-in-word", args=[entry.id, other])

    card = cards.card(word_id, get_language() or "en", address)
    if card:
        named = Named(word_id)
        is_chosen = _is_in(entry, named)
        return ShownWord(word_id, card.word.label, card.word.definition, named, is_chosen, card)
    mine = _own(viewer, word_id)
    if mine is None:
        return None
    named = Named(mine.word, own=True)
    return ShownWord(mine.id, mine.word, mine.definition, named, _is_in(entry, named))


def _own(viewer: Viewer, word_id: str) -> OwnWord | None:
    try:
        return own.one(viewer, UUID(word_id))
    except ValueError:
        return None


def _is_in(entry: Entry, named: Named) -> bool:
    return any((each.word, each.own) == (named.word, named.own) for each in entry.feelings)
