"""Beginning, changing, choosing, deleting and restoring statements. Each is one transaction."""

from collections.abc import Set
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from nearer.kit import clock, ids
from nearer.live import outbox
from nearer.parts.records import meeting
from nearer.parts.records.marks import begun_id
from nearer.parts.records.meeting import ChangedElsewhere
from nearer.people import turns
from nearer.people.access import Viewer
from nearer.rooms.expression.models import Statement as Row
from nearer.rooms.expression.saying import asking, checking, documents
from nearer.rooms.expression.saying.documents import Changes, Statement

__all__ = [
    "ChangedElsewhere",
    "begin_statement",
    "change_statement",
    "delete_statement",
    "purge_deleted",
    "put_version_back",
    "restore_statement",
    "take_back",
]

UNDO_HOURS = 24
MOST_VERSIONS = 100
MOST_CHOSEN = 100
SAVED, DELETED, RESTORED = "statement.saved", "statement.deleted", "statement.restored"


def begin_statement(
    *, viewer: Viewer, once: UUID, changes: Changes, revision: int = 1
) -> Statement:
    """Begin a statement, or change the one that this page began before.

    ``once`` is made by the page, so that a double tap, a retry or a save while typing makes one only.
    Raises ``BadStatement``, ``UnkeepableText``, ``ChangedElsewhere``.
    """
    parts = checking.as_document(changes)
    with transaction.atomic():
        turns.take(viewer)
        statement_id = begun_id(viewer, once)
        begun = Row.objects.filter(pk=statement_id).first()
        if begun is None:
            return _create(viewer, statement_id, parts, once.hex)
        if begun.deleted_on is not None:
            return _create(viewer, ids.new_id(), parts, once.hex)
        return _change(viewer, begun, revision, parts, once.hex)


def take_back(
    *, viewer: Viewer, once: UUID, changes: Changes, revision: int = 1
) -> Statement | None:
    """Empty what this page began and was emptied of again; where nothing is left, it is gone.

    None if it began nothing, or nothing is left. Raises ``ChangedElsewhere``.
    """
    parts = checking.as_document(changes)
    with transaction.atomic():
        turns.take(viewer)
        row = _own(viewer).filter(pk=begun_id(viewer, once)).first()
        if row is None:
            return None
        left = _change(viewer, row, revision, parts, once.hex)
        if documents.holds_something(viewer.vault.read(row)):
            return left
        row.delete()
        _tell(viewer, DELETED, left.id)
    return None


def change_statement(
    *,
    viewer: Viewer,
    statement_id: UUID,
    revision: int,
    changes: Changes,
    page: str = "",
    keeps_version: bool = False,
) -> Statement | None:
    """Change some parts of a statement; None if the viewer has no such statement.

    A part that another page changed since ``revision`` is not overwritten: ``ChangedElsewhere``.
    ``keeps_version``: the text as it stood is kept beside the new one. While somebody types it is
    not: what stands between two pauses is no version. Also raises ``BadStatement`` and
    ``UnkeepableText``.
    """
    parts = checking.as_document(changes)
    with transaction.atomic():
        turns.take(viewer)
        row = _own(viewer).select_for_update().filter(pk=statement_id).first()
        return row and _change(viewer, row, revision, parts, page, keeps_version=keeps_version)


def put_version_back(
    *, viewer: Viewer, statement_id: UUID, number: int, revision: int
) -> Statement | None:
    """Let an earlier version of the text stand again; ``number`` counts from the oldest, from 1.

    What stands now becomes a version in its turn. None if there is no such statement or version.
    Raises ``ChangedElsewhere`` if it is newer than the page that showed its versions.
    """
    with transaction.atomic():
        turns.take(viewer)
        row = _own(viewer).select_for_update().filter(pk=statement_id).first()
        versions = viewer.vault.read(row).get("versions", []) if row else []
        if row is None or not 0 < number <= len(versions):
            return None
        parts = {"text": versions[number - 1]["text"]}
        return _change(viewer, row, revision, parts, "", keeps_version=True)


def delete_statement(*, viewer: Viewer, statement_id: UUID) -> bool:
    """Put a statement away; it can be restored for a day. False if the viewer has no such one."""
    with transaction.atomic():
        turns.take(viewer)
        row = _own(viewer).select_for_update().filter(pk=statement_id).first()
        if row is None:
            return False
        row.deleted_on = clock.now()
        row.save(update_fields=["deleted_on"])
        asking.forget(viewer=viewer, statement_id=statement_id)
        _tell(viewer, DELETED, statement_id)
    return True


