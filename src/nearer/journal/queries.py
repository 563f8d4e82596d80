"""The journal: entries by day, as they are read."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from django.utils.safestring import SafeString

from nearer.parts.body import drawing
from nearer.parts.moments import queries, telling
from nearer.parts.moments.queries import Page
from nearer.parts.moments.telling import Told
from nearer.people.access import Viewer


@dataclass(frozen=True, repr=False)
class Day:
    """A day in words, and what was written on it."""

    day: date
    title: str
    entries: tuple[tuple[Told, SafeString], ...]


@dataclass(frozen=True, repr=False)
class Journal:
    """One page of the journal; ``older`` and ``newer`` are cursors."""

    days: tuple[Day, ...]
    older: UUID | None
    newer: UUID | None

    @property
    def definitions(self) -> SafeString:
        """What the small drawings refer to, where there are any."""
        drawn = any(picture for day in self.days for told, picture in day.entries)
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
    days = tuple(
        Day(
            day,
            telling.day_in_words(day, today),
            tuple((telling.tell(entry), drawing.picture(entry.regions)) for entry in entries),
        )
        for day, entries in groupby(page.entries, key=lambda entry: entry.day)
    )
    return Journal(days, page.older, page.newer)
