"""What the pages of words show."""

from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from nearer.parts.feelings import cards, field, finding, lexicon_file, lists, own
from nearer.parts.feelings.cards import Card, Other
from nearer.parts.feelings.finding import Found
from nearer.parts.feelings.own import OwnWord
from nearer.people.access import Viewer
from nearer.rooms.expression.naming import learned as learned_beside
from nearer.rooms.expression.naming.learned import Learned

NEAR_OWN = 3


@dataclass(frozen=True, repr=False)
class Words:
    """The first page: the field, the families, one's own words, and what its script reads."""

    field: SafeString
    mine: SafeString
    families: str
    file: str


@dataclass(frozen=True, repr=False)
class OwnCard:
    """A word of one's own, and the words of the list that stand near it."""

    word: OwnWord
    near: tuple[Other, ...]


@dataclass(frozen=True, repr=False)
class OwnWords:
    """All of one's own words; those that were written in check-ins and have no card yet."""

    words: tuple[OwnWord, ...]
    suggested: tuple[str, ...]


def words(viewer: Viewer) -> Words:
    """Everything there is to choose from."""
    language, mine = _language(), own.all_of(viewer)
    return Words(
        lists.field2d(language, mine, opens=True),
        lists.mine(mine, language, opens=True),
        lists.families(language, opens=True),
        lexicon_file.name(language),
    )


def find(viewer: Viewer, typed: str) -> Found:
    """The words nearest to what was typed."""
    return finding.find(typed, _language(), own.all_of(viewer))


def card(word_id: str) -> Card | None:
    """A word of the list."""
    return cards.card(word_id, _language(), _address)


def own_words(viewer: Viewer) -> OwnWords:
    """One's own words, and what is suggested."""
    return OwnWords(own.all_of(viewer), own.suggested(viewer))


def own_card(viewer: Viewer, word_id: UUID) -> OwnCard | None:
    """One of one's own words."""
    word = own.one(viewer, word_id)
    if word is None:
        return None
    near = field.nearest(word.place, _language())[:NEAR_OWN] if word.place else []
    return OwnCard(
        word,
        tuple(Other(one.label, _address(one.id), one.definition) for one in near),
    )


def written_beside(viewer: Viewer) -> frozenset[str]:
    """Guides beside which this person wrote something."""
    return learned_beside.families(viewer)


def learned(viewer: Viewer, family: str) -> Learned:
    """What this person wrote beside a guide."""
    return learned_beside.of(viewer, family)


def field_to_place_on() -> SafeString:
    """The field with its words as landmarks."""
    return lists.landmarks(_language())


def _address(word_id: str) -> str:
    return reverse("word", args=[word_id])


def _language() -> str:
    return get_language() or "en"
