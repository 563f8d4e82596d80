"""What may be said over an event stream: a kind, an identifier, a number."""

import json
import re
from dataclasses import dataclass
from uuid import UUID

KIND = re.compile(r"[a-z][a-z-]*\.[a-z][a-z-]*")
LONGEST_KIND = 40

SESSION_LOCKED = "session.locked"
SESSION_UNLOCKED = "session.unlocked"
SESSION_ENDED = "session.ended"
RESYNC = "resync"

# Only these reach a page while its session is locked; a room whose events are as neutral adds its own.
NEUTRAL_AREAS = frozenset({"session"})


@dataclass(frozen=True, slots=True)
class Notice:
    """One event on its way. Without a ``sequence`` it is not in the outbox, and not replayed."""

    person_id: UUID
    kind: str
    subject: UUID | None = None
    sequence: int | None = None

    @property
    def neutral(self) -> bool:
        """Whether a locked session may hear of it."""
        return self.kind == RESYNC or self.kind.partition(".")[0] in NEUTRAL_AREAS

    def encode(self) -> bytes:
        """The event as it goes over the wire."""
        named = f"id: {self.sequence}\n" if self.sequence is not None else ""
        data = {"kind": self.kind}
        if self.subject is not None:
            data["subject"] = str(self.subject)
        return f"{named}data: {json.dumps(data, separators=(',', ':'))}\n\n".encode()


def check(kind: str) -> str:
    """``kind`` unchanged. Raises ``ValueError`` unless it is words joined by one dot."""
    if len(kind) > LONGEST_KIND or not KIND.fullmatch(kind):
        raise ValueError("the kind of an event is two words joined by a dot")
    return kind
