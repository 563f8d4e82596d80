"""How several values become one string of bytes, and how its length is blurred."""

import struct
from collections.abc import Iterable

from nearer.vault.crypto.errors import CannotOpen

LENGTH_BYTES = 4
SMALLEST_BYTES = 64


def u32(number: int) -> bytes:
    """Four bytes, big-endian."""
    return struct.pack(">I", number)


def joined(items: Iterable[bytes]) -> bytes:
    """Each item after its length, so that no two lists of items join to the same bytes."""
    return b"".join(struct.pack(">I", len(item)) + item for item in items)


def pad(data: bytes) -> bytes:
    """``data`` with its length in front, filled with zeros up to a Padmé size."""
    framed = u32(len(data)) + data
    return framed.ljust(padded_size(len(framed)), b"\0")


def unpad(padded: bytes) -> bytes:
    """What ``pad`` was given. Raises ``CannotOpen`` for anything that it does not return."""
    length = int.from_bytes(padded[:LENGTH_BYTES], "big")
    data = padded[LENGTH_BYTES : LENGTH_BYTES + length]
    if pad(data) != padded:
        raise CannotOpen
    return data


def padded_size(size: int) -> int:
    """The next Padmé size in bytes, at least 64: an eighth more at most, and few sizes are left.

    Source: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with
    PURBs", PoPETs 2019(4), section 4.
    """
    size = max(size, SMALLEST_BYTES)
    exponent = size.bit_length() - 1
    free_bits = exponent - exponent.bit_length()
    step = 1 << free_bits
    return (size + step - 1) // step * step
