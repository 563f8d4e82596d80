"""A month of moments in one sealed document: what search and drawings need of ten years.

Ten thousand records take about seven times as long to open as 119 monthly blocks do. A digest is
made when it is asked for and destroyed as soon as one of its moments changes, so it is never out
of step and never holds a word that was deleted.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple
from uuid import uuid5

from django.db import transaction
from django.db.models import QuerySet

from nearer.kit.text import folded
from nearer.parts.moments import documents, queries, remembered
from nearer.parts.moments.documents import Entry
from nearer.parts.moments.models import Digest, Moment
from nearer.people import turns
from nearer.people.access import Viewer

SCHEMA = 2  # 1 had no activity of places


class Row(NamedTuple):
    """A moment as its digest has it; ``id`` in hexadecimal.

    ``regions`` are triples of place, sensation and activity. ``text`` is everything the person wrote,
    folded for searching. ``peak_minute`` is of a stay, ``believed`` the two answers about a kind
    sentence, 0 to 10.
    """

    id: str
    day: date
    sequence: int
    minute_of_day: int
    feelings: Sequence[str]
    regions: Sequence[Sequence[str]]
    tags: Sequence[str]
    people: Sequence[str]
    place: str
    text: str
    peak_minute: float | None
    believed: Sequence[int | None] | None


def rows(viewer: Viewer) -> Iterator[Row]:
    """Every moment of this person as its digest has it, the newest month first; saves nothing."""
    months = queries.months(viewer)
    known = _known(viewer, months)
    for month in months:
        digest = known.get(month)
        yield from _read(viewer, digest, month) if digest else _made(viewer, month)


def missing(viewer: Viewer) -> int:
    """How many months have entries and no digest."""
    months = queries.months(viewer)
    known = _made_before(viewer).values_list("month", "entries")
    return len(months.keys() - {month for month, entries in known if months[month] == entries})


def refresh(viewer: Viewer) -> int:
    """Make the digests that are missing, and say how many. For requests that may save."""
    with transaction.atomic():
        turns.take(viewer)
        months = queries.months(viewer)
        missing = months.keys() - _known(viewer, months).keys()
        for month in missing:
            _store(viewer, month, list(_made(viewer, month)))
    return len(missing)


def forget(viewer: Viewer, day: date) -> None:
    """Destroy the digest of this day's month. Within the transaction of the change."""
    Digest.objects.filter(owner_id=viewer.person.pk, month=day.replace(day=1)).delete()


def _own(viewer: Viewer) -> Any:
    return Moment.objects.filter(
        owner_id=viewer.person.pk,
        deleted_on__isnull=True,
        epoch__in=viewer.vault.readable_epochs(),
    )


def _known(viewer: Viewer, months: Counter[date]) -> dict[date, Digest]:
    made = _made_before(viewer)
    return {row.month: row for row in made if months[row.month] == row.entries}


def _made_before(viewer: Viewer) -> QuerySet[Digest]:
    epochs = viewer.vault.readable_epochs()
    return Digest.objects.filter(owner_id=viewer.person.pk, epoch__in=epochs)


def _made(viewer: Viewer, month: date) -> Iterator[Row]:
    next_month = (month + timedelta(days=31)).replace(day=1)
    found = _own(viewer).filter(day__gte=month, day__lt=next_month)
    for moment in found.order_by("-day", "-sequence").iterator(chunk_size=200):
        document = viewer.vault.read(moment)
        yield _row(documents.entry(moment.pk, moment.day, moment.revision, document), moment)


def _row(entry: Entry, moment: Moment) -> Row:
    at, stay, kindness = entry.at_home, entry.stay, entry.kindness
    peak = remembered.peak_second(stay) if stay else None
    return Row(
        id=entry.id.hex,
        day=entry.day,
        sequence=moment.sequence,
        minute_of_day=at.hour * 60 + at.minute,
        feelings=tuple(named.word for named in entry.feelings),
        regions=tuple((felt.region, felt.sensation, felt.activity) for felt in entry.regions),
        tags=entry.about.tags,
        people=entry.about.people,
        place=entry.about.place,
        text=folded("\n".join(_written(entry))),
        peak_minute=None if peak is None else round(peak / 60, 1),
        believed=(kindness.believed_before, kindness.believed_after) if kindness else None,
    )


def _written(entry: Entry) -> Iterable[str]:
    """Everything in it that the person wrote."""
    yield entry.sentence
    yield from (named.word for named in entry.feelings if named.own)
    yield from entry.about.tags
    yield from entry.about.people
    yield entry.about.place
    if kindness := entry.kindness:
        yield from (kindness.hurts, kindness.others, kindness.critical, kindness.friend)
        yield from (kindness.sentence, kindness.next_step)
    if entry.stay:
        yield from (urge.own for urge in entry.stay.urges)


def _store(viewer: Viewer, month: date, made: list[Row]) -> None:
    digest = Digest(
        id=uuid5(viewer.vault.keyring.pk, f"digest {month.isoformat()}"),
        owner_id=viewer.person.pk,
        month=month,
        entries=len(made),
    )
    rows = [[row.id, row.day.isoformat(), *row[2:]] for row in made]
    viewer.vault.seal_into(digest, {"schema": SCHEMA, "rows": rows})
    digest.save()


def _read(viewer: Viewer, digest: Digest, month: date) -> Iterator[Row]:
    document = viewer.vault.read(digest)
    if document["schema"] != SCHEMA:
        yield from _made(viewer, month)
        return
    for one in document["rows"]:
        yield Row(one[0], date.fromisoformat(one[1]), *one[2:])
