"""What one does in the journal: look something up."""

from typing import Any
from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase
from django.urls import reverse

from nearer.journal import kept
from nearer.journal.forms import SearchForm
from nearer.journal.searching import Search
from nearer.parts.moments import digests
from nearer.people import keeping
from nearer.people.access import Viewer


def prepare(*, viewer: Viewer) -> None:
    """Make the digests that are missing, so that looking is quick and changes nothing."""
    digests.refresh(viewer)


def search(*, viewer: Viewer, session: SessionBase, search: Search) -> UUID:
    """Prepare, and keep a search in the session; returns what it is asked for by."""
    prepare(viewer=viewer)
    return kept.keep(session, viewer, search)


def put_back(viewer: Any, fields: keeping.Fields, session: SessionBase) -> str:
    """Look for what met a lock, now that it can be; refused words stay a draft."""
    form = SearchForm(keeping.as_posted(fields))
    if not form.is_valid():
        raise keeping.NotPutBack
    wanted = form.search()
    if wanted.is_empty:
        return reverse("journal-find")
    return reverse("journal-search", args=[search(viewer=viewer, session=session, search=wanted)])


def restores_drafts() -> None:
    """Tell how words that were looked for come back after a lock."""
    keeping.restores_in_session("journal-searches", put_back, words=("sought",))
