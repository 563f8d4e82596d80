"""Keys from other keys. Each use has a label of its own, so that no two uses share a key."""

import hashlib
import hmac
import os
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

from nearer.vault.crypto.errors import CannotOpen

KEY_BYTES = 32


def random_key() -> bytes:
    """32 bytes from the system's random source."""
    return os.urandom(KEY_BYTES)


def same(a: bytes, b: bytes) -> bool:
    """Whether two secrets are equal, in a time that does not tell where they differ."""
    return hmac.compare_digest(a, b)


def keyed_hash(key: bytes, data: bytes) -> bytes:
    """HMAC-SHA256."""
    return hmac.digest(key, data, "sha256")


def hash_token(token: bytes) -> bytes:
    """SHA-256: how a secret of full strength may be stored for recognising it."""
    return hashlib.sha256(token).digest()


def split_master(master: bytes) -> tuple[bytes, bytes]:
    """The verifier, which may be stored, and the key that opens the password slot."""
    verifier = hash_token(expand(master, b"nearer/1 auth"))
    return verifier, expand(master, b"nearer/1 kek")


def recovery_key(code_bytes: bytes) -> bytes:
    """The key that opens the recovery slot, from what ``read_recovery_code`` returned."""
    return _derive(code_bytes, b"nearer/1 recovery")


def unlock_key(cookie_half: bytes, session_id: str) -> bytes:
    """The key of an unlocked session: the cookie's half and the session, neither alone.

    Raises ``CannotOpen`` when the half, which comes from a browser, is not 32 bytes long.
    """
    # With a half of any length, bytes could move between it and the session's name.
    if len(cookie_half) != KEY_BYTES:
        raise CannotOpen
    return _derive(cookie_half + session_id.encode(), b"nearer/1 unlock")


def token_key(secret: bytes, token_id: UUID) -> bytes:
    """The key that opens the account key for a program with this API token."""
    return _derive(secret + token_id.bytes, b"nearer/1 token")


def invite_key(secret: bytes) -> bytes:
    """The key under which an invitation carries a space's key."""
    return _derive(secret, b"nearer/1 invite")


def pin_key(stretched_pin: bytes, device_secret: bytes) -> bytes:
    """The key that opens a device's PIN slot: the PIN and the device, neither alone."""
    if len(stretched_pin) != KEY_BYTES:
        raise CannotOpen
    return _derive(stretched_pin + device_secret, b"nearer/1 pin")


def server_key(secret: str, purpose: str) -> bytes:
    """A key of the server itself: against a leaked dump, not against the host."""
    return _derive(secret.encode(), b"nearer/1 server " + purpose.encode())


def expand(key: bytes, label: bytes) -> bytes:
    """32 bytes for one use of a key that is already uniform: HKDF-Expand with SHA-256."""
    return HKDFExpand(SHA256(), KEY_BYTES, label).derive(key)


def _derive(secret: bytes, label: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, None, label).derive(secret)
