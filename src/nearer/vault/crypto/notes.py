"""Sealing to a person who is not there: anyone can write, that person alone can read."""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from nearer.vault.crypto.errors import CannotOpen, MalformedRecord, UnusableKey
from nearer.vault.crypto.framing import pad, unpad
from nearer.vault.crypto.records import RecordContext

PREFIX = b"P\x01\x01\x00"
LABEL = b"nearer/1 note"
SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def seal_to_person(x25519_public: bytes, plaintext: bytes, context: RecordContext) -> bytes:
    """``plaintext`` sealed to a public key, for one place. Raises ``UnusableKey``."""
    return PREFIX + encrypt(x25519_public, pad(plaintext), context.encode(LABEL))


def open_to_person(x25519_private: bytes, blob: bytes, context: RecordContext) -> bytes:
    """What was sealed to this person. Raises ``CannotOpen``, or its kind ``MalformedRecord``."""
    if not blob.startswith(PREFIX):
        raise MalformedRecord
    return unpad(decrypt(x25519_private, blob[len(PREFIX) :], context.encode(LABEL)))


def encrypt(x25519_public: bytes, plaintext: bytes, info: bytes) -> bytes:
    """HPKE in base mode, RFC 9180. Raises ``UnusableKey``."""
    try:
        return SUITE.encrypt(plaintext, X25519PublicKey.from_public_bytes(x25519_public), info)
    except ValueError:
        raise UnusableKey from None


def decrypt(x25519_private: bytes, sealed: bytes, info: bytes) -> bytes:
    """What ``encrypt`` sealed. Raises ``CannotOpen``."""
    try:
        return SUITE.decrypt(sealed, X25519PrivateKey.from_private_bytes(x25519_private), info)
    except (InvalidTag, ValueError):
        raise CannotOpen from None
