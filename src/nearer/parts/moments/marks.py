"""What a page of a moment says about itself."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from nearer.kit import ids
from nearer.parts.moments.documents import Entry

LONGEST_SECONDS = 6 * 3600


@dataclass(frozen=True)
class Mark:
    """What a page says about itself: its moment, the revision it showed, its own name."""

    moment: UUID | None
    once: UUID
    revision: int
    page: str
    seconds: int

    @classmethod
    def fresh(cls, entry: Entry | None) -> "Mark":
        """For a page that is being shown."""
        once = ids.new_id()
        revision = entry.revision if entry else 0
        return cls(entry.id if entry else None, once, revision, once.hex, 0)

    @classmethod
    def sent(cls, data: Any) -> "Mark":
        """As a page sent it; what cannot be read is as if it had not been sent."""
        once = _uuid(data.get("once")) or ids.new_id()
        return cls(
            moment=_uuid(data.get("moment")),
            once=once,
            revision=_number(data.get("revision")),
            page=once.hex,
            seconds=min(_number(data.get("seconds")), LONGEST_SECONDS),
        )


def _uuid(text: Any) -> UUID | None:
    try:
        return UUID(str(text))
    except ValueError:
        return None


def _number(text: Any) -> int:
    written = str(text)
    return int(written) if written.isascii() and written.isdigit() and len(written) <= 9 else 0
