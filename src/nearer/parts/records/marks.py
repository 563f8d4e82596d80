"""What a page says about itself: its record, the revision it showed, its own name."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from nearer.kit import ids
from nearer.people.access import Viewer

LONGEST_SECONDS = 6 * 3600


@dataclass(frozen=True)
class Mark:
    """``once`` names the page, so that a double tap or a retry begins one record only."""

    record: UUID | None
    once: UUID
    revision: int
    page: str
    seconds: int

    @classmethod
    def fresh(cls, record: UUID | None = None, revision: int = 0) -> "Mark":
        """For a page that is being shown."""
        once = ids.new_id()
        return cls(record, once, revision, once.hex, 0)

    @classmethod
    def sent(cls, data: Any, *, field: str) -> "Mark":
        """As a page sent it, its record in ``field``; what cannot be read is as if it was not sent."""
        once = uuid(data.get("once")) or ids.new_id()
        return cls(
            record=uuid(data.get(field)),
            once=once,
            revision=number(data.get("revision")),
            page=once.hex,
            seconds=min(number(data.get("seconds")), LONGEST_SECONDS),
        )


def begun_id(viewer: Viewer, once: UUID) -> UUID:
    """What a record is called that the page of this name begins: nobody can meet another's."""
    return uuid5(viewer.person.pk, once.hex)


def uuid(text: Any) -> UUID | None:
    """An identifier that somebody sent, if it is one."""
    try:
        return UUID(str(text))
    except ValueError:
        return None


def number(text: Any) -> int:
    """A number that somebody sent; 0 where it is none."""
    written = str(text)
    return int(written) if written.isascii() and written.isdigit() and len(written) <= 9 else 0
