"""Searching: what is looked for is sealed into the session; addresses hold an identifier only."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from nearer.journal import actions, finding, kept, lists, printing
from nearer.journal.forms import SearchForm
from nearer.journal.searching import Search
from nearer.journal.views import show_entry, show_sheet
from nearer.people.access import MemberRequest, unlocked


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def begin(request: MemberRequest) -> HttpResponse:
    """Where a search begins. Its door is a form, since digests may be missing."""
    if request.method == "POST":
        actions.prepare(viewer=request.viewer)
        return redirect("journal-find")
    told = {"form": SearchForm(), "narrowing": finding.all_filters(request.viewer)}
    return render(request, "journal/search.html", told)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def search(request: MemberRequest) -> HttpResponse:
    """Keep what is looked for, and lead to what was found; to come back here leads to the search."""
    if request.method != "POST":
        return redirect("journal-find")
    form = SearchForm(request.POST)
    if not form.is_valid():
        chosen = finding.chosen(Search(filters=form.filters()))
        told = {"form": form, "chosen": chosen}
        return render(request, "journal/search.html", told, status=422)
    wanted = form.search()
    if wanted.is_empty:
        actions.prepare(viewer=request.viewer)
        return redirect("journal-find")
    found_id = actions.search(viewer=request.viewer, session=request.session, search=wanted)
    return redirect("journal-search", found_id)


@unlocked
@require_safe
def results(request: MemberRequest, search_id: UUID, moment_id: UUID | None = None) -> HttpResponse:
    """What was found; the page on which this entry is."""
    wanted = kept.find(request.session, request.viewer, search_id)
    if wanted is None:
        return _forgotten(request)
    found = finding.find(request.viewer, wanted, search_id, moment_id)
    told = {
        "form": SearchForm(search=wanted),
        "chosen": finding.chosen(wanted),
        "found": found,
        "narrowing": found.narrowing,
        "search_id": search_id,
    }
    return render(request, "journal/search.html", told)


@unlocked
@require_safe
def entry(request: MemberRequest, search_id: UUID, moment_id: UUID) -> HttpResponse:
    """One entry, with the way back to what was found."""
    if kept.find(request.session, request.viewer, search_id) is None:
        return _forgotten(request)
    where = lists.address("journal-search-entry", search_id)
    list_url = reverse("journal-search-at", args=[search_id, moment_id])
    return show_entry(request, moment_id, where, f"{list_url}#entry-{moment_id}")


@unlocked
@require_safe
def print_results(
    request: MemberRequest, search_id: UUID, moment_id: UUID | None = None
) -> HttpResponse:
    """What was found, for paper, from this entry on."""
    wanted = kept.find(request.session, request.viewer, search_id)
    if wanted is None:
        return _forgotten(request)
    sheet = printing.search(request.viewer, wanted, moment_id)
    rest_url = lists.address("journal-search-print-on", search_id)
    back_url = reverse("journal-search", args=[search_id])
    return show_sheet(request, sheet, rest_url=rest_url, back_url=back_url)


def _forgotten(request: MemberRequest) -> HttpResponse:
    """One answer for whatever is not kept here, whosever it was."""
    return render(request, "journal/forgotten.html", status=404)
