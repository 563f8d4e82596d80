"""Entries as they stand on paper: everything that was written, whole, in order of time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from nearer.journal import queries as journal
from nearer.journal import searching
from nearer.journal.searching import Search
from nearer.parts.body import drawing
from nearer.parts.moments import digests, queries, telling
from nearer.parts.moments.documents import Entry, Intensity, Kindness, Stay
from nearer.parts.moments.telling import Told
from nearer.people.access import Viewer

MOST_PRINTED = 200
HALF_A_MINUTE = 31  # seconds: less rounds to no minute at all


@dataclass(frozen=True, repr=False)
class Printed:
    """An entry: told, drawn, what else was kept in it, each with its name; its numbers aside."""

    told: Told
    picture: SafeString
    more: tuple[tuple[str, str], ...]
    aside: str


@dataclass(frozen=True, repr=False)
class PrintedDay:
    """A day with its whole date."""

    title: str
    entries: tuple[Printed, ...]


@dataclass(frozen=True, repr=False)
class Sheet:
    """What is printed at once: ``first`` to ``last`` of ``total``; ``next``: where the rest begins."""

    title: str
    days: tuple[PrintedDay, ...]
    total: int
    first: int = 1
    next: UUID | None = None

    @property
    def last(self) -> int:
        """The number of the last entry on it."""
        return self.first - 1 + sum(len(day.entries) for day in self.days)

    @property
    def definitions(self) -> SafeString:
        """What the small drawings refer to."""
        drawn = any(one.picture for day in self.days for one in day.entries)
        return drawing.definitions() if drawn else SafeString()


def entry(viewer: Viewer, moment_id: UUID) -> Sheet | None:
    """One entry; None if the viewer has no such entry."""
    found = queries.moment(viewer, moment_id)
    return Sheet(_("One entry"), _days([found]), 1) if found else None


def month(viewer: Viewer, first: date, at: UUID | None = None) -> Sheet | None:
    """A month from its first day or from this entry on; None if the entry is not in it."""
    ids = queries.ids_of_month(viewer, first)
    return _sheet(viewer, journal.month_in_words(first), ids, at)


def search(viewer: Viewer, wanted: Search, at: UUID | None = None) -> Sheet | None:
    """What a search leaves, the oldest first, from this entry on; None if it is not among them."""
    rows = searching.matching(digests.rows(viewer), wanted)
    return _sheet(viewer, _("Entries that were found"), [UUID(row.id) for row in rows[::-1]], at)


def _sheet(viewer: Viewer, title: str, ids: list[UUID], at: UUID | None) -> Sheet | None:
    if at and at not in ids:
        return None
    start = ids.index(at) if at else 0
    after = start + MOST_PRINTED
    days = _days(queries.these(viewer, ids[start:after]))
    rest = ids[after] if after < len(ids) else None
    return Sheet(title, days, len(ids), start + 1, rest)


def _days(entries: Iterable[Entry]) -> tuple[PrintedDay, ...]:
    return tuple(
        # Translators: the date of a day on paper, such as "Monday 16 November 2026"
        PrintedDay(date_format(day, _("l j F Y")), tuple(_printed(one) for one in those))
        for day, those in groupby(entries, key=lambda one: one.day)
    )


def _printed(one: Entry) -> Printed:
    return Printed(telling.tell(one), drawing.picture(one.regions), tuple(_more(one)), _aside(one))


def _more(one: Entry) -> Iterator[tuple[str, str]]:
    pairs = [
        *(_kind(one.kindness) if one.kindness else ()),
        (_("Urges in your own words"), ", ".join(_urges(one.stay))),
        (_("Tags"), ", ".join(one.about.tags)),
        (_("With"), ", ".join(one.about.people)),
        (_("Where"), one.about.place),
    ]
    yield from (pair for pair in pairs if pair[1])


def _aside(one: Entry) -> str:
    said = [*_strength(one.intensity)]
    if one.breath:
        said.append(_("Breathed for %(time)s.") % {"time": _minutes(one.breath.minutes)})
    if one.stay and one.stay.seconds >= HALF_A_MINUTE:
        said.append(
            _("Stayed with it for %(time)s.") % {"time": _minutes(round(one.stay.seconds / 60))}
        )
    return " ".join(said)


def _strength(said: Intensity) -> Iterator[str]:
    if said.before is not None:
        yield _("At the beginning %(degree)s of 10.") % {"degree": said.before}
    if said.after is not None:
        yield _("At the end %(degree)s of 10.") % {"degree": said.after}


def _urges(stay: Stay | None) -> list[str]:
    return [urge.own for urge in stay.urges if urge.own] if stay else []


def _kind(said: Kindness) -> Iterator[tuple[str, str]]:
    yield _("What hurt"), said.hurts
    yield _("Others too"), said.others
    yield _("The critical sentence"), said.critical
    yield _("To a friend"), said.friend
    yield _("A kind sentence"), said.sentence
    yield _("A kind next step"), said.next_step


def _minutes(number: int) -> str:
    return ngettext("%(count)s minute", "%(count)s minutes", number) % {"count": number}
