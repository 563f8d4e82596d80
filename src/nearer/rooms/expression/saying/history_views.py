"""Before and after, for one's own eyes."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from nearer.people.access import MemberRequest, unlocked
from nearer.rooms.expression.saying import drawing
from nearer.rooms.expression.saying.history import history as look_back
from nearer.rooms.expression.saying.views import STEP


@unlocked
@require_safe
def history(request: MemberRequest) -> HttpResponse:
    """How statements first came and how they stand, and what recurs in them."""
    told = look_back(request.viewer)
    context = {"history": told, "drawing": drawing.recurring(told.patterns), "step": STEP}
    return render(request, "expression/saying/history.html", context)
