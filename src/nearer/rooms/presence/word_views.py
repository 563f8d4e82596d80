"""The card of a word, opened from a check-in whose words are kept meanwhile."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from nearer.kit.errors import NearerError
from nearer.people.access import MemberRequest, unlocked
from nearer.rooms.presence import actions, queries
from nearer.shell import toasts
from nearer.shell.addresses import along, own_path

# What the page of the name sends to be led to the card of a word, before the word's id.
LEADS = "word:"


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def card(request: MemberRequest, moment_id: UUID, word: str) -> HttpResponse:
    """What this word means; choosing it adds it to the check-in."""
    entry = queries.moment(request.viewer, moment_id)
    shown = queries.word_card(request.viewer, entry, word) if entry else None
    if entry is None or shown is None:
        raise Http404
    onward = along(own_path(request.GET.get("back")))
    if request.method == "POST":
        try:
            actions.choose(viewer=request.viewer, entry=entry, named=shown.named)
        except NearerError as error:
            toasts.show(request, error.message)
        return redirect(f"{reverse('check-in-name', args=[moment_id])}{onward}#chosen")
    context = {"shown": shown, "entry": entry, "step": "presence", "along": onward}
    return render(request, "presence/word.html", context)
