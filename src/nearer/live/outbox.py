"""Writing events with the change they tell of, and reading what a page has missed."""

from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.db.transaction import TransactionManagementError

from nearer.kit import clock
from nearer.live import bus, kinds
from nearer.live.kinds import Notice
from nearer.live.models import Event

KEPT_HOURS = 24
MOST_REPLAYED = 32


def publish(*, person_id: UUID, kind: str, subject: UUID | None = None) -> None:
    """Write an event in the caller's transaction; its streams hear of it after the commit."""
    if not transaction.get_connection().in_atomic_block:
        raise TransactionManagementError("publish() belongs in the transaction of the change")
    event = Event.objects.create(
        person_id=person_id,
        kind=kinds.check(kind),
        subject=subject,
        hour=clock.now().replace(minute=0, second=0, microsecond=0),
    )
    notice = Notice(person_id, kind, subject, event.sequence)
    transaction.on_commit(lambda: bus.current().announce(notice), robust=True)


def missed(person_id: UUID, last: int) -> list[Notice]:
    """What came after event ``last`` of this person; one ``resync`` when that cannot be told."""
    own = Event.objects.filter(person_id=person_id)
    later = list(own.filter(sequence__gt=last).order_by("sequence")[: MOST_REPLAYED + 1])
    if len(later) > MOST_REPLAYED or not own.filter(sequence=last).exists():
        newest = own.order_by("-sequence").values_list("sequence", flat=True).first()
        return [Notice(person_id, kinds.RESYNC, None, newest)]
    return [Notice(person_id, row.kind, row.subject, row.sequence) for row in later]


def clean() -> int:
    """Delete events older than a day; returns how many rows went."""
    # An event bears the hour it began in, so it is a day old at the latest one hour later.
    before = clock.now() - timedelta(hours=KEPT_HOURS + 1)
    return Event.objects.filter(hour__lte=before).delete()[0]
