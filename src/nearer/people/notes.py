"""Notes that a session remembers: the last few of a kind, sealed, each under an identifier."""

import base64
import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase

from nearer.kit import ids
from nearer.people.access import Viewer
from nearer.vault.keyrings import CannotOpen


@dataclass(frozen=True)
class Notes:
    """One kind of note. ``name``: where the session has them; ``purpose``: what they are sealed for."""

    name: str
    purpose: str
    most: int = 10

    def keep(self, session: SessionBase, viewer: Viewer, note: dict[str, Any]) -> UUID:
        """Seal a note into the session, and return what it can be asked for by."""
        note_id = ids.new_id()
        said = json.dumps(note, ensure_ascii=False).encode()
        sealed = viewer.vault.seal_note(self._purpose(note_id), said)
        rows = [*session.get(self.name, []), [note_id.hex, base64.b64encode(sealed).decode()]]
        session[self.name] = rows[-self.most :]
        return note_id

    def find(self, session: SessionBase, viewer: Viewer, note_id: UUID) -> dict[str, Any] | None:
        """A note that this session remembers and that this vault opens."""
        rows: dict[str, str] = dict(session.get(self.name, []))
        sealed = rows.get(note_id.hex)
        if sealed is None:
            return None
        try:
            said = viewer.vault.open_note(self._purpose(note_id), base64.b64decode(sealed))
        except CannotOpen:
            # Sealed before the person's keys were made anew.
            return None
        note: dict[str, Any] = json.loads(said)
        return note

    def forget(self, session: SessionBase, note_id: UUID) -> None:
        """Let go of a note."""
        rows = session.get(self.name, [])
        session[self.name] = [row for row in rows if row[0] != note_id.hex]

    def _purpose(self, note_id: UUID) -> str:
        return f"{self.purpose} {note_id.hex}"
