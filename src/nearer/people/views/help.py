"""Where people help: readable by anybody, signed in or not, one tap from every page."""

from datetime import date

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_safe

from nearer import content
from nearer.people import keeping, queries
from nearer.people.access import MemberRequest, Viewer, host_only
from nearer.people.actions import write_help_page
from nearer.people.forms import HelpPageForm


@require_safe
def help_here(request: HttpRequest) -> HttpResponse:
    """The page of the person's country, else of the server's, else the general one."""
    own = request.user.country if request.user.is_authenticated else ""
    return _show(request, own or settings.NEARER.country or content.ANYWHERE)


@require_safe
def help_in(request: HttpRequest, country: str) -> HttpResponse:
    """The page of one country."""
    return _show(request, _code(country))


@host_only
@require_http_methods(["GET", "POST"])
def edit_help(request: MemberRequest, country: str) -> HttpResponse:
    """The host's own words for one country; left empty, ours are shown again."""
    country = _code(country)
    saved = queries.help_text(country)
    form = HelpPageForm(request.POST or None, initial={"text": saved})
    if request.method == "POST" and form.is_valid():
        write_help_page(country=country, text=form.cleaned_data["text"])
        return redirect("help-country", country)
    page = content.help_page(country, get_language() or "en")
    status = 422 if form.errors else 200
    context = {"form": form, "page": page, "country": country}
    return render(request, "people/edit_help.html", context, status=status)


def put_back(viewer: Viewer, fields: dict[str, list[str]]) -> str:
    """A help page that met a lock while the host wrote it."""
    form = HelpPageForm({"text": fields.get("text", [""])[0]})
    try:
        country = _code(fields.get("country", [""])[0])
    except Http404:
        raise keeping.NotPutBack from None
    if not (viewer.person.is_host and form.is_valid()):
        raise keeping.NotPutBack
    write_help_page(country=country, text=form.cleaned_data["text"])
    return reverse("help-country", args=[country])


def _code(country: str) -> str:
    if not (len(country) == 2 and country.isascii() and country.isalpha()):
        raise Http404
    return country.upper()


def _show(request: HttpRequest, country: str) -> HttpResponse:
    language = get_language() or "en"
    page = content.help_page(country, language)
    context = {
        "page": page,
        "written": date.fromisoformat(f"{page.written}-01"),
        "may_edit": request.user.is_authenticated and request.user.is_host,
        "country": country,
        "own_text": queries.help_text(country),
        "countries": content.help_countries(language),
    }
    return render(request, "people/help.html", context)
