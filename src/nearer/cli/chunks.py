"""The lines of a stream as they come in: as many as are at hand, and no more than fit."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from nearer.cli.given import LONGEST_BYTES

CHUNK_BYTES = 65_536
BATCH_LINES = 32

Line = tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class Chunk:
    """Lines with their numbers. ``is_all``: nothing more was at hand, so the next may take long."""

    lines: list[Line]
    is_all: bool


def chunks(stream: IO[bytes]) -> Iterator[Chunk]:
    """The stream's lines. Of one that is too long only so much is kept that it shows."""
    number, rest = 1, b""
    while read := stream.read1(CHUNK_BYTES):  # type: ignore[attr-defined]
        *whole, rest = (rest + read).split(b"\n")
        rest = rest[: LONGEST_BYTES + 1]
        yield Chunk(_numbered(number, whole), len(read) < CHUNK_BYTES)
        number += len(whole)
    yield Chunk(_numbered(number, [rest]), is_all=True)


def batches(lines: list[Line]) -> Iterator[list[Line]]:
    """So few at a time that every core has its share of a chunk."""
    for start in range(0, len(lines), BATCH_LINES):
        yield lines[start : start + BATCH_LINES]


def _numbered(first: int, lines: list[bytes]) -> list[Line]:
    """The lines that are not blank."""
    return [(number, line) for number, line in enumerate(lines, first) if line.strip()]
