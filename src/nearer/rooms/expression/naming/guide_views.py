"""The guides, and what one writes beside them."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nearer.content import Guide
from nearer.people.access import MemberRequest, unlocked
from nearer.rooms.expression.naming import actions, guides, queries
from nearer.rooms.expression.naming.forms import LearnedForm
from nearer.shell import toasts

OWN_PLACE = "#learned"


@unlocked
@require_safe
def all_guides(request: MemberRequest) -> HttpResponse:
    """A page for each family."""
    context = {"groups": guides.groups(), "written": queries.written_beside(request.viewer)}
    return render(request, "expression/naming/guides.html", context)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def guide(request: MemberRequest, family: str) -> HttpResponse:
    """One guide; what one writes beside it is sent here."""
    found = guides.guide(family)
    if found is None:
        raise Http404
    if request.method == "POST":
        return _keep(request, found, LearnedForm(request.POST, guide=found))
    learned = queries.learned(request.viewer, family)
    return _show(request, found, LearnedForm(guide=found, learned=learned))


@unlocked
@require_POST
def forget(request: MemberRequest, family: str) -> HttpResponse:
    """Take away what was written beside it; it can be put back."""
    if guides.guide(family) is None:
        raise Http404
    note_id = actions.put_away_learned(
        viewer=request.viewer, session=request.session, family=family
    )
    if note_id:
        toasts.show(request, _("Deleted."), undo_url=reverse("words-put-back", args=[note_id]))
    return redirect("guide", family)


def _keep(request: MemberRequest, found: Guide, form: LearnedForm) -> HttpResponse:
    if not form.is_valid():
        return _show(request, found, form, status=422)
    try:
        actions.keep_learned(viewer=request.viewer, family=found.id, form=form)
    except actions.ChangedElsewhere as error:
        form.sees(error.saved)
        return _show(request, found, form, status=409, saved=error.saved)
    if "quietly" in request.POST:
        return HttpResponse(status=204)
    return redirect(reverse("guide", args=[found.id]) + OWN_PLACE)


def _show(
    request: MemberRequest, found: Guide, form: LearnedForm, *, status: int = 200, **more: Any
) -> HttpResponse:
    context = {
        "guide": found,
        "form": form,
        "has_learned": bool(form.learned.answers),
        "practice_url": reverse(guides.LEADS[found.id]),
        **more,
    }
    return render(request, "expression/naming/guide.html", context, status=status)
