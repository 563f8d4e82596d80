"""Finding a word on its own: the field, families, search; and the card of each word."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from nearer.kit import ids
from nearer.people.access import MemberRequest, unlocked
from nearer.rooms.expression.naming import queries, returning


@unlocked
@require_safe
def words(request: MemberRequest) -> HttpResponse:
    """Four ways to a word."""
    return render(request, "expression/naming/words.html", {"words": queries.words(request.viewer)})


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def find(request: MemberRequest) -> HttpResponse:
    """What a search finds, without script. Nothing of it is kept, and no address has it.

    A browser that opens the address again, as after a lock, is led to the words.
    """
    if request.method != "POST":
        return redirect("words")
    sought = request.POST.get("sought", "")
    context = {"found": queries.find(request.viewer, sought), "sought": sought.strip()}
    return render(request, "expression/naming/found.html", context)


@unlocked
@require_safe
def card(request: MemberRequest, word: str) -> HttpResponse:
    """The card of a word of the list."""
    shown = queries.card(word)
    if shown is None:
        raise Http404
    asked = returning.asked_from(request.GET.get("back"))
    context = {"card": shown, "once": ids.new_id(), "asked": asked, "step": "expression"}
    return render(request, "expression/naming/word.html", context)
