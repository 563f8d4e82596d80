"""What one does in a check-in."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import QueryDict
from django.urls import reverse

from nearer.parts.moments import actions, queries
from nearer.parts.moments.actions import ChangedElsewhere, delete_moment, restore_moment
from nearer.parts.moments.documents import Entry, Named
from nearer.parts.moments.forms import SentenceForm
from nearer.parts.records.marks import Mark
from nearer.people import keeping
from nearer.people.access import Viewer
from nearer.rooms.presence import steps
from nearer.rooms.presence.kindness_forms import SAID as SAID_IN_KINDNESS
from nearer.rooms.presence.pages import MOMENT, Page
from nearer.rooms.presence.steps import Step

__all__ = [
    "ChangedElsewhere",
    "begin",
    "choose",
    "delete_moment",
    "put_version_back",
    "restore_moment",
    "save",
]

# What a person writes on these pages; the rest of a draft is marks and choices.
WORDS = (
    *("words", "own", "urge_own", "tags", "more_tags", "people", "more_people", "place"),
    *SAID_IN_KINDNESS,
)


def begin(*, viewer: Viewer, page: Page) -> Entry:
    """Begin a check-in with a valid page. Raises ``ChangedElsewhere``."""
    mark = page.mark
    return actions.begin_moment(
        viewer=viewer, once=mark.once, changes=page.changes(), revision=mark.revision or 1
    )


def save(*, viewer: Viewer, page: Page, entry: Entry) -> Entry | None:
    """Save a valid page into its moment; None if that is gone. Raises ``ChangedElsewhere``."""
    return actions.change_moment(
        viewer=viewer,
        moment_id=entry.id,
        revision=page.mark.revision,
        changes=page.changes(),
        page=page.mark.page,
        is_edit=page.step.is_edit,
    )


def choose(*, viewer: Viewer, entry: Entry, named: Named) -> Entry | None:
    """Add a word to those of a check-in. Raises ``BadMoment`` where there is no room for it."""
    others = [each for each in entry.feelings if (each.word, each.own) != (named.word, named.own)]
    return actions.change_moment(
        viewer=viewer,
        moment_id=entry.id,
        revision=entry.revision,
        changes={"feelings": [*others, named], "not_yet": False},
    )


def put_version_back(*, viewer: Viewer, moment_id: UUID, number: int, revision: int) -> bool:
    """Let an earlier version stand again; what stands now becomes history in its turn.

    ``number`` counts from the oldest, from 1. False if there is no such moment or version. Raises
    ``ChangedElsewhere`` if the moment is newer than the page that showed its versions.
    """
    entry = queries.moment(viewer, moment_id)
    if entry is None or not 0 < number <= len(entry.earlier):
        return False
    changes = entry.earlier[number - 1].changes(entry)
    saved = actions.change_moment(
        viewer=viewer, moment_id=moment_id, revision=revision, changes=changes, is_edit=True
    )
    return saved is not None


def put_back(step: Step, viewer: Viewer, fields: dict[str, list[str]]) -> str:
    """Put a draft of this step back into its moment; into a new one where that is not possible.

    Raises ``keeping.NotPutBack`` for words that cannot be kept: the draft then stays.
    """
    data = keeping.as_posted(fields)
    mark = Mark.sent(data, field=MOMENT)
    moment = mark.record
    entry = queries.moment(viewer, moment) if moment else queries.begun(viewer, mark.once)
    page = Page(_first_step(step, data), data, entry=entry)
    if not page.is_valid():
        raise keeping.NotPutBack
    return reverse("check-in", args=[_put(viewer, page, entry).id])


def put_back_line(viewer: Any, fields: dict[str, list[str]]) -> str:
    """Make a check-in of what was written before unlocking, at the time when it was written."""
    data = keeping.as_posted(fields)
    written = SentenceForm(data)
    if not written.is_valid():
        raise keeping.NotPutBack
    entry = actions.begin_moment(
        viewer=viewer,
        once=Mark.sent(data, field=MOMENT).once,
        changes=written.part(),
        at=datetime.fromisoformat(fields[keeping.KEPT_AT][0]),
    )
    return reverse("check-in", args=[entry.id])


def restores_drafts() -> None:
    """Tell how what met a lock on these pages is put back."""
    for step in steps.ALL:
        keeping.restores(step.route, _putting_back(step), words=WORDS)
    keeping.restores(keeping.LINE, put_back_line, words=("sentence",))


def _putting_back(step: Step) -> keeping.Restore:
    def restore(viewer: Any, fields: dict[str, list[str]]) -> str:
        return put_back(step, viewer, fields)

    return restore


def _first_step(step: Step, data: QueryDict) -> Step:
    return steps.BEGINNINGS.get(data.get("stage", ""), step) if step is steps.BREATHE else step


def _put(viewer: Viewer, page: Page, entry: Entry | None) -> Entry:
    try:
        saved = save(viewer=viewer, page=page, entry=entry) if entry else None
        return saved or begin(viewer=viewer, page=page)
    except ChangedElsewhere:
        # Both are kept: the moment as it stands, and this as another.
        page.mark = Mark.fresh()
        return begin(viewer=viewer, page=page)
