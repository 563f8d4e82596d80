"""A record: one sealed value that opens with its key, and only in its own place."""

import os
from dataclasses import dataclass
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from nearer.vault.crypto.errors import CannotOpen, MalformedRecord
from nearer.vault.crypto.framing import SMALLEST_BYTES, joined, pad, u32, unpad
from nearer.vault.crypto.keys import KEY_BYTES, keyed_hash, same

PREFIX = b"N\x01\x01\x00"
COMMITMENT_BYTES, SALT_BYTES, NONCE_BYTES, TAG_BYTES = 16, 16, 12, 16
SALT_AT = len(PREFIX) + COMMITMENT_BYTES
NONCE_AT = SALT_AT + SALT_BYTES
HEADER_BYTES = NONCE_AT + NONCE_BYTES


@dataclass(frozen=True)
class RecordContext:
    """Where a sealed value belongs: moved anywhere else, it does not open."""

    kind: str
    owner: UUID
    epoch: int
    record: UUID
    field: str
    schema: int = 1

    def encode(self, label: bytes = b"nearer/1") -> bytes:
        """The context as associated data, without ambiguity."""
        return joined(
            (
                label,
                self.kind.encode(),
                self.owner.bytes,
                u32(self.epoch),
                self.record.bytes,
                self.field.encode(),
                u32(self.schema),
            )
        )


def seal(key: bytes, plaintext: bytes, context: RecordContext) -> bytes:
    """``plaintext`` sealed under a 32-byte key, for one place."""
    return _seal(key, plaintext, context, os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES))


def open_sealed(key: bytes, blob: bytes, context: RecordContext) -> bytes:
    """What was sealed. Raises ``CannotOpen``, or its kind ``MalformedRecord``."""
    if len(blob) < HEADER_BYTES + SMALLEST_BYTES + TAG_BYTES or not blob.startswith(PREFIX):
        raise MalformedRecord
    header, sealed = blob[:HEADER_BYTES], blob[HEADER_BYTES:]
    if not same(header[len(PREFIX) : SALT_AT], commitment(key)):
        raise CannotOpen
    cipher = _cipher(key, header[SALT_AT:NONCE_AT])
    try:
        padded = cipher.decrypt(header[NONCE_AT:], sealed, header + context.encode())
    except InvalidTag:
        raise CannotOpen from None
    return unpad(padded)


def commitment(key: bytes) -> bytes:
    """Names the one key that opens: AES-GCM alone lets a blob open under two."""
    if len(key) != KEY_BYTES:
        raise ValueError("a key has 32 bytes")
    return keyed_hash(key, b"nearer/1 key-commitment")[:COMMITMENT_BYTES]


def _seal(key: bytes, plaintext: bytes, context: RecordContext, salt: bytes, nonce: bytes) -> bytes:
    header = PREFIX + commitment(key) + salt + nonce
    sealed = _cipher(key, salt).encrypt(nonce, pad(plaintext), header + context.encode())
    return header + sealed


def _cipher(key: bytes, salt: bytes) -> AESGCM:
    # A key per record: random nonces of 96 bits would run short under one long-lived key.
    return AESGCM(keyed_hash(key, b"nearer/1 rec" + salt))
