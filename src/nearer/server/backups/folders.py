"""The data folder: who is using it, room to work in, and databases that were set aside."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

from nearer.kit import clock
from nearer.kit.errors import NearerError
from nearer.server.backups.archive import DATABASE
from nearer.server.backups.copying import SIDE_FILES, settle, sync, sync_folder

LOCK = "serving.lock"
ASIDE, BEFORE_UPGRADE = "replaced", "before-upgrade"
WORK_PREFIX = ".work-"
# What people deleted must not live on in copies for longer.
LONGEST_KEPT = timedelta(days=35)
WORK_LEFT_OVER = timedelta(days=1)


class FolderInUse(NearerError):
    """A server, or another command that must be alone, is using the data folder."""


@contextmanager
def alone(data: Path) -> Iterator[None]:
    """Keep servers off this data folder meanwhile. Raises ``FolderInUse``."""
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor = os.open(data / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise FolderInUse(
                "folder-in-use",
                f"Nearer is running on {data}.",
                "Stop it first, then try again.",
            ) from None
        yield
    finally:
        os.close(descriptor)


@contextmanager
def work_folder(data: Path) -> Iterator[Path]:
    """A private folder beside the database, deleted afterwards."""
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    folder = Path(tempfile.mkdtemp(prefix=WORK_PREFIX, dir=data))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def set_aside(data: Path, names: tuple[str, ...] = ()) -> Path:
    """Keep the database, and files of these names, in a folder of their own; returns it.

    They also stay where they are until something replaces them: a power cut at any moment leaves
    a database in place. SQLite's side files go, as they would spoil the one that comes.
    """
    folder = data / ASIDE / stamp(clock.now())
    folder.mkdir(parents=True, mode=0o700)
    if (data / DATABASE).exists():
        settle(data / DATABASE)
    for name in (DATABASE, *names):
        if (data / name).exists():
            _link_or_copy(data / name, folder / name)
    for suffix in SIDE_FILES:
        beside = data / f"{DATABASE}{suffix}"
        if beside.exists():
            beside.replace(folder / beside.name)
    sync_folder(folder)
    return folder


def put_back(data: Path, folder: Path) -> None:
    """Undo ``set_aside``: what was put in place of the files meanwhile is lost."""
    if not (folder / DATABASE).exists():
        (data / DATABASE).unlink(missing_ok=True)
    for suffix in SIDE_FILES:
        (data / f"{DATABASE}{suffix}").unlink(missing_ok=True)
    for path in folder.iterdir():
        path.replace(data / path.name)
    discard_if_empty(folder)


def discard_if_empty(folder: Path) -> None:
    """Remove a folder that ``set_aside`` made and that holds nothing."""
    for each in (folder, folder.parent):
        with suppress(OSError):
            each.rmdir()


def put_in_place(path: Path, data: Path) -> None:
    """Move a file into the data folder so that a power cut leaves the old or the new."""
    sync(path)
    path.replace(data / path.name)
    sync_folder(data)


def delete_old_copies(data: Path) -> int:
    """Delete databases set aside, and copies made before upgrades, after 35 days; how many."""
    limit = (clock.now() - LONGEST_KEPT).timestamp()
    old = [
        path
        for folder in (data / ASIDE, data / BEFORE_UPGRADE)
        for path in (folder.iterdir() if folder.is_dir() else ())
        if path.stat().st_mtime < limit
    ]
    limit = (clock.now() - WORK_LEFT_OVER).timestamp()
    old += [path for path in data.glob(f"{WORK_PREFIX}*") if path.stat().st_mtime < limit]
    for path in old:
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    return len(old)


def _link_or_copy(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # a file system without links
        shutil.copy2(source, target)


def stamp(moment: datetime) -> str:
    """For names of files, to the microsecond."""
    return moment.strftime("%Y-%m-%dT%H%M%S.%f")
