"""Bringing a database to this release, with a copy to go back to."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection, connections
from django.db.migrations.executor import MigrationExecutor

from nearer.kit import clock
from nearer.kit.errors import NearerError
from nearer.kit.version import version
from nearer.server.backups import copying, folders
from nearer.server.backups.archive import DATABASE


class UpgradeFailed(NearerError):
    """The database could not be brought to this release."""


class NothingToUndo(NearerError):
    """There is no copy from before an upgrade."""


@dataclass(frozen=True)
class Prepared:
    """What ``prepare_database`` did. ``copy`` is the copy made before an upgrade."""

    migrated: int
    copy: Path | None


def prepare_database() -> Prepared:
    """Apply what migrations are pending; on an existing SQLite database, after copying it.

    Raises ``UpgradeFailed``; the database is then as it was before. The caller keeps others off
    the data folder.
    """
    data = settings.NEARER.data
    folders.delete_old_copies(data)
    executor = check_release()
    pending = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if not pending:
        return Prepared(0, None)
    copy = _copy_before(data) if executor.loader.applied_migrations else None
    try:
        call_command("migrate", verbosity=0, interactive=False)
    except Exception as error:
        raise _failed(data, copy, error) from error
    return Prepared(len(pending), copy)


def check_release() -> MigrationExecutor:
    """The state of the database. Raises ``UpgradeFailed`` if a newer release has used it."""
    executor = MigrationExecutor(connection)
    known, ours = executor.loader.disk_migrations, executor.loader.migrated_apps
    replaced = {old for migration in known.values() for old in migration.replaces}
    unknown = {key for key in executor.loader.applied_migrations if key[0] in ours} - {*known}
    if unknown - replaced:
        raise UpgradeFailed(
            "database-too-new",
            "This database was used by a newer release of Nearer.",
            "Install that release again, or go back to before its upgrade: nearer undo-upgrade",
        )
    return executor


def pending_migrations() -> int:
    """How many migrations this release would apply."""
    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def undo_upgrade(data: Path) -> tuple[Path, Path]:
    """Put the newest copy from before an upgrade back in place.

    Returns that copy, and the folder to which the current database was moved. Sessions of that
    time do not come back. The copy stays. Raises ``NothingToUndo`` or ``FolderInUse``.
    """
    with folders.alone(data):
        copies = copies_before_upgrades(data)
        if not copies:
            raise NothingToUndo(
                "nothing-to-undo",
                "There is no copy from before an upgrade here.",
                "Restore a backup instead: nearer restore FILE --replace",
            )
        with folders.work_folder(data) as work:
            shutil.copyfile(copies[-1], work / DATABASE)
            copying.check_database(work / DATABASE)
            copying.strip_passing(work / DATABASE)
            aside = folders.set_aside(data)
            folders.put_in_place(work / DATABASE, data)
        return copies[-1], aside


def copies_before_upgrades(data: Path) -> list[Path]:
    """The copies that can be gone back to, oldest first."""
    found = (data / folders.BEFORE_UPGRADE).glob("*.sqlite3")
    return sorted(found, key=lambda path: path.stat().st_mtime_ns)


def _copy_before(data: Path) -> Path | None:
    if connection.vendor != "sqlite" or not (data / DATABASE).is_file():
        return None
    folder = data / folders.BEFORE_UPGRADE
    folder.mkdir(exist_ok=True, mode=0o700)
    copy = folder / f"{version()}-{folders.stamp(clock.now())}.sqlite3"
    try:
        copying.copy_database(data / DATABASE, copy)
        copying.check_database(copy)
    except (OSError, NearerError) as error:
        copy.unlink(missing_ok=True)
        raise UpgradeFailed(
            "upgrade-not-begun",
            f"The database could not be copied before the upgrade ({type(error).__name__}).",
            "Nothing was changed. Look at the disk's free space, then run: nearer doctor",
        ) from error
    return copy


def _failed(data: Path, copy: Path | None, error: Exception) -> UpgradeFailed:
    connections.close_all()
    if copy is None:
        return UpgradeFailed(
            "upgrade-failed",
            f"The database could not be brought to Nearer {version()} ({type(error).__name__}).",
            "Go back to the release before, and to your backup if that one cannot read it.",
        )
    with folders.work_folder(data) as work:
        shutil.copyfile(copy, work / DATABASE)
        aside = folders.set_aside(data)
        folders.put_in_place(work / DATABASE, data)
    shutil.rmtree(aside)
    folders.discard_if_empty(aside)
    return UpgradeFailed(
        "upgrade-undone",
        f"The database could not be brought to Nearer {version()} ({type(error).__name__}). "
        "It was put back as it was.",
        "Go back to the release before. The copy is kept in before-upgrade.",
    )
