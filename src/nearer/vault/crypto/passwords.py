"""Stretching a password. Callers outside the formats go through ``vault.stretching``."""

import re
import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from nearer.kit.text import UnkeepableText
from nearer.vault.crypto.errors import MalformedRecord, WeakParameters
from nearer.vault.crypto.keys import KEY_BYTES

# Floor: OWASP Password Storage Cheat Sheet, Argon2id with the least memory it lists for t=2.
# Ceilings: what would let a planted row stop the server.
LEAST_MEMORY_KIB, MOST_MEMORY_KIB = 19_456, 1_048_576
LEAST_ITERATIONS, MOST_ITERATIONS = 2, 20
MOST_LANES = 16
ENCODED = re.compile(r"m=([1-9][0-9]{0,7}),t=([1-9][0-9]{0,3}),p=([1-9][0-9]{0,3})")


@dataclass(frozen=True)
class StretchParameters:
    """The cost of Argon2id. Raises ``WeakParameters`` outside the bounds, whoever asks."""

    memory_kib: int = 65_536
    iterations: int = 3
    lanes: int = 1

    def __post_init__(self) -> None:
        if not (
            LEAST_MEMORY_KIB <= self.memory_kib <= MOST_MEMORY_KIB
            and LEAST_ITERATIONS <= self.iterations <= MOST_ITERATIONS
            and 1 <= self.lanes <= MOST_LANES
        ):
            raise WeakParameters

    def encode(self) -> str:
        """As stored: ``m=65536,t=3,p=1``, memory in KiB."""
        return f"m={self.memory_kib},t={self.iterations},p={self.lanes}"

    @classmethod
    def decode(cls, text: str) -> "StretchParameters":
        """Raises ``MalformedRecord`` or ``WeakParameters``."""
        match = ENCODED.fullmatch(text)
        if match is None:
            raise MalformedRecord
        memory_kib, iterations, lanes = map(int, match.groups())
        return cls(memory_kib, iterations, lanes)


def normalise_password(password: str) -> bytes:
    """NFKC, then UTF-8: the same password from every keyboard. Raises ``UnkeepableText``."""
    try:
        return unicodedata.normalize("NFKC", password).encode()
    except UnicodeEncodeError:
        # The original error carries the password.
        raise UnkeepableText(
            "text-not-unicode",
            "This password holds a character that cannot be kept.",
            "Try typing it again.",
        ) from None


def argon2id(password: str, salt: bytes, parameters: StretchParameters) -> bytes:
    """32 bytes, after a quarter of a second and 64 MiB with the usual parameters."""
    stretcher = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=parameters.iterations,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
    )
    return stretcher.derive(normalise_password(password))
