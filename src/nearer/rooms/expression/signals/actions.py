"""Noting places, and answering to candidates."""

from contextlib import suppress
from typing import Any
from uuid import UUID

from django.urls import reverse

from nearer import content
from nearer.parts.body.forms import BodyForm
from nearer.parts.moments import actions, digests
from nearer.parts.moments.actions import ChangedElsewhere
from nearer.parts.moments.checking import MOST_FEELINGS
from nearer.parts.moments.documents import Changes, Entry, Named
from nearer.parts.records.marks import Mark
from nearer.people import keeping
from nearer.people.access import Viewer
from nearer.rooms.expression.signals import answers, order, queries, trial

__all__ = ["ChangedElsewhere", "answer", "begin", "change_places", "restores_drafts"]

MOST_MONTHS_AT_ONCE = 12
MOMENT = "moment"  # the field that names the moment of a page
ANSWERS = ("yes", "no", "again", "drop", "came")  # what a page may send, each with its word


def begin(*, viewer: Viewer, mark: Mark, form: BodyForm) -> Entry:
    """Begin a moment with a valid form. Raises ``ChangedElsewhere``."""
    entry = actions.begin_moment(
        viewer=viewer, once=mark.once, changes=form.part(), revision=mark.revision or 1
    )
    _learn(viewer, entry)
    return entry


def change_places(*, viewer: Viewer, mark: Mark, form: BodyForm, moment_id: UUID) -> Entry | None:
    """Save a valid form into its moment; None if that is gone. Raises ``ChangedElsewhere``."""
    return actions.change_moment(
        viewer=viewer,
        moment_id=moment_id,
        revision=mark.revision,
        changes=form.part(),
        page=mark.page,
    )


def answer(*, viewer: Viewer, entry: Entry, what: str, word: str) -> bool:
    """Take a word, let it go again, refuse it, ask about it again, or say when the body came.

    False where a word has no room.

    Answers add to what is there, so two pages that answer at once both count.
    """
    noted = queries.signs_noted(entry)
    if what == "no":
        answers.refuse(viewer=viewer, signs=noted, word=word)
    elif what == "again":
        answers.take_back(viewer=viewer, signs=noted, word=word)
    elif what == "came":
        order.say(viewer=viewer, moment=entry.id.hex, came=word)
    elif what == "drop":
        left = [named for named in entry.feelings if named.word != word]
        _save(viewer, entry, {"feelings": left})
    elif not _takes(viewer, entry, word):
        return False
    _learn(viewer, entry)
    return True


def find_no_word(*, viewer: Viewer, entry: Entry) -> None:
    """Keep that there is no word yet; words that were taken stay, also those of a moment ago."""
    if not entry.feelings:
        with suppress(ChangedElsewhere):
            _save(viewer, entry, {"not_yet": True})


def _takes(viewer: Viewer, entry: Entry, word: str) -> bool:
    if any(named.word == word for named in entry.feelings):
        return True
    if len(entry.feelings) >= MOST_FEELINGS:
        return False
    own = word not in content.lexicon().words
    _save(viewer, entry, {"feelings": [*entry.feelings, Named(word, own=own)], "not_yet": False})
    noted = queries.signs_noted(entry)
    if word in answers.refused(viewer, noted):
        answers.take_back(viewer=viewer, signs=noted, word=word)
    answers.note_offered(viewer=viewer, signs=noted, moment=entry.id.hex)
    return True


def _save(viewer: Viewer, entry: Entry, changes: Changes) -> None:
    actions.change_moment(
        viewer=viewer, moment_id=entry.id, revision=entry.revision, changes=changes
    )


def _learn(viewer: Viewer, entry: Entry) -> None:
    """Hold the trial again where enough was written since, so that looking need not."""
    if 1 < digests.missing(viewer) <= MOST_MONTHS_AT_ONCE:
        digests.refresh(viewer)
    entries, newest = queries.seen(viewer, without=entry.id.hex)
    if queries.tried(viewer, entries, newest) is None:
        kept = answers.Kept(trial.try_out(entries), len(entries), newest)
        answers.keep_trial(viewer=viewer, kept=kept)


def put_back(viewer: Any, fields: dict[str, list[str]]) -> str:
    """Put places that met a lock into their moment, or into a new one."""
    data = keeping.as_posted(fields)
    mark, form = Mark.sent(data, field=MOMENT), BodyForm(data)
    if not form.is_valid():
        raise keeping.NotPutBack
    try:
        saved = _into_its_moment(viewer, mark, form) or begin(viewer=viewer, mark=mark, form=form)
    except ChangedElsewhere:
        saved = begin(viewer=viewer, mark=Mark.fresh(), form=form)
    return reverse("body-signals-words", args=[saved.id])


def _into_its_moment(viewer: Viewer, mark: Mark, form: BodyForm) -> Entry | None:
    if mark.record is None:
        return None
    return change_places(viewer=viewer, mark=mark, form=form, moment_id=mark.record)


def put_answer_back(viewer: Any, fields: dict[str, list[str]]) -> str:
    """Give an answer that met a lock."""
    data = {name: values[-1] for name, values in fields.items() if values}
    mark = Mark.sent(data, field=MOMENT)
    entry = queries.moment(viewer, mark.record) if mark.record else None
    what = next((each for each in ANSWERS if each in data), "")
    if entry is None or not what:
        raise keeping.NotPutBack
    answer(viewer=viewer, entry=entry, what=what, word=data[what])
    return reverse("body-signals-words", args=[entry.id])


def restores_drafts() -> None:
    """Tell how what met a lock on these pages is put back."""
    for route in ("body-signals", "body-signals-body"):
        keeping.restores(route, put_back)
    keeping.restores("body-signals-words", put_answer_back)
