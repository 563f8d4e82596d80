"""The one expensive step, Argon2id, with a bound on how many run and how many wait."""

import os
from threading import BoundedSemaphore

from nearer.kit.errors import NearerError
from nearer.vault import crypto
from nearer.vault.crypto import StretchParameters

AT_ONCE = os.cpu_count() or 1
WAITING = 16

_running = BoundedSemaphore(AT_ONCE)
_places = BoundedSemaphore(AT_ONCE + WAITING)


class Busy(NearerError):
    """So many passwords are being checked that one more would make everybody wait; HTTP 503."""

    def __init__(self) -> None:
        super().__init__(
            "busy",
            "Many people are signing in at this moment.",
            "Wait a few seconds, then try again.",
        )


def stretch(password: str, salt: bytes, parameters: StretchParameters) -> bytes:
    """32 bytes. Raises ``Busy`` when the queue is full: 64 MiB each, more at once are no faster."""
    if not _places.acquire(blocking=False):
        raise Busy
    try:
        with _running:
            return crypto.argon2id(password, salt, parameters)
    finally:
        _places.release()
