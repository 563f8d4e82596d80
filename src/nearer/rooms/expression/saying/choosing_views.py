"""What becomes of the words: kept, copied, said in person or handed on. Nothing here sends anything."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nearer.people.access import MemberRequest, unlocked
from nearer.rooms.expression.saying import actions, telling
from nearer.rooms.expression.saying.documents import WAYS, Changes, Statement
from nearer.rooms.expression.saying.forms import AskForm, WentForm
from nearer.rooms.expression.saying.pages import Page
from nearer.rooms.expression.saying.views import STEP, found, notice
from nearer.shell import toasts


@unlocked
@require_safe
def choose(request: MemberRequest, statement_id: UUID) -> HttpResponse:
    """Hear it once, then choose. Where the words speak of danger, keeping them is all there is."""
    return _show(request, found(request, statement_id), "choose")


@unlocked
@require_safe
def card(request: MemberRequest, statement_id: UUID) -> HttpResponse:
    """The words, large, to hold while they are said."""
    statement = found(request, statement_id)
    if notice(statement.text):
        return redirect("say-choose", statement_id)
    return _show(request, statement, "card")


@unlocked
@require_POST
def settle(request: MemberRequest, statement_id: UUID) -> HttpResponse:
    """Note what became of it."""
    way = request.POST.get("way", "")
    if way not in WAYS:
        return redirect("say-choose", statement_id)
    statement = _change(request, found(request, statement_id), {"chosen": way})
    if way == "kept":
        toasts.show(request, _("Kept. It is here when you want it."))
        return redirect("say")
    return redirect("say-after" if statement.went else "say-ask", statement_id)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: MemberRequest, statement_id: UUID) -> HttpResponse:
    """When to ask how it went, if at all."""
    statement = found(request, statement_id)
    data = request.POST if request.method == "POST" else None
    form = AskForm(data, statement=statement)
    if data is None or not form.is_valid():
        context = {"form": form, "told": telling.tell(request.viewer, statement), "step": STEP}
        status = 200 if data is None else 422
        return render(request, "expression/saying/ask.html", context, status=status)
    _change(request, statement, form.part())
    return redirect("say")


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def after(request: MemberRequest, statement_id: UUID) -> HttpResponse:
    """How did it go?"""
    statement = found(request, statement_id)
    data = request.POST if request.method == "POST" else None
    if data and "never" in data:
        _change(request, statement, {"asked": None})
        return redirect("say")
    page = Page(WentForm(data, statement=statement), data, statement=statement)
    if data is None:
        return _show_after(request, page)
    if not page.is_valid():
        return _show_after(request, page, status=422)
    try:
        saved = actions.change_statement(
            viewer=request.viewer,
            statement_id=statement.id,
            revision=page.mark.revision,
            changes=page.changes(),
            page=page.mark.page,
        )
    except actions.ChangedElsewhere as error:
        return _show_after(request, page.shown_again(error.saved), status=409)
    if saved is None:
        raise Http404
    return redirect("say-one", statement.id)


def _change(request: MemberRequest, statement: Statement, changes: Changes) -> Statement:
    """A choice by one tap: it stands whatever another page changed in the words meanwhile."""
    saved = actions.change_statement(
        viewer=request.viewer,
        statement_id=statement.id,
        revision=statement.revision,
        changes=changes,
    )
    if saved is None:
        raise Http404
    return saved


def _show(request: MemberRequest, statement: Statement, name: str) -> HttpResponse:
    if not statement.text.strip():
        return redirect("say-one", statement.id)
    told = telling.tell(request.viewer, statement)
    context = {"told": told, "statement": statement, "step": STEP, **notice(statement.text)}
    return render(request, f"expression/saying/{name}.html", context)


def _show_after(request: MemberRequest, page: Page[WentForm], *, status: int = 200) -> HttpResponse:
    told = telling.tell(request.viewer, page.statement) if page.statement else None
    context = {"page": page, "form": page.form, "told": told, "step": STEP}
    return render(request, "expression/saying/after.html", context, status=status)
