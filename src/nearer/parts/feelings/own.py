"""A person's own words for feelings: each with a meaning and a place on the field, if they like."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any
from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase
from django.utils.translation import gettext as _

from nearer import content
from nearer.kit.errors import NearerError
from nearer.kit.text import check_text, folded
from nearer.parts.moments import digests
from nearer.parts.moments.checking import OWN_WORD_LIMIT
from nearer.parts.notebooks import pages, undoing
from nearer.parts.notebooks.pages import AT, Entry
from nearer.parts.records.meeting import ChangedElsewhere
from nearer.people.access import Viewer

PURPOSE = "own-words"
MEANING_LIMIT = 1000  # code points
MOST = 200
# How far from the middle the field goes, of 1: as word-field.js has it.
REACH = 0.8
# A slider of the field goes from -STEPS to STEPS.
STEPS = 10
MOST_SUGGESTED = 12
LOOKED_AT = 120  # of the newest check-ins


class BadOwnWord(NearerError):
    """A word that cannot be kept as one's own."""


@dataclass(frozen=True, repr=False)
class OwnWord:
    """A word of one's own. ``place``: pleasantness and energy, -1 to 1, where it has one.

    ``at``: when it was changed last, as the notebook has it.
    """

    id: str
    word: str
    definition: str = ""
    place: tuple[float, float] | None = None
    at: str = ""

    @property
    def label(self) -> str:
        """As words of the list are called."""
        return self.word

    @property
    def pleasantness(self) -> float:
        """Far off the field where it has no place: nothing is near it then."""
        return self.place[0] if self.place else 9

    @property
    def energy(self) -> float:
        """Likewise."""
        return self.place[1] if self.place else 9

    @property
    def sliders(self) -> tuple[int, int]:
        """Where its sliders stand."""
        pleasantness, energy = self.place or (0.0, 0.0)
        return round(pleasantness / REACH * STEPS), round(energy / REACH * STEPS)


def all_of(viewer: Viewer) -> tuple[OwnWord, ...]:
    """Every word of this person's own, by the alphabet."""
    words = [_read(key, row) for key, row in pages.entries(viewer, PURPOSE).items()]
    return tuple(sorted(words, key=lambda word: folded(word.word)))


def one(viewer: Viewer, word_id: UUID) -> OwnWord | None:
    """One of them."""
    row = pages.entries(viewer, PURPOSE).get(str(word_id))
    return _read(str(word_id), row) if row else None


def keep(*, viewer: Viewer, word: OwnWord, seen: str | None = None) -> OwnWord:
    """Keep a word under its id; doing it twice is doing it once.

    ``seen``: when the page had it changed last, empty for a new one. Raises ``BadOwnWord``,
    ``UnkeepableText``, and ``ChangedElsewhere`` where it is newer than that and says something else.
    """
    row = _checked(word)

    def put(known: Entry | None) -> Entry:
        if known is None and len(pages.entries(viewer, PURPOSE)) >= MOST:
            raise BadOwnWord(
                "too-many-words", _("There is room for %(most)s of these.") % {"most": MOST}
            )
        if known and seen is not None and known[AT] != seen and _differs(known, row):
            raise ChangedElsewhere(_read(word.id, known))
        return row

    pages.change(viewer, PURPOSE, word.id, put)
    return word


def put_away(*, viewer: Viewer, session: SessionBase, word_id: UUID) -> UUID | None:
    """Take a word away; what it can be put back by. Check-ins that say it keep it."""
    return undoing.put_away(session, viewer, PURPOSE, str(word_id))


def export(viewer: Viewer) -> Iterator[dict[str, Any]]:
    """All of them, for the export."""
    for key, row in sorted(pages.entries(viewer, PURPOSE).items(), key=lambda pair: pair[1][AT]):
        yield {"id": key, **row}


def suggested(viewer: Viewer) -> tuple[str, ...]:
    """Words that were written in check-ins and have no card yet, the latest first."""
    listed = content.lexicon().words
    seen = {folded(word.word) for word in all_of(viewer)}
    found: dict[str, str] = {}
    for row in islice(digests.rows(viewer), LOOKED_AT):
        for word in row.feelings:
            if word not in listed and (plain := folded(word.strip())) not in seen:
                found.setdefault(plain, word.strip())
    return tuple(found.values())[:MOST_SUGGESTED]


def placed(pleasantness: int, energy: int) -> tuple[float, float]:
    """Where two sliders point."""
    return (pleasantness / STEPS * REACH, energy / STEPS * REACH)


def _checked(word: OwnWord) -> Entry:
    if not check_text(word.word, limit=OWN_WORD_LIMIT).strip():
        raise BadOwnWord("empty-word", _("There is no word in it."))
    row: Entry = {"word": word.word}
    if check_text(word.definition, limit=MEANING_LIMIT):
        row["definition"] = word.definition
    if word.place:
        row["place"] = list(word.place)
    return row


def _differs(known: Entry, row: Entry) -> bool:
    return {name: value for name, value in known.items() if name != AT} != row


def _read(key: str, row: Entry) -> OwnWord:
    place = row.get("place")
    return OwnWord(
        key, row["word"], row.get("definition", ""), tuple(place) if place else None, row[AT]
    )