def restore_statement(*, viewer: Viewer, statement_id: UUID) -> bool:
    """Bring a deleted statement back. False if there is none of the viewer's to bring back."""
    with transaction.atomic():
        turns.take(viewer)
        gone = _readable(viewer).filter(deleted_on__isnull=False)
        row = gone.select_for_update().filter(pk=statement_id).first()
        if row is None:
            return False
        row.deleted_on = None
        row.save(update_fields=["deleted_on"])
        asking.keep_in_step(viewer=viewer, statement=_value(row, viewer.vault.read(row)))
        _tell(viewer, RESTORED, statement_id)
    return True


def purge_deleted() -> int:
    """Delete for good what was put away over a day ago, and say how many. For the hourly job."""
    before = clock.now() - timedelta(hours=UNDO_HOURS)
    return Row.objects.filter(deleted_on__lt=before).delete()[0]


def _own(viewer: Viewer) -> Any:
    return _readable(viewer).filter(deleted_on__isnull=True)


def _readable(viewer: Viewer) -> Any:
    # After a sign-in was restored with new keys, older records wait until their own are found.
    return Row.objects.filter(owner_id=viewer.person.pk, epoch__in=viewer.vault.readable_epochs())


def _create(viewer: Viewer, statement_id: UUID, parts: dict[str, Any], page: str) -> Statement:
    mine = Row.objects.filter(owner_id=viewer.person.pk)
    last = mine.aggregate(last=Max("sequence"))["last"] or 0
    zone = viewer.person.time_zone
    row = Row(
        id=statement_id,
        owner_id=viewer.person.pk,
        day=clock.today(zone),
        sequence=last + 1,
        revision=1,
    )
    blank = documents.blank(clock.now(), zone)
    document = _merged(blank, _settled(blank, parts, keeps_version=False), 1, page)
    viewer.vault.seal_into(row, document)
    row.save(force_insert=True)
    return _saved(viewer, row, document, parts.keys())


def _change(
    viewer: Viewer,
    row: Row,
    revision: int,
    parts: dict[str, Any],
    page: str,
    *,
    keeps_version: bool = False,
) -> Statement:
    document = viewer.vault.read(row)
    changed = {
        name: part for name, part in parts.items() if not _is_as_before(document, name, part)
    }
    if any(meeting.is_newer(document, name, revision, page) for name in changed):
        raise ChangedElsewhere(_value(row, document))
    if not changed:
        return _value(row, document)
    row.revision += 1
    settled = _settled(document, changed, keeps_version=keeps_version)
    document = _merged(document, settled, row.revision, page)
    viewer.vault.seal_into(row, document)
    row.save(update_fields=["epoch", "document", "revision"])
    return _saved(viewer, row, document, changed.keys())


def _is_as_before(document: dict[str, Any], name: str, part: Any) -> bool:
    if name == "chosen":
        return False
    known = document.get(name, type(part)())
    if name == "went" and part:
        return {key: known.get(key, "") for key in part} == part
    return bool(part == known)


def _settled(
    document: dict[str, Any], changed: dict[str, Any], *, keeps_version: bool
) -> dict[str, Any]:
    """What follows from a change: times, the text that the first words are, the version before."""
    now, stood = clock.now().isoformat(), document.get("text", "")
    settled = dict(changed)
    if "raw" in changed and "text" not in changed and stood == document.get("raw", ""):
        settled["text"] = changed["raw"]
    if "text" in changed and keeps_version and stood.strip():
        versions = [*document.get("versions", []), {"at": now, "text": stood}]
        settled["versions"] = versions[-MOST_VERSIONS:]
    if "chosen" in changed:
        chosen = [*document.get("chosen", []), {"way": changed["chosen"], "at": now}]
        settled["chosen"] = chosen[-MOST_CHOSEN:]
    if changed.get("went"):
        settled["went"] = changed["went"] | {"at": now}
    return settled


def _merged(
    document: dict[str, Any], parts: dict[str, Any], revision: int, page: str
) -> dict[str, Any]:
    guarded = parts.keys() & set(documents.GUARDED)
    touched = meeting.touched(document, guarded, revision, page)
    return meeting.filled(document | parts | {meeting.TOUCHED: touched})


def _saved(viewer: Viewer, row: Row, document: dict[str, Any], changed: Set[str]) -> Statement:
    saved = _value(row, document)
    if changed & {"asked", "went"}:
        asking.keep_in_step(viewer=viewer, statement=saved)
    _tell(viewer, SAVED, row.pk)
    return saved


def _value(row: Row, document: dict[str, Any]) -> Statement:
    return documents.statement(row.pk, row.day, row.revision, document)


def _tell(viewer: Viewer, kind: str, statement_id: UUID) -> None:
    outbox.publish(person_id=viewer.person.pk, kind=kind, subject=statement_id)
