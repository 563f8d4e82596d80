"""Consistent copies of a live SQLite database, and what makes sure of them."""

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from nearer.kit.errors import NearerError

BUSY_TIMEOUT_SECONDS = 60
SIDE_FILES = ("-wal", "-shm", "-journal")
# What opens something for a while. A copy without it revives no session, link or token that has
# been ended since; people sign in again after a restore, and make new tokens and invitations.
PASSING_TABLES = (
    "people_devicesession",
    "people_attempts",
    "people_invitation",
    "people_resetlink",
    "vault_unlock",
    "vault_apitoken",
    "django_tasks_database_dbtaskresult",
)


class DamagedDatabase(NearerError):
    """A database file does not pass SQLite's own checks."""


class NoDatabase(NearerError):
    """There is no database where one is needed."""


def copy_database(source: Path, target: Path) -> None:
    """Copy a database that may be written to meanwhile; ``target`` must not exist yet.

    SQLite's backup interface in one step: one consistent moment, without keeping writers out.
    Raises ``NoDatabase``.
    """
    if not source.is_file():
        raise NoDatabase(
            "no-database",
            f"There is no database at {source}.",
            "Name the data folder with --data.",
        )
    create_private(target)
    with connected(source) as live, connected(target) as copy:
        live.backup(copy)
        # The copy travels alone: without this it would want a write-ahead log beside it.
        copy.execute("PRAGMA journal_mode=DELETE")


def strip_passing(path: Path) -> None:
    """Delete sessions and whatever else opens something for a while, beyond recovery."""
    with connected(path) as database:
        database.execute("PRAGMA secure_delete=ON")
        for table in PASSING_TABLES:
            if table in tables(database):
                database.execute(f'DELETE FROM "{table}"')  # noqa: S608 - our own constants
        database.commit()
        database.execute("VACUUM")


def check_database(path: Path) -> dict[str, int]:
    """How many rows each table holds. Raises ``DamagedDatabase``."""
    try:
        with connected(path) as database:
            whole = database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            linked = not database.execute("PRAGMA foreign_key_check").fetchall()
            counts = _count_rows(database)
    except sqlite3.DatabaseError:
        whole, linked, counts = False, False, {}
    if not (whole and linked):
        raise DamagedDatabase(
            "damaged-database",
            f"{path.name} does not pass the database's own checks.",
            "Restore the newest backup that does. Keep this file until that has worked.",
        )
    return counts


def tables(database: sqlite3.Connection) -> list[str]:
    """Names of the tables, SQLite's own left out."""
    rows = database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return sorted(name for (name,) in rows)


@contextmanager
def connected(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that is closed at the end."""
    with closing(sqlite3.connect(path, timeout=BUSY_TIMEOUT_SECONDS)) as database:
        yield database


def create_private(path: Path) -> None:
    """An empty file that only its owner may read. Raises ``FileExistsError``."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sync(path: Path) -> None:
    """Return when a file is on the disk, as far as the disk tells."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(path: Path) -> None:
    """Return when the names in a folder are on the disk, where the file system can do that."""
    with suppress(OSError):
        sync(path)


def settle(path: Path) -> None:
    """Empty the write-ahead log of a database that nobody uses into its one file, if possible."""
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(path, timeout=0)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _count_rows(database: sqlite3.Connection) -> dict[str, int]:
    return {
        table: database.execute(f'SELECT COUNT(*) FROM "{table}"').fetchone()[0]  # noqa: S608
        for table in tables(database)
    }
