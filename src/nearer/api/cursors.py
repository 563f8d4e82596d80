"""Where a page begins, as a word that programs send back as they got it."""

from datetime import date

from nearer.parts.moments.queries import Place

DAY_BYTES, SEQUENCE_BYTES = 3, 4
FORM = f"^([0-9a-f]{{{2 * (DAY_BYTES + SEQUENCE_BYTES)}}})?$"
LARGEST_SEQUENCE = 2**31 - 1


def write(place: Place) -> str:
    """The cursor of a place."""
    day = place.day.toordinal().to_bytes(DAY_BYTES)
    return (day + place.sequence.to_bytes(SEQUENCE_BYTES)).hex()


def read(cursor: str) -> Place | None:
    """The place of a cursor; None for an empty one. One that was made up leads to some place."""
    if not cursor:
        return None
    raw = bytes.fromhex(cursor)
    ordinal = int.from_bytes(raw[:DAY_BYTES])
    sequence = int.from_bytes(raw[DAY_BYTES:])
    day = date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))
    return Place(day, min(sequence, LARGEST_SEQUENCE))
