"""Words being written, read; and the list of what is not shown again."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.views.decorators.http import require_http_methods, require_POST

from nearer.kit.rates import Rates
from nearer.parts.composer import area, quiet
from nearer.people.access import MemberRequest, unlocked

# One reading for each pause in somebody's typing; a program that runs wild gets no more.
rates = Rates()


@unlocked
@require_POST
def read_while_writing(request: MemberRequest) -> HttpResponse:
    """What is shown of these words. Nothing of them is kept.

    HTML, not data: the page without script shows the same, from the same templates and in the
    same language, and offsets of marks stand on the elements that tell of them.
    """
    wait = rates.seconds_to_wait(request.viewer.person.pk)
    if wait:
        return HttpResponse(status=429, headers={"Retry-After": str(wait)})
    shown = area.live(request.viewer, request.POST)
    return HttpResponse(render_to_string("composer/_reading.html", shown))


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def quiet_rules(request: MemberRequest) -> HttpResponse:
    """What is not shown again, and letting it be shown again."""
    if request.method != "POST":
        return render(request, "composer/quiet.html", {"rules": quiet.rules(request.viewer)})
    name = request.POST.get("name", "")
    if "speaks" in request.POST:
        quiet.let_speak(viewer=request.viewer, name=name)
    else:
        quiet.keep_quiet(viewer=request.viewer, name=name)
    if "quietly" in request.POST:
        return HttpResponse(status=204)
    return redirect("composer-quiet")
