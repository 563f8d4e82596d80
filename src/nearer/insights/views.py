"""One page of small drawings."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from nearer.insights import queries
from nearer.parts.moments import digests
from nearer.people.access import MemberRequest, unlocked

# A year of entries takes about a fifth of a second to open.
MOST_MONTHS_AT_ONCE = 12


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def so_far(request: MemberRequest) -> HttpResponse:
    """What one can see so far. Years that were never drawn are read through once, on request."""
    if request.method == "POST":
        digests.refresh(request.viewer)
        return redirect("so-far")
    if digests.missing(request.viewer) > MOST_MONTHS_AT_ONCE:
        return render(request, "insights/read_through.html")
    return render(request, "insights/so_far.html", {"found": queries.so_far(request.viewer)})
