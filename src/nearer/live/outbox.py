"""Writing events with the change they tell of, and reading what a page has missed."""

from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import F
from django.db.transaction import TransactionManagementError

from nearer.kit import clock
from nearer.live import bus, kinds
from nearer.live.kinds import Notice
from nearer.live.models import Event, Outbox

KEPT_HOURS = 24
MOST_REPLAYED = 32


@dataclass(frozen=True, slots=True)
class Missed:
    """What came since some event, and the number of the newest one there is."""

    newest: int
    notices: list[Notice] = field(default_factory=list)


def publish(*, person_id: UUID, kind: str, subject: UUID | None = None) -> None:
    """Write an event in the caller's transaction; its streams hear of it after the commit."""
    if not transaction.get_connection().in_atomic_block:
        raise TransactionManagementError("publish() belongs in the transaction of the change")
    sequence = _next_number(person_id)
    notice = Notice(person_id, kinds.check(kind), subject, sequence)
    Event.objects.create(
        person_id=person_id,
        sequence=sequence,
        kind=kind,
        subject=subject,
        hour=clock.now().replace(minute=0, second=0, microsecond=0),
    )
    transaction.on_commit(lambda: bus.current().announce(notice), robust=True)


def missed(person_id: UUID, last: int | None) -> Missed:
    """What came after this person's event ``last``; one ``resync`` when that cannot be told."""
    newest = (
        Outbox.objects.filter(person_id=person_id).values_list("newest", flat=True).first() or 0
    )
    if last is None or last == newest:
        return Missed(newest)
    rows = list(
        Event.objects.filter(person_id=person_id, sequence__gt=last, sequence__lte=newest).order_by(
            "sequence"
        )[:MOST_REPLAYED]
    )
    # Numbers have no holes: fewer rows than numbers means that some are forgotten or too many.
    if len(rows) != newest - last:
        return Missed(newest, [Notice(person_id, kinds.RESYNC, None, newest)])
    return Missed(newest, [Notice(person_id, r.kind, r.subject, r.sequence) for r in rows])


def clean() -> int:
    """Delete events older than a day; returns how many rows went."""
    # An event bears the hour it began in, so it is a day old at the latest one hour later.
    before = clock.now() - timedelta(hours=KEPT_HOURS + 1)
    return Event.objects.filter(hour__lte=before).delete()[0]


def _next_number(person_id: UUID) -> int:
    """The row stays locked until the commit, so that numbers become visible in their order."""
    own = Outbox.objects.filter(person_id=person_id)
    if not own.update(newest=F("newest") + 1):
        Outbox.objects.get_or_create(person_id=person_id)
        own.update(newest=F("newest") + 1)
    return own.values_list("newest", flat=True).get()
