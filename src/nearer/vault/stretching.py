"""The one expensive step: Argon2id, with a bound on how many run at once."""

import os
from threading import BoundedSemaphore

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from nearer.vault.crypto import StretchParameters, normalise_password

_slots = BoundedSemaphore(os.cpu_count() or 1)


def stretch(password: str, salt: bytes, parameters: StretchParameters) -> bytes:
    """32 bytes."""
    with _slots:
        return Argon2id(
            salt=salt, length=32, iterations=parameters.iterations,
            lanes=parameters.lanes, memory_cost=parameters.memory_kib,
        ).derive(normalise_password(password))
