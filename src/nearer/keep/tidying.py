"""What is deleted by the hour: all that people deleted, and all that has expired."""

from collections.abc import Callable
from datetime import timedelta

from django.apps import apps
from django.db import connection, transaction
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from nearer.kit import clock
from nearer.parts.moments.actions import purge_deleted
from nearer.people.deletion import delete_due_accounts
from nearer.people.models import IDLE_MINUTES, Attempts, DeviceSession, Invitation, ResetLink
from nearer.rooms.expression.saying import actions as statements
from nearer.vault.models import ApiToken, Keyring, SealedRecord, Unlock

# Longer than the longest limit of people.limits.
ATTEMPTS_KEPT = timedelta(days=2)
# A password or code that is found again still opens a keyring that was replaced.
RETIRED_KEYRINGS_KEPT = timedelta(days=90)
TASKS_KEPT = timedelta(days=1)
FAILED_TASKS_KEPT = timedelta(days=7)


def purge_moments() -> int:
    """Check-ins that were deleted more than a day ago."""
    return purge_deleted()


def purge_statements() -> int:
    """Statements that were deleted more than a day ago."""
    return statements.purge_deleted()


def end_sessions() -> int:
    """Sessions that have expired."""
    return DeviceSession.objects.filter(expire_date__lte=clock.now()).delete()[0]


def lock_idle_sessions() -> int:
    """Keys of sessions that lay idle for longer than anybody may choose."""
    before = clock.now() - timedelta(minutes=max(IDLE_MINUTES))
    return Unlock.objects.filter(used_at__lt=before).delete()[0]


def forget_attempts() -> int:
    """Counts of attempts that no limit looks at any more."""
    return Attempts.objects.filter(since__lt=clock.now() - ATTEMPTS_KEPT).delete()[0]


def end_invitations() -> int:
    """Invitations that have expired."""
    return Invitation.objects.filter(expires_at__lte=clock.now()).delete()[0]


def end_reset_links() -> int:
    """Links to restore a sign-in that have expired."""
    return ResetLink.objects.filter(expires_at__lte=clock.now()).delete()[0]


def end_tokens() -> int:
    """Tokens of programs that have expired, wherever on earth their owner is."""
    yesterday = clock.now().date() - timedelta(days=1)
    return ApiToken.objects.filter(expires_on__lt=yesterday).delete()[0]


def delete_accounts() -> int:
    """Accounts whose owner wanted them deleted, and whose seven days are over."""
    return delete_due_accounts()


def destroy_retired_keyrings() -> int:
    """Keyrings that were replaced 90 days ago, with everything that only they open."""
    before = clock.now().date() - RETIRED_KEYRINGS_KEPT
    retired = Keyring.objects.filter(retired_on__lt=before)
    return sum(_destroy(keyring) for keyring in retired)


@transaction.atomic
def _destroy(keyring: Keyring) -> int:
    epochs = list(keyring.data_keys.values_list("epoch", flat=True))
    records = [model for model in apps.get_models() if issubclass(model, SealedRecord)]
    unreadable = [
        model._default_manager.filter(owner_id=keyring.person_id, epoch__in=epochs)
        for model in records
    ]
    return sum(rows.delete()[0] for rows in unreadable) + keyring.delete()[0]


def forget_tasks() -> int:
    """Finished jobs; failed ones stay a week, to be looked at."""
    done = DBTaskResult.objects.filter(
        status=TaskResultStatus.SUCCESSFUL, finished_at__lt=clock.now() - TASKS_KEPT
    )
    failed = DBTaskResult.objects.filter(
        status=TaskResultStatus.FAILED, finished_at__lt=clock.now() - FAILED_TASKS_KEPT
    )
    return done.delete()[0] + failed.delete()[0]


def empty_write_ahead_log() -> int:
    """What was deleted leaves SQLite's write-ahead log too; the number of pages left in it."""
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return 0
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        _busy, pages, _done = cursor.fetchone()
    return max(0, int(pages))


# In this order: the log is emptied of what the others deleted.
EVERYTHING: tuple[Callable[[], int], ...] = (
    purge_moments,
    purge_statements,
    end_sessions,
    lock_idle_sessions,
    forget_attempts,
    end_invitations,
    end_reset_links,
    end_tokens,
    delete_accounts,
    destroy_retired_keyrings,
    forget_tasks,
    empty_write_ahead_log,
)
