"""How a page that met a lock is put back into its statement, or into a new one."""

from collections.abc import Callable
from typing import Any

from django.http import QueryDict
from django.urls import reverse

from nearer.parts.feelings.forms import NameForm
from nearer.parts.records.marks import Mark
from nearer.people import keeping
from nearer.people.access import Viewer
from nearer.rooms.expression.saying import actions, queries
from nearer.rooms.expression.saying.actions import ChangedElsewhere
from nearer.rooms.expression.saying.documents import PARTS, Changes, Statement
from nearer.rooms.expression.saying.forms import (
    RawForm,
    SaidForm,
    StatementForm,
    TextForm,
    ToForm,
    WentForm,
)
from nearer.rooms.expression.saying.pages import STATEMENT

WORDS = ("to", "who", "raw", "text", "said", "words", "own")
Make = Callable[[QueryDict], Changes]


def restores_drafts() -> None:
    """Tell how what met a lock on these pages is put back."""
    raw, text = _of(RawForm), _of(TextForm)
    made: dict[str, Make] = {
        "say-new": raw,
        "say-one": text,
        "say-shared": raw,
        "say-guided": guided_changes,
        "say-guided-new": guided_changes,
        "say-after": _of(WentForm),
    }
    for route, make in made.items():
        keeping.restores(route, _putting_back(make), words=WORDS)


def guided_changes(data: QueryDict) -> Changes:
    """What one page of the guided way says. Raises ``NotPutBack`` where it cannot be kept."""
    name = data.get("part", "")
    if name not in PARTS:
        raise keeping.NotPutBack
    changes = _valid(SaidForm(name, data))
    if name == PARTS[0]:
        changes |= _valid(ToForm(data))
    if name == "feeling":
        named = NameForm(data)
        if not named.is_valid():
            raise keeping.NotPutBack
        changes["feelings"] = named.part()["feelings"]
    return changes


def _of(form: type[StatementForm]) -> Make:
    def make(data: QueryDict) -> Changes:
        return _valid(form(data))

    return make


def _valid(form: StatementForm) -> Changes:
    if not form.is_valid():
        raise keeping.NotPutBack
    return form.part()


def _putting_back(make: Make) -> keeping.Restore:
    def restore(viewer: Any, fields: dict[str, list[str]]) -> str:
        data = keeping.as_posted(fields)
        return reverse("say-one", args=[_put(viewer, data, make(data)).id])

    return restore


def _put(viewer: Viewer, data: QueryDict, changes: Changes) -> Statement:
    mark = Mark.sent(data, field=STATEMENT)
    known = queries.statement(viewer, mark.record) if mark.record else None
    if known is None and "went" in changes:
        raise keeping.NotPutBack
    try:
        if known:
            saved = actions.change_statement(
                viewer=viewer,
                statement_id=known.id,
                revision=mark.revision,
                changes=changes,
                page=mark.page,
                keeps_version=True,
            )
            return saved or known
        return actions.begin_statement(viewer=viewer, once=mark.once, changes=_begun(changes))
    except ChangedElsewhere:
        # Both are kept: the statement as it stands, and this as another.
        to: Changes = {"to": known.to} if known else {}
        fresh = Mark.fresh()
        return actions.begin_statement(viewer=viewer, once=fresh.once, changes=to | _begun(changes))


def _begun(changes: Changes) -> Changes:
    """What begins as a text is also how it first came."""
    return {"raw": changes["text"], **changes} if "text" in changes else changes
