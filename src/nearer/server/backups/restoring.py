"""Restoring a backup: opened and checked first; what was there before is set aside."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from nearer.kit.errors import NearerError
from nearer.server.backups.archive import DATABASE, SECRETS, Manifest, read_archive
from nearer.server.backups.folders import (
    alone,
    discard_if_empty,
    put_back,
    put_in_place,
    set_aside,
    work_folder,
)
from nearer.server.backups.making import verify_opened


class RestoreRefused(NearerError):
    """A backup cannot be restored like this; nothing was changed."""


@dataclass(frozen=True)
class Restored:
    """What was restored, and where the database that it replaced lies now."""

    manifest: Manifest
    replaced: Path | None


def restore_backup(
    data: Path,
    source: Path,
    passphrase: str,
    *,
    replace: bool,
    prepare: Callable[[], None],
) -> Restored:
    """Put a backup in place of what the data folder holds.

    ``prepare`` brings the restored database to this release; if it fails, the former one is put
    back. Raises ``RestoreRefused``, ``FolderInUse``, ``UnreadableBackup`` or ``DamagedDatabase``.
    """
    with alone(data):
        occupied = (data / DATABASE).exists()
        if occupied and not replace:
            raise RestoreRefused(
                "data-exists",
                f"{data} holds a database already.",
                "Name another folder with --data, or add --replace: what is there is set aside.",
            )
        with work_folder(data) as work:
            manifest = _open(source, passphrase, work)
            aside = set_aside(data, SECRETS)
            try:
                _put_in_place(work, data)
                prepare()
            except BaseException:
                put_back(data, aside)
                raise
        if not occupied:
            discard_if_empty(aside)
        return Restored(manifest, aside if occupied else None)


def _put_in_place(work: Path, data: Path) -> None:
    for name in (*SECRETS, DATABASE):
        if (work / name).exists():
            put_in_place(work / name, data)
        else:
            (data / name).unlink(missing_ok=True)


def _open(source: Path, passphrase: str, work: Path) -> Manifest:
    try:
        with source.open("rb") as file:
            manifest = read_archive(file, passphrase, work)
    except OSError as error:
        raise RestoreRefused(
            "backup-not-read", f"{source} cannot be read ({error.strerror}).", ""
        ) from None
    verify_opened(work, manifest)
    return manifest
