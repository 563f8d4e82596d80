"""Who a person is to other people's keys: two key pairs, a fingerprint, a phrase to compare."""

import hashlib
import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from nearer.vault.crypto.errors import MalformedRecord
from nearer.vault.crypto.framing import joined
from nearer.vault.crypto.keys import KEY_BYTES

WORDS_FILE = Path(__file__).parent.parent / "wordlist.txt"
WORD_BITS = 10
PHRASE_WORDS = 6


@dataclass(frozen=True, repr=False)
class Identity:
    """A person's private keys: one receives space keys and notes, one signs grants."""

    x25519_private: bytes
    ed25519_private: bytes

    @property
    def x25519_public(self) -> bytes:
        """32 bytes: anything can be sealed to it."""
        private = X25519PrivateKey.from_private_bytes(self.x25519_private)
        return private.public_key().public_bytes_raw()

    @property
    def ed25519_public(self) -> bytes:
        """32 bytes: this person's signatures are verified with it."""
        private = Ed25519PrivateKey.from_private_bytes(self.ed25519_private)
        return private.public_key().public_bytes_raw()

    def encode(self) -> bytes:
        """64 bytes, to be sealed under the account key."""
        return self.x25519_private + self.ed25519_private

    @classmethod
    def decode(cls, encoded: bytes) -> "Identity":
        """Raises ``MalformedRecord``."""
        if len(encoded) != 2 * KEY_BYTES:
            raise MalformedRecord
        return cls(encoded[:KEY_BYTES], encoded[KEY_BYTES:])


def new_identity() -> Identity:
    """Two fresh key pairs."""
    return Identity(os.urandom(KEY_BYTES), os.urandom(KEY_BYTES))


def fingerprint(x25519_public: bytes, ed25519_public: bytes) -> bytes:
    """32 bytes that name a person's public keys; this is what others pin."""
    named = joined((b"nearer/1 fingerprint", x25519_public, ed25519_public))
    return hashlib.sha256(named).digest()


def phrase(fingerprint_a: bytes, fingerprint_b: bytes) -> str:
    """Six words, the same for both people, which they compare aloud or side by side.

    60 bits: who substitutes a key would have to try about 2^60 of them for the same phrase.
    """
    first, second = sorted((fingerprint_a, fingerprint_b))
    digest = hashlib.sha256(joined((b"nearer/1 phrase", first, second))).digest()
    number = int.from_bytes(digest, "big") >> (256 - PHRASE_WORDS * WORD_BITS)
    places = [number >> WORD_BITS * place & 1023 for place in reversed(range(PHRASE_WORDS))]
    words = _words()
    return " ".join(words[place] for place in places)


@cache
def _words() -> tuple[str, ...]:
    return tuple(WORDS_FILE.read_text(encoding="ascii").split())
