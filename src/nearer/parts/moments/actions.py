"""Beginning, changing, deleting and restoring moments. Each is one transaction."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from nearer.kit import clock, ids
from nearer.live import outbox
from nearer.parts.moments import checking, digests, documents, remembered
from nearer.parts.moments.documents import Changes, Entry
from nearer.parts.moments.models import Moment
from nearer.parts.records import meeting
from nearer.parts.records.marks import begun_id
from nearer.parts.records.meeting import ChangedElsewhere
from nearer.people import turns
from nearer.people.access import Viewer

__all__ = [
    "ChangedElsewhere",
    "begin_moment",
    "change_moment",
    "delete_moment",
    "purge_deleted",
    "restore_moment",
]

UNDO_HOURS = 24
MOST_EARLIER = 100
# Parts of which something is remembered outside the moment.
REMEMBERED = {"breath", "kindness", "stay", "about", "at"}
SAVED, DELETED, RESTORED = "moment.saved", "moment.deleted", "moment.restored"


def begin_moment(
    *,
    viewer: Viewer,
    once: UUID,
    changes: Changes,
    revision: int = 1,
    at: datetime | None = None,
) -> Entry:
    """Begin a moment, or change the one that this page began before.

    ``once`` is made by the page, so that a double tap or a retry makes one moment only. It is no
    identifier: the moment's own is derived from it and the person, so nobody can meet another's.
    ``revision`` is what the page knew of the moment it began: its first, unless it was told more.
    Raises ``BadMoment``, ``UnkeepableText``, ``ChangedElsewhere``.
    """
    parts = checking.as_document(changes)
    with transaction.atomic():
        turns.take(viewer)
        moment_id = begun_id(viewer, once)
        begun = Moment.objects.filter(pk=moment_id).first()
        if begun is None:
            return _create(viewer, moment_id, parts, once.hex, at)
        if begun.deleted_on is not None:
            return _create(viewer, ids.new_id(), parts, once.hex, at)
        return _change(viewer, begun, revision, parts, once.hex)


def change_moment(
    *,
    viewer: Viewer,
    moment_id: UUID,
    revision: int,
    changes: Changes,
    page: str = "",
    is_edit: bool = False,
) -> Entry | None:
    """Change some parts of a moment; None if the viewer has no such moment.

    ``is_edit``: the parts as they stood before are kept with it, as its history.

    ``revision`` is the one that the page showed. A part that somebody changed since is not
    overwritten: ``ChangedElsewhere``, unless it was this same ``page`` (any string that names one
    loaded page) that changed it. Also raises ``BadMoment`` and ``UnkeepableText``.
    """
    parts = checking.as_document(changes)
    with transaction.atomic():
        turns.take(viewer)
        moment = _own(viewer).select_for_update().filter(pk=moment_id).first()
        return moment and _change(viewer, moment, revision, parts, page, is_edit=is_edit)


def delete_moment(*, viewer: Viewer, moment_id: UUID) -> bool:
    """Put a moment away; it can be restored for a day. False if the viewer has no such moment."""
    with transaction.atomic():
        turns.take(viewer)
        moment = _own(viewer).select_for_update().filter(pk=moment_id).first()
        if moment is None:
            return False
        moment.deleted_on = clock.now()
        moment.save(update_fields=["deleted_on"])
        digests.forget(viewer, moment.day)
        remembered.forget(viewer, moment_id)
        _tell(viewer, DELETED, moment_id)
    return True


def restore_moment(*, viewer: Viewer, moment_id: UUID) -> bool:
    """Bring a deleted moment back. False if there is none of the viewer's to bring back."""
    with transaction.atomic():
        turns.take(viewer)
        moment = _deleted(viewer).select_for_update().filter(pk=moment_id).first()
        if moment is None:
            return False
        moment.deleted_on = None
        moment.save(update_fields=["deleted_on"])
        digests.forget(viewer, moment.day)
        remembered.note(viewer, _entry(moment, viewer.vault.read(moment)))
        _tell(viewer, RESTORED, moment_id)
    return True


def purge_deleted() -> int:
    """Delete for good what was put away over a day ago, and say how many. For the hourly job."""
    before = clock.now() - timedelta(hours=UNDO_HOURS)
    return Moment.objects.filter(deleted_on__lt=before).delete()[0]


