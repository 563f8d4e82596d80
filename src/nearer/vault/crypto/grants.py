"""Grants: a space's key, sealed to one member and signed by the member who gave it."""

from dataclasses import dataclass
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from nearer.vault.crypto.errors import CannotOpen, MalformedRecord
from nearer.vault.crypto.framing import joined, u32
from nearer.vault.crypto.keys import KEY_BYTES
from nearer.vault.crypto.notes import decrypt, encrypt

PREFIX = b"G\x01\x01\x00"
SEALED_BYTES = 32 + KEY_BYTES + 16
SIGNATURE_BYTES = 64
GRANT_BYTES = len(PREFIX) + SEALED_BYTES + SIGNATURE_BYTES


@dataclass(frozen=True)
class GrantContext:
    """Which key of which space a grant gives, to whom, and by whom."""

    space: UUID
    epoch: int
    member: UUID
    member_fingerprint: bytes
    granter: UUID

    def encode(self) -> bytes:
        """What the seal and the signature are both bound to."""
        return joined(
            (
                b"nearer/1 grant",
                self.space.bytes,
                u32(self.epoch),
                self.member.bytes,
                self.member_fingerprint,
                self.granter.bytes,
            )
        )


def seal_grant(
    space_key: bytes,
    context: GrantContext,
    member_x25519_public: bytes,
    granter_ed25519_private: bytes,
) -> bytes:
    """``space_key`` for one member, signed. Raises ``UnusableKey``."""
    if len(space_key) != KEY_BYTES:
        raise ValueError("a key has 32 bytes")
    info = context.encode()
    sealed = encrypt(member_x25519_public, space_key, info)
    signature = Ed25519PrivateKey.from_private_bytes(granter_ed25519_private).sign(info + sealed)
    return PREFIX + sealed + signature


def open_grant(
    blob: bytes,
    context: GrantContext,
    member_x25519_private: bytes,
    granter_ed25519_public: bytes,
) -> bytes:
    """The space's key. ``granter_ed25519_public`` MUST come from the reader's own pins.

    Raises ``CannotOpen``, or its kind ``MalformedRecord``.
    """
    if len(blob) != GRANT_BYTES or not blob.startswith(PREFIX):
        raise MalformedRecord
    sealed, signature = blob[len(PREFIX) : -SIGNATURE_BYTES], blob[-SIGNATURE_BYTES:]
    info = context.encode()
    # Sealing takes only a public key: unsigned, a grant could be planted by the host.
    try:
        granter = Ed25519PublicKey.from_public_bytes(granter_ed25519_public)
        granter.verify(signature, info + sealed)
    except (InvalidSignature, ValueError):
        raise CannotOpen from None
    return decrypt(member_x25519_private, sealed, info)
