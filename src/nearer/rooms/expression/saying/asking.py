"""Who wanted to be asked how it went, and when: one small sealed notebook, so that looking is cheap."""

from datetime import date
from uuid import UUID

from nearer.parts.notebooks import pages
from nearer.people.access import Viewer
from nearer.rooms.expression.saying.documents import Statement

PURPOSE = "how-did-it-go"
ON = "on"


def due(viewer: Viewer, today: date) -> list[UUID]:
    """The statements to ask about by now, those that have waited longest first."""
    asked = pages.entries(viewer, PURPOSE)
    waiting = sorted((entry[ON], key) for key, entry in asked.items())
    return [UUID(key) for on, key in waiting if on <= today.isoformat()]


def keep_in_step(*, viewer: Viewer, statement: Statement) -> None:
    """Note when a statement wants to be asked about; within the transaction that changed it."""
    wanted = statement.asked.isoformat() if statement.asked and not statement.went else ""
    known = pages.entries(viewer, PURPOSE).get(statement.id.hex)
    if wanted != (known[ON] if known else ""):
        entry = {ON: wanted} if wanted else None
        pages.change(viewer, PURPOSE, statement.id.hex, lambda _known: entry)


def forget(*, viewer: Viewer, statement_id: UUID) -> None:
    """Stop asking about a statement that was put away."""
    if statement_id.hex in pages.entries(viewer, PURPOSE):
        pages.change(viewer, PURPOSE, statement_id.hex, lambda _known: None)
