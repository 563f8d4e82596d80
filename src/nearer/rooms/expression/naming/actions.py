"""What one does with words: keeping one's own, changing them, taking them away."""

from typing import Any
from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase
from django.urls import reverse

from nearer.kit import ids
from nearer.kit.errors import NearerError
from nearer.parts.feelings import own
from nearer.parts.feelings.own import BadOwnWord, OwnWord
from nearer.parts.notebooks import undoing
from nearer.parts.records.meeting import ChangedElsewhere
from nearer.people import keeping
from nearer.people.access import Viewer
from nearer.rooms.expression.naming import guides, learned
from nearer.rooms.expression.naming.forms import LearnedForm, OwnWordForm

__all__ = [
    "BadOwnWord",
    "ChangedElsewhere",
    "keep_learned",
    "keep_word",
    "put_away_learned",
    "put_away_word",
    "put_back",
]

WORDS = ("word", "definition")


def keep_word(*, viewer: Viewer, form: OwnWordForm, word_id: UUID | None = None) -> OwnWord:
    """Keep a valid form as one's own word.

    Raises ``BadOwnWord`` and ``ChangedElsewhere``.
    """
    return own.keep(viewer=viewer, word=form.as_word(word_id), seen=form.cleaned_data["seen"])


def put_away_word(*, viewer: Viewer, session: SessionBase, word_id: UUID) -> UUID | None:
    """Take a word away; what it can be put back by. None if there is no such word."""
    return own.put_away(viewer=viewer, session=session, word_id=word_id)


def keep_learned(*, viewer: Viewer, family: str, form: LearnedForm) -> None:
    """Keep a valid form beside its guide. Raises ``ChangedElsewhere``."""
    given = form.cleaned_data
    learned.keep(
        viewer=viewer,
        family=family,
        answers=form.answers(),
        seen=given["seen"],
        page=str(given["once"] or ""),
    )


def put_away_learned(*, viewer: Viewer, session: SessionBase, family: str) -> UUID | None:
    """Take away what was written beside a guide; what it can be put back by."""
    return learned.put_away(viewer=viewer, session=session, family=family)


def put_back(*, viewer: Viewer, session: SessionBase, note_id: UUID) -> str:
    """Put back what was taken away, and where it is now; empty if the session forgot it."""
    back = undoing.put_back(session, viewer, note_id)
    if back is None:
        return ""
    return reverse("guide" if back.purpose == learned.PURPOSE else "own-word", args=[back.key])


def restores_drafts() -> None:
    """Tell how what met a lock on these pages is put back."""
    for route in ("own-words", "own-word-edit"):
        keeping.restores(route, _put_word_back, words=WORDS)
    keeping.restores("guide", _put_learned_back, words=learned.ANSWERS)


def _put_word_back(viewer: Any, fields: dict[str, list[str]]) -> str:
    """As a word of its own where it was changed meanwhile: both are kept."""
    form = OwnWordForm(keeping.as_posted(fields))
    if not form.is_valid():
        raise keeping.NotPutBack
    try:
        word = keep_word(viewer=viewer, form=form)
    except ChangedElsewhere:
        word = own.keep(viewer=viewer, word=form.as_word(ids.new_id()))
    except NearerError:
        raise keeping.NotPutBack from None
    return reverse("own-word", args=[word.id])


def _put_learned_back(viewer: Any, fields: dict[str, list[str]]) -> str:
    """Beside its guide; where something else stands there by now, the draft stays."""
    data = keeping.as_posted(fields)
    guide = guides.guide(data.get("family", ""))
    form = LearnedForm(data, guide=guide) if guide else None
    if guide is None or form is None or not form.is_valid():
        raise keeping.NotPutBack
    try:
        keep_learned(viewer=viewer, family=guide.id, form=form)
    except ChangedElsewhere:
        raise keeping.NotPutBack from None
    return reverse("guide", args=[guide.id])
