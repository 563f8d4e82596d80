"""Body first, then words that may fit; and what was seen together so far."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from nearer.kit.errors import NearerError
from nearer.kit.text import UnkeepableText
from nearer.parts.body.forms import BodyForm
from nearer.parts.moments.checking import OWN_WORD_LIMIT
from nearer.parts.moments.documents import Entry
from nearer.parts.moments.fields import reason
from nearer.parts.records.marks import Mark, uuid
from nearer.people.access import MemberRequest, unlocked
from nearer.rooms.expression.signals import actions, queries

NAME = "name"


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def begin(request: MemberRequest) -> HttpResponse:
    """Where is it? Nothing is kept by looking; come back to, it leads to what it has begun."""
    if request.method != "POST":
        once = uuid(request.GET.get("once"))
        begun = queries.begun(request.viewer, once) if once else None
        if begun:
            return redirect("body-signals-body", begun.id)
        return _show_body(request, BodyForm(), Mark.fresh())
    form, mark = BodyForm(request.POST), Mark.sent(request.POST, field=actions.MOMENT)
    if not _is_complete(form, request):
        return _show_body(request, form, mark, status=422)
    if not form.felt():
        return redirect("home")
    try:
        entry = actions.begin(viewer=request.viewer, mark=mark, form=form)
    except actions.ChangedElsewhere as error:
        return _conflict(request, error.saved)
    return _onward(request, entry.id)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def body(request: MemberRequest, moment_id: UUID) -> HttpResponse:
    """The places of a moment that was begun."""
    entry = _moment(request, moment_id)
    if request.method != "POST":
        return _show_body(
            request, BodyForm(entry=entry), Mark.fresh(entry.id, entry.revision), entry
        )
    form, mark = BodyForm(request.POST, entry=entry), Mark.sent(request.POST, field=actions.MOMENT)
    if not _is_complete(form, request):
        return _show_body(request, form, mark, entry, status=422)
    try:
        saved = actions.change_places(
            viewer=request.viewer, mark=mark, form=form, moment_id=moment_id
        )
    except actions.ChangedElsewhere as error:
        return _conflict(request, error.saved)
    if saved is None:
        raise Http404
    return _onward(request, saved.id)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def words(request: MemberRequest, moment_id: UUID) -> HttpResponse:
    """Words that may fit. The person says which, and which do not."""
    entry = _moment(request, moment_id)
    if request.method != "POST":
        return _show_words(request, entry)
    if "not_yet" in request.POST:
        actions.find_no_word(viewer=request.viewer, entry=entry)
        return redirect("check-in-sentence", moment_id)
    what = next((each for each in actions.ANSWERS if each in request.POST), None)
    problem = _answered(request, entry, what) if what else ""
    if problem:
        return _show_words(request, entry, problem=problem, status=422)
    came = f"?from={NAME}" if _named_first(request) else ""
    return redirect(f"{reverse('body-signals-words', args=[moment_id])}{came}#words")


@unlocked
@require_safe
def signal_map(request: MemberRequest) -> HttpResponse:
    """What was seen together so far."""
    found = queries.signal_map(request.viewer)
    return render(request, "expression/signals/map.html", {"found": found})


def _moment(request: MemberRequest, moment_id: UUID) -> Entry:
    entry = queries.moment(request.viewer, moment_id)
    if entry is None:
        raise Http404
    return entry


def _answered(request: MemberRequest, entry: Entry, what: str) -> str:
    """Give the answer; what is wrong with it, if anything is."""
    word = request.POST.get(what, "")
    try:
        kept = _answer(request, entry, what, word)
    except UnkeepableText as error:
        return reason(error, word, OWN_WORD_LIMIT)
    except NearerError as error:
        return error.message
    return "" if kept else _("There is room for three words. Take one away first.")


def _answer(request: MemberRequest, entry: Entry, what: str, word: str) -> bool:
    viewer = request.viewer
    try:
        return actions.answer(viewer=viewer, entry=entry, what=what, word=word)
    except actions.ChangedElsewhere as error:
        return actions.answer(viewer=viewer, entry=error.saved, what=what, word=word)


def _is_complete(form: BodyForm, request: MemberRequest) -> bool:
    """Whether it can be kept, and has a place to go on from; one may stop without any."""
    valid = form.is_valid()
    if valid and not form.felt() and "stop" not in request.POST:
        form.add_error(None, _("Choose a place first. “Nowhere, or numb” is one, too."))
        return False
    return valid


def _show_body(
    request: MemberRequest,
    form: BodyForm,
    mark: Mark,
    entry: Entry | None = None,
    status: int = 200,
) -> HttpResponse:
    action = reverse("body-signals-body", args=[entry.id]) if entry else reverse("body-signals")
    context: dict[str, Any] = {
        "body": form,
        "mark": mark,
        "action": action,
        "begins": not (entry or form.is_bound),
        "step": "expression",
    }
    return render(request, "expression/signals/body.html", context, status=status)


def _conflict(request: MemberRequest, saved: Entry) -> HttpResponse:
    """What was typed here stays on the page; sent once more, it replaces what is saved."""
    form = BodyForm(request.POST, entry=saved)
    form.is_valid()
    form.add_error(
        None,
        _(
            "This was changed in another place since this page was opened. Send it again to keep this one."
        ),
    )
    return _show_body(request, form, Mark.fresh(saved.id, saved.revision), saved, status=409)


def _show_words(
    request: MemberRequest, entry: Entry, *, problem: str = "", status: int = 200
) -> HttpResponse:
    context = {
        "offers": queries.offers(request.viewer, entry),
        "mark": Mark.fresh(entry.id, entry.revision),
        "problem": problem,
        "named_first": _named_first(request),
        "step": "expression",
    }
    return render(request, "expression/signals/words.html", context, status=status)


def _named_first(request: MemberRequest) -> bool:
    """Whether the page of the name led here: then it is where the way back leads."""
    return NAME in (request.GET.get("from"), request.POST.get("from"))


def _onward(request: MemberRequest, moment_id: UUID) -> HttpResponse:
    if "stop" in request.POST:
        return redirect("check-in", moment_id)
    if "again" in request.POST:
        return redirect(f"{reverse('body-signals-body', args=[moment_id])}#places")
    return redirect("body-signals-words", moment_id)
