"""Backups: a stream of any length, sealed to a passphrase.

The construction is STREAM (Hoang, Reyhanitabar, Rogaway and Vizár, "Online Authenticated-Encryption
and its Nonce-Reuse Misuse-Resistance", CRYPTO 2015): each chunk's nonce holds its number and
whether it is the last, so that a chunk left out, moved, or cut off is found.
"""

import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from nearer.vault.crypto.errors import CannotOpen, MalformedRecord
from nearer.vault.crypto.keys import expand, same
from nearer.vault.crypto.passwords import StretchParameters, argon2id
from nearer.vault.crypto.records import COMMITMENT_BYTES, TAG_BYTES, commitment

MAGIC = b"NearerB\x01"
SALT_BYTES = 16
COSTS = struct.Struct(">III")
PUBLIC_BYTES = len(MAGIC) + COSTS.size + SALT_BYTES
HEADER_BYTES = PUBLIC_BYTES + COMMITMENT_BYTES
CHUNK_BYTES = 65_536
HINT = "The passphrase may be another one, or the file was changed or cut short."


class Source(Protocol):
    """A file open for reading."""

    def read(self, size: int, /) -> bytes:
        """At most ``size`` bytes; none at the end."""


class Target(Protocol):
    """A file open for writing."""

    def write(self, data: bytes, /) -> object:
        """Write all of ``data``."""


class BackupWriter:
    """Takes a backup's bytes; made by ``backup_writer`` only."""

    def __init__(self, target: Target, cipher: AESGCM, header: bytes) -> None:
        self._target = target
        self._cipher = cipher
        self._header = header
        self._waiting = bytearray()
        self._number = 0
        target.write(header)

    def write(self, data: bytes) -> int:
        """Seal whole chunks, keep the rest until more comes; returns the length of ``data``."""
        self._waiting += data
        # The last chunk is never empty, so one whole chunk waits until something follows it.
        while len(self._waiting) > CHUNK_BYTES:
            self._put(bytes(self._waiting[:CHUNK_BYTES]), last=False)
            del self._waiting[:CHUNK_BYTES]
        return len(data)

    def finish(self) -> None:
        """Seal the last chunk. Without it, reading fails."""
        self._put(bytes(self._waiting), last=True)

    def _put(self, chunk: bytes, *, last: bool) -> None:
        nonce = _nonce(self._number, last=last)
        self._target.write(self._cipher.encrypt(nonce, chunk, self._header))
        self._number += 1


@contextmanager
def backup_writer(target: Target, passphrase: str) -> Iterator[BackupWriter]:
    """Seal what is written in the block; if the block fails, the file never opens."""
    writer = _writer(target, passphrase, StretchParameters(), os.urandom(SALT_BYTES))
    yield writer
    writer.finish()


def backup_reader(source: Source, passphrase: str) -> Iterator[bytes]:
    """The bytes of a backup in pieces. Nothing is certain until the last one has come.

    Raises ``CannotOpen``, its kind ``MalformedRecord``, or ``WeakParameters``.
    """
    header = _read(source, HEADER_BYTES)
    cipher = _open_header(header, passphrase)
    sealed, number = _read(source, CHUNK_BYTES + TAG_BYTES), 0
    while True:
        following = _read(source, CHUNK_BYTES + TAG_BYTES)
        chunk = _open_chunk(cipher, sealed, _nonce(number, last=not following), header)
        if not chunk and number:
            raise CannotOpen(HINT)
        yield chunk
        if not following:
            return
        sealed, number = following, number + 1


def _writer(
    target: Target, passphrase: str, parameters: StretchParameters, salt: bytes
) -> BackupWriter:
    costs = COSTS.pack(parameters.memory_kib, parameters.iterations, parameters.lanes)
    key = _key(passphrase, salt, parameters)
    return BackupWriter(target, AESGCM(key), MAGIC + costs + salt + commitment(key))


def _open_header(header: bytes, passphrase: str) -> AESGCM:
    if len(header) != HEADER_BYTES or not header.startswith(MAGIC):
        raise MalformedRecord
    parameters = StretchParameters(*COSTS.unpack_from(header, len(MAGIC)))
    key = _key(passphrase, header[PUBLIC_BYTES - SALT_BYTES : PUBLIC_BYTES], parameters)
    if not same(commitment(key), header[PUBLIC_BYTES:]):
        raise CannotOpen(HINT)
    return AESGCM(key)


def _open_chunk(cipher: AESGCM, sealed: bytes, nonce: bytes, header: bytes) -> bytes:
    try:
        return cipher.decrypt(nonce, sealed, header)
    except InvalidTag:
        raise CannotOpen(HINT) from None


def _key(passphrase: str, salt: bytes, parameters: StretchParameters) -> bytes:
    return expand(argon2id(passphrase, salt, parameters), b"nearer/1 backup")


def _nonce(number: int, *, last: bool) -> bytes:
    # The salt makes the key new for each file, so that counting from zero repeats no nonce.
    return number.to_bytes(11, "big") + bytes([last])


def _read(source: Source, size: int) -> bytes:
    """Exactly ``size`` bytes, or what is left: some files give less than they are asked for."""
    parts = []
    while size > 0 and (part := source.read(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
