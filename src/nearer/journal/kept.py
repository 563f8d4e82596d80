"""Searches that a session remembers: the last ten, sealed, each under an identifier of its own."""

import base64
import json
from typing import Any
from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase

from nearer.journal.searching import Search, from_json
from nearer.kit import ids
from nearer.people.access import Viewer
from nearer.vault.keyrings import CannotOpen

IN_SESSION = "journal_searches"
PURPOSE = "journal-search"
MOST_KEPT = 10


def keep(session: SessionBase, viewer: Viewer, search: Search) -> UUID:
    """Seal a search into the session, and return what it can be asked for by."""
    search_id = ids.new_id()
    note = json.dumps(search.as_json(), ensure_ascii=False).encode()
    sealed = viewer.vault.seal_note(_purpose(search_id), note)
    rows = [*session.get(IN_SESSION, []), [search_id.hex, base64.b64encode(sealed).decode()]]
    session[IN_SESSION] = rows[-MOST_KEPT:]
    return search_id


def find(session: SessionBase, viewer: Viewer, search_id: UUID) -> Search | None:
    """A search that this session remembers and that this vault opens."""
    rows: dict[str, str] = dict(session.get(IN_SESSION, []))
    sealed = rows.get(search_id.hex)
    if sealed is None:
        return None
    try:
        note = viewer.vault.open_note(_purpose(search_id), base64.b64decode(sealed))
    except CannotOpen:
        # Sealed before the person's keys were made anew.
        return None
    data: dict[str, Any] = json.loads(note)
    return from_json(data)


def _purpose(search_id: UUID) -> str:
    return f"{PURPOSE} {search_id.hex}"
