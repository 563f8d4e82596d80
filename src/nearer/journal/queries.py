"""The journal: entries by day and by month, as they are read."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from django.urls import reverse
from django.utils.dates import MONTHS
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from nearer.journal import lists
from nearer.journal.lists import Address, Day
from nearer.parts.moments import queries
from nearer.parts.moments.queries import Page
from nearer.people.access import Viewer
from nearer.shell.addresses import along


@dataclass(frozen=True, repr=False)
class Journal:
    """One page of the journal; ``older`` and ``newer`` are cursors."""

    days: tuple[Day, ...]
    older: UUID | None
    newer: UUID | None

    @property
    def definitions(self) -> SafeString:
        """What the small drawings refer to."""
        return lists.definitions(self.days)


@dataclass(frozen=True)
class Month:
    """A month in words, and how many entries it has."""

    first: date
    label: str
    entries: int


@dataclass(frozen=True)
class Year:
    """A year and its months, the newest first."""

    year: int
    entries: int
    months: tuple[Month, ...]


@dataclass(frozen=True)
class Beside:
    """What stands above and below an entry that is read in the journal; see ``check_in.html``."""

    above: str
    below: str
    newer: str
    older: str
    list_url: str
    print_url: str


def newest(viewer: Viewer) -> Journal:
    """The first page."""
    page = queries.page(viewer)
    assert page is not None  # noqa: S101 - only a cursor can be missing
    return _journal(viewer, page)


def older_than(viewer: Viewer, moment_id: UUID) -> Journal | None:
    """The page after this entry; None if it is not the viewer's."""
    page = queries.page(viewer, before=moment_id)
    return _journal(viewer, page, reverse("journal-older", args=[moment_id])) if page else None


def newer_than(viewer: Viewer, moment_id: UUID) -> Journal | None:
    """The page before this entry; None if it is not the viewer's."""
    page = queries.page_after(viewer, after=moment_id)
    return _journal(viewer, page, reverse("journal-newer", args=[moment_id])) if page else None


def of_month(viewer: Viewer, month: date) -> Journal:
    """The page on which this month begins, read backwards."""
    here = reverse("journal-month", args=[month.year, month.month])
    return _journal(viewer, queries.month_page(viewer, month), here)


def years(viewer: Viewer) -> tuple[Year, ...]:
    """The months in which something was written, by year."""
    counted = queries.months(viewer)
    return tuple(
        Year(year, sum(month.entries for month in found), tuple(found))
        for year, months in groupby(counted, key=lambda month: month.year)
        for found in [[Month(one, str(MONTHS[one.month]), counted[one]) for one in months]]
    )


def month_in_words(month: date) -> str:
    """Such as "March 2026"."""
    # Translators: a month as a heading, such as "March 2026"
    return date_format(month, _("F Y"))


def first_of(year: int, month: int) -> date | None:
    """The first day of a month; None if there is no such month."""
    try:
        first = date(year, month, 1)
    except ValueError:
        return None
    return first if 1900 <= year < 9999 else None


def beside(viewer: Viewer, moment_id: UUID, where: Address, list_url: str) -> Beside:
    """The entries beside this one, at addresses of the same kind."""
    newer, older = queries.neighbours(viewer, moment_id)
    return Beside(
        above="journal/_above.html",
        below="journal/_below.html",
        newer=where(newer) if newer else "",
        older=where(older) if older else "",
        list_url=list_url,
        print_url=lists.address("journal-entry-print")(moment_id) + along(where(moment_id)),
    )


def _journal(viewer: Viewer, page: Page, here: str = "") -> Journal:
    where = lists.leading_back(lists.address("journal-entry"), here)
    shown = lists.days(viewer, page.entries, where)
    return Journal(shown, page.older, page.newer)
