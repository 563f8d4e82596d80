"""The kind sentence of another day, offered again when something is hard."""

from dataclasses import dataclass
from datetime import timedelta

from nearer import content
from nearer.kit import clock
from nearer.kit.private import PrivateText
from nearer.parts.moments import queries, remembered, telling
from nearer.parts.moments.documents import Entry, Named
from nearer.people.access import Viewer

HARD = 7
STRONGEST_WORD = 3
# Nothing is offered twice within this time, and nothing about what is longer ago.
APART = timedelta(hours=24)


@dataclass(frozen=True, repr=False)
class KindAgain:
    """What one wrote to oneself, and when."""

    day: str
    sentence: PrivateText


def offer(viewer: Viewer, entry: Entry) -> KindAgain | None:
    """The last kind sentence, at a hard moment of today; one such moment in a day is enough."""
    if entry.kindness or not is_hard(entry) or not _is_now(entry):
        return None
    kind = next((one for one in remembered.memory(viewer).kind if one.at < entry.at), None)
    if kind is None or _was_hard_before(viewer, entry):
        return None
    day = kind.at.astimezone(clock.zone(entry.zone)).date()
    return KindAgain(telling.day_in_words(day, telling.today(viewer)), kind.sentence)


def is_hard(entry: Entry) -> bool:
    """Strong by its number, or by an unpleasant word that is strong."""
    numbers = (entry.intensity.before, entry.intensity.after)
    return any(number is not None and number >= HARD for number in numbers) or any(
        _is_hard_word(named) for named in entry.feelings
    )


def _is_hard_word(named: Named) -> bool:
    word = None if named.own else content.lexicon().words.get(named.word)
    if word is None or word.pleasantness >= 0:
        return False
    return named.strength == "strong" or (not named.strength and word.intensity == STRONGEST_WORD)


def _is_now(entry: Entry) -> bool:
    return timedelta() <= clock.now() - entry.at < APART


def _was_hard_before(viewer: Viewer, entry: Entry) -> bool:
    """Whether the sentence was there to be seen at another hard moment shortly before."""
    lately = queries.between(viewer, entry.at - APART, entry.at)
    return any(is_hard(other) and not other.kindness for other in lately if other.id != entry.id)
