"""Taking an entry of a notebook away, and putting it back: until then only the session has it."""

from typing import NamedTuple
from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase

from nearer.parts.notebooks import pages
from nearer.parts.notebooks.pages import Entry
from nearer.people.access import Viewer
from nearer.people.notes import Notes

PUT_AWAY = Notes("put_away", "put-away")


class Back(NamedTuple):
    """What was put back: the notebook's purpose, and the name of the entry."""

    purpose: str
    key: str


def put_away(session: SessionBase, viewer: Viewer, purpose: str, key: str) -> UUID | None:
    """Take an entry away; what it can be put back by. None if there is no such entry.

    Nothing of it stays in the notebook. The session keeps it, sealed, until it ends or ten more
    were put away.
    """
    taken: list[Entry] = []

    def away(known: Entry | None) -> None:
        taken.extend([known] if known else [])

    pages.change(viewer, purpose, key, away)
    if not taken:
        return None
    return PUT_AWAY.keep(session, viewer, {"purpose": purpose, "key": key, "entry": taken[0]})


def put_back(session: SessionBase, viewer: Viewer, note_id: UUID) -> Back | None:
    """Undo ``put_away``; what was written under that name meanwhile stands. None if forgotten."""
    note = PUT_AWAY.find(session, viewer, note_id)
    if note is None:
        return None
    pages.change(viewer, note["purpose"], note["key"], lambda known: known or note["entry"])
    PUT_AWAY.forget(session, note_id)
    return Back(note["purpose"], note["key"])
