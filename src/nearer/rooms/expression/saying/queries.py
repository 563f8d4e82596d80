"""Reading statements. The viewer sees their own, never another's, never a deleted one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from nearer.kit import clock
from nearer.kit.private import PrivateText
from nearer.parts.feelings import own
from nearer.parts.feelings.own import OwnWord
from nearer.parts.moments import remembered
from nearer.parts.records.marks import begun_id
from nearer.parts.records.walking import newer, older
from nearer.people.access import Viewer
from nearer.rooms.expression.models import Statement as Row
from nearer.rooms.expression.saying import asking, documents
from nearer.rooms.expression.saying.documents import Statement

PAGE_SIZE = 10
LOOKED_AT = 30  # the newest statements, among which people named before are looked for
MOST_PEOPLE = 8
MOST_ASKED = 3


@dataclass(frozen=True, repr=False)
class Page:
    """Some statements, newest first; ``older`` and ``newer`` are cursors.

    ``is_later``: others are newer; the page of the newest has no cursor.
    """

    statements: tuple[Statement, ...]
    older: UUID | None
    newer: UUID | None
    is_later: bool


def own_words(viewer: Viewer) -> tuple[OwnWord, ...]:
    """One's own words, to choose from."""
    return own.all_of(viewer)


def statement(viewer: Viewer, statement_id: UUID) -> Statement | None:
    """One statement; None if it is another's, deleted or not there."""
    row = _own(viewer).filter(pk=statement_id).first()
    return _value(viewer, row) if row else None


def begun(viewer: Viewer, once: UUID) -> Statement | None:
    """The statement that the page of this name began, if it did."""
    return statement(viewer, begun_id(viewer, once))


def some(viewer: Viewer, statement_ids: Iterable[UUID]) -> list[Statement]:
    """Those of these that are the viewer's and there, in the order asked for."""
    wanted = list(statement_ids)
    found = {row.pk: row for row in _own(viewer).filter(pk__in=wanted)} if wanted else {}
    return [_value(viewer, found[each]) for each in wanted if each in found]


def newest(viewer: Viewer, count: int) -> list[Statement]:
    """The newest statements, the very newest first."""
    rows = _own(viewer).order_by("-day", "-sequence")[:count]
    return [_value(viewer, row) for row in rows]


def page(viewer: Viewer, *, before: UUID | None = None) -> Page | None:
    """The statements older than the one ``before``, or the newest; None if there is no such one."""
    rows = _own(viewer)
    edge = rows.filter(pk=before).first() if before else None
    if before and edge is None:
        return None
    wanted = older(rows, edge) if edge else rows
    found = list(wanted.order_by("-day", "-sequence")[: PAGE_SIZE + 1])
    shown = found[:PAGE_SIZE]
    return Page(
        statements=tuple(_value(viewer, row) for row in shown),
        older=shown[-1].pk if len(found) > PAGE_SIZE else None,
        newer=_page_before(rows, edge) if edge else None,
        is_later=edge is not None,
    )


def _page_before(rows: QuerySet[Row], edge: Row) -> UUID | None:
    """The edge of the next newer page; None where that is the first one."""
    above = list(newer(rows, edge).order_by("day", "sequence")[:PAGE_SIZE])
    return above[-1].pk if len(above) == PAGE_SIZE else None


def people(viewer: Viewer) -> list[PrivateText]:
    """Whom a statement may be for: those of earlier ones, then those named in check-ins."""
    named = [each.to for each in newest(viewer, LOOKED_AT) if each.to]
    about = remembered.memory(viewer).about.people
    return [PrivateText(name) for name in dict.fromkeys([*named, *about])][:MOST_PEOPLE]


def to_ask_about(viewer: Viewer) -> list[Statement]:
    """Statements whose day to be asked about has come."""
    today = clock.today(viewer.person.time_zone)
    return some(viewer, asking.due(viewer, today)[:MOST_ASKED])


def export(viewer: Viewer) -> Iterator[dict[str, Any]]:
    """Every statement's document with its id, oldest first, read a few at a time."""
    for row in _own(viewer).order_by("day", "sequence").iterator(chunk_size=200):
        document = viewer.vault.read(row)
        document.pop("touched", None)
        yield {"id": str(row.pk), "day": row.day.isoformat(), **document}


def _own(viewer: Viewer) -> QuerySet[Row]:
    # After a sign-in was restored with new keys, older records wait until their own are found.
    return Row.objects.filter(
        owner_id=viewer.person.pk,
        deleted_on__isnull=True,
        epoch__in=viewer.vault.readable_epochs(),
    )


def _value(viewer: Viewer, row: Row) -> Statement:
    return documents.statement(row.pk, row.day, row.revision, viewer.vault.read(row))
