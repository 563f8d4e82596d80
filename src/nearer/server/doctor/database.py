"""The database: whole, in the right mode, of this release, its jobs done."""

from pathlib import Path

from nearer.kit.errors import NearerError
from nearer.server.backups import copying
from nearer.server.backups.archive import DATABASE
from nearer.server.doctor.findings import Check, Finding, broken, look, ok
from nearer.server.settings import Settings

MIB = 1024 * 1024
LARGE_LOG_BYTES = 64 * MIB


def integrity(settings: Settings) -> Finding | None:
    """The file passes SQLite's own checks."""
    if settings.database_url:
        return None
    try:
        rows = sum(copying.check_database(settings.data / DATABASE).values())
    except NearerError as error:
        return broken("integrity", error.message, error.hint)
    return ok("integrity", f"{rows:,} rows, as they should be")


def write_ahead_log(settings: Settings) -> Finding | None:
    """Readers and writers do not wait for each other, and the log is emptied."""
    if settings.database_url:
        return None
    with copying.connected(settings.data / DATABASE) as database:
        mode = database.execute("PRAGMA journal_mode").fetchone()[0]
    if mode != "wal":
        return look("log", f"journal mode is {mode}", "Start Nearer once; it sets what it needs.")
    log = Path(f"{settings.data / DATABASE}-wal")
    size = log.stat().st_size if log.exists() else 0
    if size > LARGE_LOG_BYTES:
        return look("log", f"{size / MIB:,.0f} MiB", "Restart Nearer, which empties it.")
    return ok("log", "write-ahead")


def migrations(settings: Settings) -> Finding:
    """The database is of this release."""
    from django.db import DatabaseError

    from nearer.server.upgrades import check_release, pending_migrations

    try:
        check_release()
        pending = pending_migrations()
    except NearerError as error:
        return broken("release", error.message, error.hint)
    except DatabaseError:
        return broken("release", "the database does not answer", "Check NEARER_DATABASE_URL.")
    if pending:
        return look("release", f"{pending} changes wait", "They are made when Nearer starts.")
    return ok("release", "the database is of this release")


def jobs(settings: Settings) -> Finding | None:
    """Jobs in the background do not fail."""
    from django.db import DatabaseError
    from django_tasks import TaskResultStatus
    from django_tasks_db.models import DBTaskResult

    try:
        failed = DBTaskResult.objects.filter(status=TaskResultStatus.FAILED).count()
    except DatabaseError:
        return None
    if failed:
        return look(
            "jobs", f"{failed} failed this week", "Run: nearer purge, and see what it says."
        )
    return ok("jobs", "none failed")


CHECKS: tuple[Check, ...] = (integrity, write_ahead_log, migrations, jobs)
