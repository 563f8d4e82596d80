"""Making a backup: a consistent copy, encrypted, opened again before it counts."""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from nearer.kit import clock, version
from nearer.kit.errors import NearerError
from nearer.server.backups import copying
from nearer.server.backups.archive import (
    DATABASE,
    SCHEMA,
    SECRETS,
    Manifest,
    read_archive,
    write_archive,
)
from nearer.server.backups.folders import work_folder
from nearer.server.backups.rotation import PARTIAL, backup_name, rotate

LAST_BACKUP = "last-backup"
SHORTEST_PASSPHRASE = 10


class BackupRefused(NearerError):
    """A backup cannot be made like this."""


@dataclass(frozen=True)
class Made:
    """A backup that was made and verified."""

    path: Path
    size_bytes: int
    rows: int
    deleted: list[str]


def make_backup(
    data: Path, target: Path, passphrase: str, *, into_folder: bool = False, secret_key: str = ""
) -> Made:
    """Back up the data folder to a file, or into a folder that keeps 7 daily and 4 weekly.

    ``into_folder`` makes ``target`` a folder when it is not there yet.

    ``secret_key`` is the one in force when it is not kept in the data folder. Raises
    ``BackupRefused``, ``NoDatabase`` or ``DamagedDatabase``; then nothing is left at ``target``.
    """
    _check_passphrase(passphrase)
    into_folder = into_folder or target.is_dir()
    moment = clock.now()
    if into_folder:
        target.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = target / backup_name(moment) if into_folder else target
    if path.exists():
        raise BackupRefused(
            "backup-exists", f"{path} is there already.", "Name another file, or a folder."
        )
    rows = _write(data, path, passphrase, secret_key)
    note_backup(data, moment)
    deleted = rotate(target, moment) if into_folder else []
    return Made(path, path.stat().st_size, rows, deleted)


def note_backup(data: Path, moment: datetime) -> None:
    """Remember when the last backup was made, for ``nearer doctor``."""
    (data / LAST_BACKUP).write_text(json.dumps({"made_at": moment.isoformat()}) + "\n")


def last_backup(data: Path) -> datetime | None:
    """When the last backup of this folder was made, if ever."""
    try:
        return datetime.fromisoformat(json.loads((data / LAST_BACKUP).read_text())["made_at"])
    except (FileNotFoundError, ValueError, LookupError, TypeError):
        return None


def _write(data: Path, path: Path, passphrase: str, secret_key: str) -> int:
    partial = path.with_name(path.name + PARTIAL)
    with work_folder(data) as work:
        manifest = _gather(data, work, secret_key)
        try:
            partial.unlink(missing_ok=True)  # of one that was cut short
            copying.create_private(partial)
            with partial.open("wb") as file:
                write_archive(file, passphrase, manifest, work)
            _verify(data, partial, passphrase, manifest)
            copying.sync(partial)
            partial.replace(path)
            copying.sync_folder(path.parent)
        except OSError as error:
            raise BackupRefused(
                "backup-not-written",
                f"{path} cannot be written ({error.strerror}).",
                "Look at the disk's free space and at who may write there. Nothing was kept.",
            ) from None
        finally:
            with suppress(FileNotFoundError):
                partial.unlink()
    return sum(manifest.tables.values())


def _gather(data: Path, work: Path, secret_key: str) -> Manifest:
    copying.copy_database(data / DATABASE, work / DATABASE)
    copying.strip_passing(work / DATABASE)
    for name in SECRETS:
        if (data / name).is_file():
            (work / name).write_bytes((data / name).read_bytes())
    if secret_key:
        (work / "secret-key").write_text(secret_key + "\n", encoding="utf-8")
    return Manifest(
        schema=SCHEMA,
        version=version.version(),
        made_at=clock.now().isoformat(),
        sha256=copying.digest(work / DATABASE),
        tables=copying.check_database(work / DATABASE),
    )


def _verify(data: Path, partial: Path, passphrase: str, made: Manifest) -> None:
    with work_folder(data) as opened, partial.open("rb") as file:
        found = read_archive(file, passphrase, opened)
        verify_opened(opened, found)
        if found != made:
            raise AssertionError("a backup says of itself what it was not made with")


def verify_opened(folder: Path, manifest: Manifest) -> None:
    """Whether an opened backup is whole. Raises ``DamagedDatabase``."""
    counts = copying.check_database(folder / DATABASE)
    if counts != manifest.tables or copying.digest(folder / DATABASE) != manifest.sha256:
        raise copying.DamagedDatabase(
            "backup-differs",
            "What this backup holds is not what it was made from.",
            "Use an older backup, and check this disk.",
        )


def _check_passphrase(passphrase: str) -> None:
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise BackupRefused(
            "short-passphrase",
            f"The passphrase needs at least {SHORTEST_PASSPHRASE} characters.",
            "Four or five words that do not belong together are good. Keep them somewhere else.",
        )
