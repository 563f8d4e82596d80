"""What one does in the journal: look something up."""

from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase

from nearer.journal import kept
from nearer.journal.searching import Search
from nearer.parts.moments import digests
from nearer.people.access import Viewer


def prepare(*, viewer: Viewer) -> None:
    """Make the digests that are missing, so that looking is quick and changes nothing."""
    digests.refresh(viewer)


def search(*, viewer: Viewer, session: SessionBase, search: Search) -> UUID:
    """Prepare, and keep a search in the session; returns what it is asked for by."""
    prepare(viewer=viewer)
    return kept.keep(session, viewer, search)
