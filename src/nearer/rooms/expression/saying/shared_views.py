"""Words that another app hands over through the phone's share sheet (decision 8)."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from nearer.kit.text import from_form
from nearer.people import access, keeping
from nearer.people.access import MemberRequest, unlocked
from nearer.rooms.expression.saying.forms import RawForm
from nearer.rooms.expression.saying.pages import Page
from nearer.rooms.expression.saying.views import begun_before, show_raw

# What the manifest names; the rest of what an app hands over is not asked for.
TEXT = "text"
# The person's own act: from the phone itself, or from the page that passes it on. Another site's is not.
OWN_ACTS = {"none", "same-origin"}


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def shared(request: HttpRequest) -> HttpResponse:
    """Show the words that arrived on the page where one begins. By itself it changes nothing.

    Come back to, it leads to what was begun with them, or to where one begins.
    """
    if request.method != "POST":
        return _again(request)
    if not request.user.is_authenticated:
        # A phone may send no cookies with what it hands over; from the page that passes it on they come.
        return render(request, "expression/saying/arrived.html", {"text": _text(request)})
    if access.is_locked(request) and request.headers.get("Sec-Fetch-Site") in OWN_ACTS:
        keeping.keep_for(request.user, "say-new", {"raw": _text(request)})
        return redirect("kept")
    return _begin(request)


@unlocked
def _again(request: MemberRequest) -> HttpResponse:
    begun = begun_before(request)
    return redirect("say-one", begun.id) if begun else redirect("say")


@unlocked
def _begin(request: MemberRequest) -> HttpResponse:
    page = Page(RawForm({"raw": _text(request)}))
    return show_raw(request, page, status=200 if page.is_valid() else 422, arrived=True)


def _text(request: HttpRequest) -> str:
    return from_form(request.POST.get(TEXT, ""))
