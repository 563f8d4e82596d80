"""Reading moments. The viewer sees their own, never another's, never a deleted one."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Count, QuerySet

from nearer.parts.moments import documents
from nearer.parts.moments.documents import Entry
from nearer.parts.moments.models import Moment
from nearer.parts.records.marks import begun_id
from nearer.parts.records.walking import Place, newer, older
from nearer.people.access import Viewer

PAGE_SIZE = 20


@dataclass(frozen=True)
class Page:
    """Some entries, newest first; ``older`` and ``newer`` are cursors, None at an end."""

    entries: tuple[Entry, ...]
    older: UUID | None
    newer: UUID | None


@dataclass(frozen=True)
class Stretch:
    """Some entries, newest first, and the place after which older ones follow, if there are any."""

    entries: tuple[Entry, ...]
    next: Place | None


def moment(viewer: Viewer, moment_id: UUID) -> Entry | None:
    """One moment; None if it is another's, deleted or not there."""
    row = _own(viewer).filter(pk=moment_id).first()
    return _entry(viewer, row) if row else None


def begun(viewer: Viewer, once: UUID) -> Entry | None:
    """The moment that the page of this name began, if it did."""
    return moment(viewer, begun_id(viewer, once))


def some(viewer: Viewer, moment_ids: Iterable[UUID]) -> list[Entry]:
    """Those of these moments that are the viewer's and there, in the order asked for."""
    wanted = list(moment_ids)
    found = {row.pk: row for row in _own(viewer).filter(pk__in=wanted)}
    return [_entry(viewer, found[each]) for each in wanted if each in found]


def latest(viewer: Viewer) -> Entry | None:
    """The newest moment, if there is one."""
    return next(iter(newest(viewer, 1)), None)


def newest(viewer: Viewer, count: int) -> list[Entry]:
    """The newest moments, the very newest first."""
    rows = _own(viewer).order_by("-day", "-sequence")[:count]
    return [_entry(viewer, row) for row in rows]


def page(viewer: Viewer, *, before: UUID | None = None, size: int = PAGE_SIZE) -> Page | None:
    """The entries older than the one ``before``, or the newest; None if there is no such entry."""
    rows = _own(viewer)
    if before is not None:
        edge = rows.filter(pk=before).first()
        if edge is None:
            return None
        rows = older(rows, edge)
    found = list(rows.order_by("-day", "-sequence")[: size + 1])
    shown = found[:size]
    has_newer = before is not None and shown
    return Page(
        entries=_by_time(viewer, shown),
        older=shown[-1].pk if len(found) > size else None,
        newer=shown[0].pk if has_newer else None,
    )


def page_after(viewer: Viewer, *, after: UUID, size: int = PAGE_SIZE) -> Page | None:
    """The entries next newer than the one ``after``; None if there is no such entry."""
    rows = _own(viewer)
    edge = rows.filter(pk=after).first()
    if edge is None:
        return None
    found = list(newer(rows, edge).order_by("day", "sequence")[: size + 1])
    shown = found[:size][::-1]
    return Page(
        entries=_by_time(viewer, shown),
        older=shown[-1].pk if shown else None,
        newer=shown[0].pk if len(found) > size else None,
    )


def stretch(viewer: Viewer, *, before: Place | None = None, size: int = PAGE_SIZE) -> Stretch:
    """The newest entries, or those older than a place; for walks that outlast a deletion."""
    rows = older(_own(viewer), before) if before else _own(viewer)
    found = list(rows.order_by("-day", "-sequence")[: size + 1])
    shown = found[:size]
    more = len(found) > size
    last = Place(shown[-1].day, shown[-1].sequence) if more else None
    return Stretch(entries=_by_time(viewer, shown), next=last)


def these(viewer: Viewer, moment_ids: Sequence[UUID]) -> tuple[Entry, ...]:
    """The viewer's own of these moments, in the order given."""
    found = {row.pk: row for row in _own(viewer).filter(pk__in=moment_ids)}
    return tuple(_entry(viewer, found[one]) for one in moment_ids if one in found)


def months(viewer: Viewer) -> Counter[date]:
    """How many moments each month has, by its first day, the newest month first."""
    # By day, which the index answers; to cut days to months, SQLite would call Python for each row.
    days = _own(viewer).values_list("day").annotate(entries=Count("*")).order_by("-day")
    found: Counter[date] = Counter()
    for day, entries in days:
        found[day.replace(day=1)] += entries
    return found


def month_page(viewer: Viewer, month: date, *, size: int = PAGE_SIZE) -> Page:
    """The newest of this month (named by its first day), and what is older than it."""
    rows = _own(viewer)
    found = list(rows.filter(day__lt=_after(month)).order_by("-day", "-sequence")[: size + 1])
    shown = found[:size]
    is_newest = not rows.filter(day__gte=_after(month)).exists()
    return Page(
        entries=_by_time(viewer, shown),
        older=shown[-1].pk if len(found) > size else None,
        newer=shown[0].pk if shown and not is_newest else None,
    )


def ids_of_month(viewer: Viewer, month: date) -> list[UUID]:
    """The moments of this month, the oldest first."""
    rows = _own(viewer).filter(day__gte=month, day__lt=_after(month))
    return list(rows.order_by("day", "sequence").values_list("pk", flat=True))


def neighbours(viewer: Viewer, moment_id: UUID) -> tuple[UUID | None, UUID | None]:
    """The next newer and the next older of the viewer's moments, where there are any."""
    rows = _own(viewer)
    edge = rows.filter(pk=moment_id).first()
    if edge is None:
        return None, None
    after = newer(rows, edge).order_by("day", "sequence").first()
    before = older(rows, edge).order_by("-day", "-sequence").first()
    return after.pk if after else None, before.pk if before else None


def between(viewer: Viewer, since: datetime, until: datetime) -> tuple[Entry, ...]:
    """The moments of some hours, newest first; not for long times: each of them is opened."""
    # A day is that of the place where it was: up to one off from any other.
    days = (since.date() - timedelta(days=1), until.date() + timedelta(days=1))
    entries = _by_time(viewer, list(_own(viewer).filter(day__range=days)))
    return tuple(entry for entry in entries if since < entry.at <= until)


def export(viewer: Viewer) -> Iterator[dict[str, Any]]:
    """Every moment's document with its id, oldest first, read a few at a time."""
    for row in _own(viewer).order_by("day", "sequence").iterator(chunk_size=200):
        document = viewer.vault.read(row)
        document.pop("touched", None)
        yield {"id": str(row.pk), "day": row.day.isoformat(), **document}


def _own(viewer: Viewer) -> QuerySet[Moment]:
    # After a sign-in was restored with new keys, older entries wait until their own are found.
    return Moment.objects.filter(
        owner_id=viewer.person.pk,
        deleted_on__isnull=True,
        epoch__in=viewer.vault.readable_epochs(),
    )


def _after(month: date) -> date:
    return (month + timedelta(days=31)).replace(day=1)


def _by_time(viewer: Viewer, rows: list[Moment]) -> tuple[Entry, ...]:
    entries = [_entry(viewer, row) for row in rows]
    return tuple(sorted(entries, key=lambda entry: (entry.day, entry.at), reverse=True))


def _entry(viewer: Viewer, row: Moment) -> Entry:
    return documents.entry(row.pk, row.day, row.revision, viewer.vault.read(row))
