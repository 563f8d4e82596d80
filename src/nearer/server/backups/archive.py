"""What is inside a backup: a tar file of manifest, database and secrets (``docs/backups.md``)."""

import io
import json
import tarfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, BinaryIO, cast

from nearer.kit.errors import NearerError
from nearer.server.backups.copying import create_private
from nearer.vault.backup_files import backup_reader, backup_writer

SCHEMA = 1
MANIFEST, DATABASE = "manifest.json", "nearer.sqlite3"
SECRETS = ("secret-key", "setup-code")
LARGEST_SMALL_FILE_BYTES = 1024 * 1024
PIECE_BYTES = 64 * 1024


class UnreadableBackup(NearerError):
    """A backup that does not open, or does not hold what a backup holds."""


@dataclass(frozen=True)
class Manifest:
    """What a backup says of itself. ``tables`` counts rows; ``made_at`` is ISO 8601, UTC."""

    schema: int
    version: str
    made_at: str
    sha256: str
    tables: dict[str, int]


def write_archive(target: BinaryIO, passphrase: str, manifest: Manifest, folder: Path) -> None:
    """Encrypt the database and the secrets that lie in ``folder`` into ``target``."""
    with (
        backup_writer(target, passphrase) as sealed,
        tarfile.open(mode="w|", fileobj=cast(BinaryIO, sealed), format=tarfile.PAX_FORMAT) as tar,
    ):
        _add_bytes(tar, MANIFEST, json.dumps(asdict(manifest)).encode())
        for name in (*SECRETS, DATABASE):
            if (folder / name).is_file():
                _add_file(tar, folder / name)


def read_archive(source: BinaryIO, passphrase: str, folder: Path) -> Manifest:
    """Open a backup into ``folder``, an empty one. Raises ``UnreadableBackup``.

    What lies in ``folder`` after a failure was not verified and must be deleted.
    """
    pieces = _pieces(source, passphrase)
    try:
        with tarfile.open(mode="r|", fileobj=_Pieces(pieces)) as tar:
            manifest = _unpack(tar, folder)
        # The end is authenticated by its last piece: a shortened file fails here, or before.
        for _ in pieces:
            pass
    except (tarfile.TarError, ValueError, TypeError, LookupError, FileExistsError):
        raise _no_backup() from None
    return manifest


def _pieces(source: BinaryIO, passphrase: str) -> Iterator[bytes]:
    try:
        yield from backup_reader(source, passphrase)
    except NearerError:
        raise UnreadableBackup(
            "backup-not-opened",
            "This backup does not open: the passphrase is another one, or the file is damaged.",
            "Try the passphrase again, then an older backup.",
        ) from None


def _unpack(tar: tarfile.TarFile, folder: Path) -> Manifest:
    manifest: Manifest | None = None
    for member in tar:
        content = tar.extractfile(member) if member.isfile() else None
        if content is None or member.name not in {MANIFEST, DATABASE, *SECRETS}:
            raise _no_backup()
        if member.name != DATABASE and member.size > LARGEST_SMALL_FILE_BYTES:
            raise _no_backup()
        if member.name == MANIFEST:
            manifest = _read_manifest(json.loads(content.read()))
        else:
            _save(content, folder / member.name)
    if manifest is None or not (folder / DATABASE).is_file():
        raise _no_backup()
    return manifest


def _read_manifest(found: dict[str, Any]) -> Manifest:
    if found["schema"] != SCHEMA:
        raise UnreadableBackup(
            "backup-too-new",
            f"This backup was made by Nearer {found.get('version')}, in a newer form.",
            "Restore it with that version or a later one.",
        )
    return Manifest(**{field.name: found[field.name] for field in fields(Manifest)})


def _save(content: Any, path: Path) -> None:
    create_private(path)
    with path.open("wb") as file:
        while piece := content.read(PIECE_BYTES):
            file.write(piece)


def _add_file(tar: tarfile.TarFile, path: Path) -> None:
    with path.open("rb") as file:
        tar.addfile(_member(path.name, path.stat().st_size), file)


def _add_bytes(tar: tarfile.TarFile, name: str, content: bytes) -> None:
    tar.addfile(_member(name, len(content)), io.BytesIO(content))


def _member(name: str, size: int) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.size, member.mode = size, 0o600
    return member


def _no_backup() -> UnreadableBackup:
    return UnreadableBackup(
        "not-a-backup",
        "This opened, but it does not hold what a backup of Nearer holds.",
        "Choose a file that “nearer backup” wrote.",
    )


class _Pieces(io.RawIOBase):
    """Reads an iterator of bytes as a file."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = b""

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        """Up to ``size`` bytes; fewer only at the end."""
        while len(self._rest) < size or size < 0:
            piece = next(self._pieces, None)
            if piece is None:
                break
            self._rest += piece
        size = len(self._rest) if size < 0 else size
        found, self._rest = self._rest[:size], self._rest[size:]
        return found
