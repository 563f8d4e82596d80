"""Searches that a session remembers: the last ten, sealed, each under an identifier of its own."""

from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase

from nearer.journal.searching import Search, from_json
from nearer.people.access import Viewer
from nearer.people.notes import Notes

SEARCHES = Notes("journal_searches", "journal-search")


def keep(session: SessionBase, viewer: Viewer, search: Search) -> UUID:
    """Seal a search into the session, and return what it can be asked for by."""
    return SEARCHES.keep(session, viewer, search.as_json())


def find(session: SessionBase, viewer: Viewer, search_id: UUID) -> Search | None:
    """A search that this session remembers and that this vault opens."""
    note = SEARCHES.find(session, viewer, search_id)
    return None if note is None else from_json(note)