def _own(viewer: Viewer) -> Any:
    return _readable(viewer).filter(deleted_on__isnull=True)


def _deleted(viewer: Viewer) -> Any:
    return _readable(viewer).filter(deleted_on__isnull=False)


def _readable(viewer: Viewer) -> Any:
    # After a sign-in was restored with new keys, older entries wait until their own are found.
    return Moment.objects.filter(
        owner_id=viewer.person.pk, epoch__in=viewer.vault.readable_epochs()
    )


def _create(
    viewer: Viewer, moment_id: UUID, parts: dict[str, Any], page: str, at: datetime | None
) -> Entry:
    zone = viewer.person.time_zone
    when = datetime.fromisoformat(parts["at"]) if "at" in parts else at or clock.now()
    mine = Moment.objects.filter(owner_id=viewer.person.pk)
    last = mine.aggregate(last=Max("sequence"))["last"] or 0
    moment = Moment(
        id=moment_id,
        owner_id=viewer.person.pk,
        day=when.astimezone(clock.zone(zone)).date(),
        sequence=last + 1,
        revision=1,
    )
    document = _merged(documents.blank(when, zone), parts, 1, page)
    viewer.vault.seal_into(moment, document)
    moment.save(force_insert=True)
    return _saved(viewer, moment, document, parts)


def _change(
    viewer: Viewer,
    moment: Moment,
    revision: int,
    parts: dict[str, Any],
    page: str,
    *,
    is_edit: bool = False,
) -> Entry:
    document = viewer.vault.read(moment)
    if "stages" in parts:
        parts["stages"] = document.get("stages", {}) | parts["stages"]
    changed = {
        name: part for name, part in parts.items() if part != document.get(name, type(part)())
    }
    if any(meeting.is_newer(document, _guard(name), revision, page) for name in changed):
        raise ChangedElsewhere(_entry(moment, document))
    if not changed:
        return _entry(moment, document)
    if is_edit:
        changed |= _history(document, changed)
    moment.revision += 1
    document = _merged(document, changed, moment.revision, page)
    viewer.vault.seal_into(moment, document)
    digests.forget(viewer, moment.day)
    moment.day = _day(document)
    moment.save(update_fields=["epoch", "document", "revision", "day"])
    return _saved(viewer, moment, document, changed)


def _saved(
    viewer: Viewer, moment: Moment, document: dict[str, Any], changed: dict[str, Any]
) -> Entry:
    entry = _entry(moment, document)
    digests.forget(viewer, moment.day)
    if REMEMBERED & changed.keys():
        remembered.note(viewer, entry)
    _tell(viewer, SAVED, moment.pk)
    return entry


def _entry(moment: Moment, document: dict[str, Any]) -> Entry:
    return documents.entry(moment.pk, moment.day, moment.revision, document)


def _day(document: dict[str, Any]) -> date:
    at = datetime.fromisoformat(document["at"])
    return at.astimezone(clock.zone(document["zone"])).date()


def _history(document: dict[str, Any], changed: dict[str, Any]) -> dict[str, Any]:
    """What the changed parts said before, beside what is known of even earlier edits."""
    parts = {name: document[name] for name in changed if name in document and name != "stages"}
    if not parts:
        return {}
    edit = {"at": clock.now().isoformat(), "parts": parts}
    return {"earlier": [*document.get("earlier", []), edit][-MOST_EARLIER:]}


def _merged(
    document: dict[str, Any], parts: dict[str, Any], revision: int, page: str
) -> dict[str, Any]:
    guarded = {_guard(name) for name in parts} & set(documents.GUARDED)
    touched = meeting.touched(document, guarded, revision, page)
    stages = document.get("stages", {}) | parts.get("stages", {})
    return meeting.filled(document | parts | {meeting.TOUCHED: touched, "stages": stages})


def _guard(name: str) -> str:
    return "feelings" if name == "not_yet" else name


def _tell(viewer: Viewer, kind: str, moment_id: UUID) -> None:
    outbox.publish(person_id=viewer.person.pk, kind=kind, subject=moment_id)
