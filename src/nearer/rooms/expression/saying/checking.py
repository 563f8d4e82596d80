"""What may be written into a statement. Everything else is refused with a reason."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from django.utils.translation import gettext as _

from nearer.kit import clock
from nearer.kit.errors import NearerError
from nearer.kit.text import check_text
from nearer.parts.composer import area
from nearer.parts.moments import checking as moments
from nearer.rooms.expression.saying.documents import PARTS, WAYS, WENT, Changes

TEXT_LIMIT = area.LIMIT  # code points
TO_LIMIT = 60  # code points
PART_LIMIT = 800  # code points: six of them and the words between fit into a text
WORDS_LIMIT = 1000  # code points, on how it went
MOST_NAMES = 100
FARTHEST = timedelta(days=366)


class BadStatement(NearerError):
    """Something that a statement cannot hold."""


def as_document(changes: Changes) -> dict[str, Any]:
    """The changes as parts of a document. Raises ``BadStatement``, ``UnkeepableText``, ``BadMoment``."""
    given: Mapping[str, Any] = changes
    return {name: check(given[name]) for name, check in _CHECKS.items() if name in given}


def _words(limit: int) -> Callable[[str], str]:
    def check(text: str) -> str:
        return check_text(str(text), limit=limit)

    return check


def _feelings(feelings: Iterable[Any]) -> Any:
    return moments.as_document({"feelings": list(feelings)})["feelings"]


def _names(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))[:MOST_NAMES]


def _way(way: str) -> str:
    if way not in WAYS:
        raise BadStatement("unknown-way", _("That is not one of the ways to go on."))
    return way


def _asked(day: date | None) -> str:
    if day is None:
        return ""
    if not day <= clock.now().date() + FARTHEST:
        raise BadStatement("unknown-day", _("That day lies too far ahead."))
    return day.isoformat()


def _went(went: tuple[str, str] | None) -> dict[str, str]:
    if went is None:
        return {}
    how, words = went
    if how not in WENT:
        problem = _("It can be heard, partly, not, or not said.")
        raise BadStatement("unknown-outcome", problem)
    return {"how": how, "words": check_text(words, limit=WORDS_LIMIT)}


_CHECKS: dict[str, Callable[[Any], Any]] = {
    "to": _words(TO_LIMIT),
    "raw": _words(TEXT_LIMIT),
    "text": _words(TEXT_LIMIT),
    "built": _words(TEXT_LIMIT),
    "feelings": _feelings,
    **{f"part_{name}": _words(PART_LIMIT) for name in PARTS},
    "dismissed": _names,
    "taken": _names,
    "chosen": _way,
    "asked": _asked,
    "went": _went,
}
