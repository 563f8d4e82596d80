"""Finding a word on its own: the field, families, search; and the card of each word."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from nearer.kit import ids
from nearer.parts import requested
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
    """What a search finds, without script. No address has what was sought.

    A browser that opens the address once it is forgotten is led to the words.
    """
    if request.method == "POST":
        fields = {"sought": request.POST.getlist("sought")}
        return redirect(requested.address(request, reverse("words-find"), fields))
    sent = requested.again(request)
    if sent is None:
        return redirect("words")
    sought = sent.get("sought", "")
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
