"""The journal: entries by day, as they are read."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from django.urls import reverse
from django.utils.safestring import SafeString

from nearer.parts.body import drawing
from nearer.parts.moments import queries, telling
from nearer.parts.moments.documents import Entry
from nearer.parts.moments.queries import Page
from nearer.parts.moments.telling import Told
from nearer.people.access import Viewer

NOWHERE = UUID(int=0)


@dataclass(frozen=True, repr=False)
class Line:
    """One entry in the list: told, drawn, and where it is."""

    told: Told
    picture: SafeString
    url: str


@dataclass(frozen=True, repr=False)
class Day:
    """A day in words, and what was written on it."""

    day: date
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, repr=False)
class Journal:
    """One page of the journal; ``older`` and ``newer`` are cursors."""

    days: tuple[Day, ...]
    older: UUID | None
    newer: UUID | None

    @property
    def definitions(self) -> SafeString:
        """What the small drawings refer to, where there are any."""
        drawn = any(line.picture for day in self.days for line in day.lines)
        return drawing.definitions() if drawn else SafeString()


def newest(viewer: Viewer) -> Journal:
    """The first page."""
    page = queries.page(viewer)
    assert page is not None  # noqa: S101 - only a cursor can be missing
    return _journal(viewer, page)


def older_than(viewer: Viewer, moment_id: UUID) -> Journal | None:
    """The page after this entry; None if it is not the viewer's."""
    page = queries.page(viewer, before=moment_id)
    return _journal(viewer, page) if page else None


def newer_than(viewer: Viewer, moment_id: UUID) -> Journal | None:
    """The page before this entry; None if it is not the viewer's."""
    page = queries.page_after(viewer, after=moment_id)
    return _journal(viewer, page) if page else None


def _journal(viewer: Viewer, page: Page) -> Journal:
    today = telling.today(viewer)
    # Resolved once: twenty times would cost more than all the rest of the page.
    somewhere = reverse("check-in", args=[NOWHERE])
    days = tuple(
        Day(
            day,
            telling.day_in_words(day, today),
            tuple(_line(entry, somewhere) for entry in entries),
        )
        for day, entries in groupby(page.entries, key=lambda entry: entry.day)
    )
    return Journal(days, page.older, page.newer)


def _line(entry: Entry, somewhere: str) -> Line:
    url = somewhere.replace(str(NOWHERE), str(entry.id))
    return Line(telling.tell(entry), drawing.picture(entry.regions), url)
