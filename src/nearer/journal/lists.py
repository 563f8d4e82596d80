"""Entries as they stand in a list: told in words, drawn, grouped by day."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from django.urls import reverse
from django.utils.safestring import SafeString

from nearer.journal import marking
from nearer.journal.marking import Part
from nearer.parts.body import drawing
from nearer.parts.moments import telling
from nearer.parts.moments.documents import Entry
from nearer.parts.moments.telling import Told
from nearer.people.access import Viewer
from nearer.shell.addresses import along

NOWHERE = UUID(int=0)
Address = Callable[[UUID], str]


@dataclass(frozen=True, repr=False)
class Line:
    """One entry in the list: told, drawn, where it is, and what was found in it."""

    told: Told
    picture: SafeString
    url: str
    excerpt: tuple[Part, ...] = ()


@dataclass(frozen=True, repr=False)
class Day:
    """A day in words, and what was written on it."""

    day: date
    title: str
    lines: tuple[Line, ...]


def address(route: str, *before: object) -> Address:
    """Where an entry is. Resolved once: twenty times would cost more than the rest of a page."""
    somewhere = reverse(route, args=[*before, NOWHERE])
    return lambda moment_id: somewhere.replace(str(NOWHERE), str(moment_id))


def leading_back(where: Address, back: str) -> Address:
    """The same addresses, each of which remembers the list from which it was opened."""
    ending = along(back)
    return lambda moment_id: f"{where(moment_id)}{ending}"


def days(
    viewer: Viewer, entries: Iterable[Entry], where: Address, terms: Sequence[str] = ()
) -> tuple[Day, ...]:
    """Entries that stand in order, by day."""
    today = telling.today(viewer)
    return tuple(
        Day(
            day,
            telling.day_in_words(day, today),
            tuple(_line(entry, where, terms) for entry in those),
        )
        for day, those in groupby(entries, key=lambda entry: entry.day)
    )


def definitions(shown: Iterable[Day]) -> SafeString:
    """What the small drawings refer to, where there are any."""
    drawn = any(line.picture for day in shown for line in day.lines)
    return drawing.definitions() if drawn else SafeString()


def _line(entry: Entry, where: Address, terms: Sequence[str]) -> Line:
    found = marking.excerpt(entry, terms) if terms else ()
    return Line(telling.tell(entry), drawing.picture(entry.regions), where(entry.id), found)
