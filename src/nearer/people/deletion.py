"""Deleting an account: keys first, then everything, and nothing left in the database file."""

from datetime import timedelta

from django.db import connection, transaction

from nearer.kit import clock
from nearer.people.models import Person
from nearer.vault.models import Keyring

GRACE_DAYS = 7


def delete_later(*, person: Person) -> None:
    """In seven days, unless it is called off."""
    person.delete_on = clock.today(person.time_zone) + timedelta(days=GRACE_DAYS)
    person.save(update_fields=["delete_on"])


def call_off(*, person: Person) -> None:
    """Nothing will be deleted."""
    person.delete_on = None
    person.save(update_fields=["delete_on"])


def delete_person(*, person: Person) -> None:
    """Destroy the keys, delete every row, and clear the write-ahead log of them."""
    with transaction.atomic():
        Keyring.objects.filter(person_id=person.pk).delete()
        person.delete()
    _clear_log()


def delete_due_accounts() -> int:
    """Delete the accounts whose seven days are over; returns how many."""
    due = list(Person.objects.filter(delete_on__lte=clock.now().date()))
    for person in due:
        delete_person(person=person)
    return len(due)


def _clear_log() -> None:
    # Deleted rows are overwritten in the file; until the checkpoint they stay in the log.
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
