"""The data folder: who may read it, where it lies, how full the disk is, how old the backup."""

import os
import shutil
from datetime import timedelta
from pathlib import Path

from nearer.kit import clock
from nearer.kit.errors import NearerError
from nearer.server.backups.archive import DATABASE, SECRETS
from nearer.server.backups.copying import SIDE_FILES
from nearer.server.backups.folders import alone
from nearer.server.backups.making import last_backup
from nearer.server.doctor.findings import Check, Finding, broken, look, ok
from nearer.server.settings import Settings

MIB = 1024 * 1024
LEAST_FREE_BYTES = 100 * MIB
# An upgrade and a backup each make a copy, and open a backup once more to verify it.
COPIES_AT_ONCE = 3
OLDEST_BACKUP = timedelta(days=8)
MOUNTS = Path("/proc/self/mounts")
NETWORKS = ("nfs", "cifs", "smb", "9p", "fuse.sshfs", "fuse.rclone", "fuse.s3", "glusterfs", "ceph")


def permissions(settings: Settings) -> Finding:
    """Only the owner may look into the folder and the secrets."""
    data = settings.data
    if not os.access(data, os.R_OK | os.W_OK | os.X_OK):
        return broken("data folder", f"{data} cannot be written", "Run Nearer as its owner.")
    if data.stat().st_uid != os.geteuid():
        return look(
            "data folder", f"{data} belongs to somebody else", "Give it to who runs Nearer."
        )
    if data.stat().st_mode & 0o077:
        return look("data folder", f"others may look into {data}", f"Run: chmod 700 {data}")
    return _files(data) or ok("data folder", f"{data}, for its owner only")


def _files(data: Path) -> Finding | None:
    for name in (DATABASE, *(DATABASE + suffix for suffix in SIDE_FILES), *SECRETS):
        path = data / name
        if path.exists() and path.stat().st_uid != data.stat().st_uid:
            advice = f"Give it to who runs Nearer: chown --reference={data} {path}"
            return look("data folder", f"{name} belongs to somebody else", advice)
        if path.exists() and path.stat().st_mode & 0o077:
            return look("data folder", f"others may read {name}", f"Run: chmod 600 {path}")
    return None


def disk_space(settings: Settings) -> Finding:
    """There is room to write, and for the copies that upgrades and backups make."""
    free = shutil.disk_usage(settings.data).free
    database = settings.data / DATABASE
    size = database.stat().st_size if database.exists() else 0
    found = f"{free / MIB:,.0f} MiB free, database {size / MIB:,.1f} MiB"
    if free < LEAST_FREE_BYTES:
        return broken("disk space", found, "Make room before anything is lost.")
    if free < LEAST_FREE_BYTES + COPIES_AT_ONCE * size:
        return look("disk space", found, "Make room: upgrades and backups copy the database.")
    return ok("disk space", found)


def file_system(settings: Settings) -> Finding | None:
    """SQLite's locks do not hold on network storage."""
    kind = _kind_of_file_system(settings.data)
    if settings.database_url or not kind:
        return None
    if kind.startswith(NETWORKS):
        advice = (
            "Move the data folder to a disk of this machine: databases break on network storage."
        )
        return broken("file system", f"{kind}, over the network", advice)
    return ok("file system", kind)


def backup_age(settings: Settings) -> Finding | None:
    """There is a backup of the last days."""
    if settings.database_url or not (settings.data / DATABASE).exists():
        return None
    made = last_backup(settings.data)
    advice = "Run: nearer backup FOLDER/ (best by a timer; see docs/hosting.md)"
    if made is None:
        return look("backup", "none was made from this folder yet", advice)
    days = (clock.now() - made).days
    found = f"{days} days old" if days else "less than a day old"
    return look("backup", found, advice) if days > OLDEST_BACKUP.days else ok("backup", found)


def in_use(settings: Settings) -> Finding:
    """Whether a server runs on the folder; either is fine."""
    try:
        with alone(settings.data):
            return ok("server", "not running on this folder")
    except NearerError:
        return ok("server", "running on this folder")


def _kind_of_file_system(path: Path) -> str:
    """The type of the mount that holds ``path``, or "" where that cannot be told."""
    try:
        lines = MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    mounts = [line.split()[1:3] for line in lines]
    here = path.resolve()
    holding = [(Path(at), kind) for at, kind in mounts if here.is_relative_to(_unescape(at))]
    return max(holding, key=lambda mount: len(mount[0].parts), default=(Path(), ""))[1]


def _unescape(path: str) -> str:
    return path.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")


CHECKS: tuple[Check, ...] = (permissions, disk_space, file_system, backup_age, in_use)
