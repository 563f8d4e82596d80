"""Writing a statement: it begins raw, and every pause of the typing is kept."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nearer.parts import requested
from nearer.parts.composer import area as areas
from nearer.parts.moments import queries as moments
from nearer.parts.records.marks import Mark, uuid
from nearer.people.access import MemberRequest, unlocked
from nearer.rooms.expression.saying import actions, guided, queries, telling
from nearer.rooms.expression.saying.documents import Changes, Statement
from nearer.rooms.expression.saying.forms import RawForm, TextForm
from nearer.rooms.expression.saying.pages import MOMENT, STATEMENT, Page
from nearer.shell import toasts

STEP = "expression"
OFFERED = "shell/components/offered.html"
QUIETLY = 204


@unlocked
@require_safe
def say(request: MemberRequest) -> HttpResponse:
    """Where one begins to say something, and what was begun before."""
    before = request.GET.get("before")
    page = queries.page(request.viewer, before=uuid(before) if before else None)
    if page is None or (before and uuid(before) is None):
        raise Http404
    asked = [] if before else queries.to_ask_about(request.viewer)
    context = {
        "page": page,
        "told": [telling.tell(request.viewer, each) for each in page.statements],
        "asked": [telling.tell(request.viewer, each) for each in asked],
    }
    return render(request, "expression/saying/say.html", context)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: MemberRequest) -> HttpResponse:
    """Write it as it comes. Looking saves nothing; come back to, it leads to what it has begun."""
    data = request.POST if request.method == "POST" else None
    page = Page(RawForm(data), data)
    if data is None:
        begun = begun_before(request)
        return redirect("say-one", begun.id) if begun else show_raw(request, page)
    if not page.is_valid():
        return show_raw(request, page, status=422)
    try:
        if not page.form.cleaned_data["raw"].strip():
            return _without_words(request, page)
        saved = actions.begin_statement(
            viewer=request.viewer,
            once=page.mark.once,
            changes=page.changes() | _from_check_in(request),
            revision=page.mark.revision or 1,
        )
    except actions.ChangedElsewhere as error:
        return show_raw(request, page.shown_again(error.saved), status=409)
    return _onward(request, saved)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def one(request: MemberRequest, statement_id: UUID) -> HttpResponse:
    """The words as they stand, read while they are written."""
    statement = found(request, statement_id)
    if request.method != "POST":
        return _show_text(
            request,
            Page(TextForm(statement=statement), statement=statement),
            read=requested.again(request),
        )
    if areas.was_asked(request.POST):
        return _read(request, statement)
    page = Page(TextForm(request.POST, statement=statement), request.POST, statement=statement)
    if not page.is_valid():
        return _show_text(request, page, status=422)
    try:
        saved = _save(request, page, page.changes())
    except actions.ChangedElsewhere as error:
        return _show_text(request, page.shown_again(error.saved), status=409)
    return _onward(request, saved)


@unlocked
@require_POST
def put_version_back(request: MemberRequest, statement_id: UUID, number: int) -> HttpResponse:
    """Let an earlier version stand again."""
    revision = Mark.sent(request.POST, field=STATEMENT).revision
    try:
        done = actions.put_version_back(
            viewer=request.viewer, statement_id=statement_id, number=number, revision=revision
        )
    except actions.ChangedElsewhere as error:
        toasts.show(request, error.message)
        return redirect("say-one", statement_id)
    if done is None:
        raise Http404
    toasts.show(request, _("The earlier version stands again."))
    return redirect("say-one", statement_id)


@unlocked
@require_POST
def delete(request: MemberRequest, statement_id: UUID) -> HttpResponse:
    """Put it away; for a day it can be brought back."""
    if not actions.delete_statement(viewer=request.viewer, statement_id=statement_id):
        raise Http404
    undo_url = reverse("say-restore", args=[statement_id])
    toasts.show(request, _("Deleted."), undo_url=undo_url)
    return redirect("say")


@unlocked
@require_POST
def restore(request: MemberRequest, statement_id: UUID) -> HttpResponse:
    """Bring it back."""
    if not actions.restore_statement(viewer=request.viewer, statement_id=statement_id):
        raise Http404
    return redirect("say-one", statement_id)


def found(request: MemberRequest, statement_id: UUID) -> Statement:
    """The viewer's statement. Raises ``Http404``."""
    statement = queries.statement(request.viewer, statement_id)
    if statement is None:
        raise Http404
    return statement


def begun_before(request: MemberRequest) -> Statement | None:
    """What a first page has begun that is come back to."""
    once = uuid(request.GET.get("once"))
    return queries.begun(request.viewer, once) if once else None


