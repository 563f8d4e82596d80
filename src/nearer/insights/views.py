"""One page of small drawings."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from nearer.insights import queries
from nearer.people.access import MemberRequest, unlocked


@unlocked
@require_safe
def so_far(request: MemberRequest) -> HttpResponse:
    """What one can see so far."""
    return render(request, "insights/so_far.html", {"found": queries.so_far(request.viewer)})