def show_raw(
    request: MemberRequest, page: Page[RawForm], *, status: int = 200, arrived: bool = False
) -> HttpResponse:
    """The page on which words begin. ``arrived``: they came from another app and are saved nowhere."""
    named = _named(request)
    context = {
        "page": page,
        "form": page.form,
        "people": page.form.known(queries.people(request.viewer)),
        "named": guided.labels(named),
        "moment": _moment_id(request) if named else None,
        "arrived": arrived,
        "step": STEP,
    }
    return render(request, "expression/saying/new.html", context, status=status)


def notice(text: str) -> dict[str, Any]:
    """What a page shows first where its words speak of danger."""
    danger = areas.danger_in(text)
    return {"danger": danger, "notice": OFFERED} if danger else {}


def _read(request: MemberRequest, statement: Statement) -> HttpResponse:
    """A button of the writing area, without script: carried out and kept, then shown."""
    given = areas.carried_out(request.viewer, request.POST)
    data = request.POST.copy()
    data["text"] = str(given.text)
    data.setlist("dismissed", list(given.dismissed))
    data.setlist("taken", list(given.taken))
    page = Page(TextForm(data, statement=statement), data, statement=statement)
    if not page.is_valid():
        return _show_text(request, page, status=422)
    try:
        saved = _save(request, page, page.changes())
    except actions.ChangedElsewhere as error:
        return _show_text(request, page.shown_again(error.saved), status=409)
    before = {} if given.before is None else {areas.BEFORE: [given.before]}
    return redirect(requested.address(request, reverse("say-one", args=[saved.id]), before))


def _bound(request: MemberRequest, statement: Statement, errors: list[str]) -> areas.Area:
    return areas.bound(
        request.viewer,
        request.POST,
        label=_label(statement),
        heading=_("Say it so it can be heard"),
        statement=statement.id,
        errors=errors,
    )


def _show_text(
    request: MemberRequest,
    page: Page[TextForm],
    *,
    read: QueryDict | None = None,
    status: int = 200,
) -> HttpResponse:
    """``read``: it was asked to be read, without script; what a button of it replaced is in there."""
    statement = page.statement
    if statement is None:
        raise Http404
    if page.form.is_bound:
        area = _bound(request, statement, [str(error) for error in page.form["text"].errors])
    else:
        area = _as_saved(statement)
    if read is not None:
        area = areas.again(request.viewer, area, areas.before_in(read))
    area = replace(area, first=statement.raw if statement.raw.strip() else None)
    said = notice(area.text)
    if area.danger:
        said.pop("notice", None)
    context = {
        "page": page,
        "area": area,
        "told": telling.tell(request.viewer, statement),
        "step": STEP,
        **said,
    }
    return render(request, "expression/saying/one.html", context, status=status)


def _as_saved(statement: Statement) -> areas.Area:
    return areas.fresh(
        label=_label(statement),
        text=statement.text,
        heading=_("Say it so it can be heard"),
        statement=statement.id,
        dismissed=statement.dismissed,
        taken=statement.taken,
    )


def _label(statement: Statement) -> str:
    if statement.to:
        return _("Your words, for %(name)s") % {"name": statement.to}
    return _("Your words")


def _save(request: MemberRequest, page: Page[TextForm], changes: Changes) -> Statement:
    mark = page.mark
    if mark.record is None:
        raise Http404
    saved = actions.change_statement(
        viewer=request.viewer,
        statement_id=mark.record,
        revision=mark.revision,
        changes=changes,
        page=mark.page,
        keeps_version="quietly" not in request.POST,
    )
    if saved is None:
        raise Http404
    return saved


def _without_words(request: MemberRequest, page: Page[RawForm]) -> HttpResponse:
    """Nothing is kept, not even what a pause kept before it was taken away again."""
    actions.take_back(
        viewer=request.viewer,
        once=page.mark.once,
        changes={"raw": "", "to": "", "feelings": []},
        revision=page.mark.revision or 1,
    )
    if "quietly" in request.POST:
        return HttpResponse(status=QUIETLY)
    if "stop" in request.POST:
        return redirect("say")
    page.form.add_error("raw", _("Write something first, however it comes."))
    return show_raw(request, page, status=422)


def _onward(request: MemberRequest, saved: Statement) -> HttpResponse:
    if "quietly" in request.POST:
        return HttpResponse(status=QUIETLY)
    if "stop" in request.POST:
        return redirect("say")
    return redirect("say-choose" if "choose" in request.POST else "say-one", saved.id)


def _named(request: MemberRequest) -> tuple[Any, ...]:
    """The words of the check-in that a page names, where it is the viewer's."""
    moment_id = _moment_id(request)
    entry = moments.moment(request.viewer, moment_id) if moment_id else None
    return entry.feelings if entry else ()


def _moment_id(request: MemberRequest) -> UUID | None:
    return uuid(request.POST.get(MOMENT) or request.GET.get(MOMENT))


def _from_check_in(request: MemberRequest) -> Changes:
    named = _named(request)
    return {"feelings": list(named)} if named else {}
