"""The journal's pages: by day, by month, by feeling; one entry, and paper."""

from datetime import date
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from nearer.journal import actions, finding, lists, printing, queries
from nearer.people.access import MemberRequest, unlocked
from nearer.rooms.presence import views as presence
from nearer.shell.addresses import own_path


@unlocked
@require_safe
def journal(request: MemberRequest) -> HttpResponse:
    """The newest entries."""
    return _show(request, queries.newest(request.viewer))


@unlocked
@require_safe
def older(request: MemberRequest, moment_id: UUID) -> HttpResponse:
    """Entries older than this one."""
    return _show(request, queries.older_than(request.viewer, moment_id))


@unlocked
@require_safe
def newer(request: MemberRequest, moment_id: UUID) -> HttpResponse:
    """Entries newer than this one."""
    return _show(request, queries.newer_than(request.viewer, moment_id))


@unlocked
@require_safe
def months(request: MemberRequest) -> HttpResponse:
    """The years and months in which something was written."""
    return render(request, "journal/months.html", {"years": queries.years(request.viewer)})


@unlocked
@require_safe
def month(request: MemberRequest, year: int, month: int) -> HttpResponse:
    """Read backwards from the end of this month."""
    first = _first_of(year, month)
    more = {"month": first, "label": queries.month_in_words(first)}
    return _show(request, queries.of_month(request.viewer, first), **more)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def feelings(request: MemberRequest) -> HttpResponse:
    """By feeling. Its door is a form, since looking changes nothing, and digests may be missing."""
    if request.method == "POST":
        actions.prepare(viewer=request.viewer)
        return redirect("journal-feelings")
    families = finding.families(request.viewer)
    return render(request, "journal/feelings.html", {"families": families})


@unlocked
@require_safe
def entry(request: MemberRequest, moment_id: UUID) -> HttpResponse:
    """One entry, as its room shows it, with the way to those beside it."""
    back = own_path(request.GET.get("back"))
    where = lists.leading_back(lists.address("journal-entry"), back)
    list_url = back or reverse("journal")
    return show_entry(request, moment_id, where, f"{list_url}#entry-{moment_id}")


@unlocked
@require_safe
def print_entry(request: MemberRequest, moment_id: UUID) -> HttpResponse:
    """One entry for paper."""
    sheet = printing.entry(request.viewer, moment_id)
    back = own_path(request.GET.get("back")) or reverse("journal-entry", args=[moment_id])
    return show_sheet(request, sheet, back_url=back)


@unlocked
@require_safe
def print_month(
    request: MemberRequest, year: int, month: int, moment_id: UUID | None = None
) -> HttpResponse:
    """A month for paper, from this entry on."""
    sheet = printing.month(request.viewer, _first_of(year, month), moment_id)
    rest_url = lists.address("journal-month-print-on", year, month)
    back_url = reverse("journal-month", args=[year, month])
    return show_sheet(request, sheet, rest_url=rest_url, back_url=back_url)


def show_entry(
    request: MemberRequest, moment_id: UUID, where: lists.Address, list_url: str
) -> HttpResponse:
    """The entry's own page, told what is around it here."""
    beside = queries.beside(request.viewer, moment_id, where, list_url)
    request.beside = beside  # type: ignore[attr-defined]
    return presence.check_in(request, moment_id)


def show_sheet(
    request: MemberRequest,
    sheet: printing.Sheet | None,
    *,
    back_url: str,
    rest_url: lists.Address | None = None,
) -> HttpResponse:
    """A page as it lies on paper."""
    if sheet is None:
        raise Http404
    rest = rest_url(sheet.next) if rest_url and sheet.next else ""
    told = {"sheet": sheet, "rest_url": rest, "back_url": back_url}
    return render(request, "journal/print.html", told)


def _show(request: MemberRequest, found: queries.Journal | None, **more: object) -> HttpResponse:
    if found is None:
        raise Http404
    return render(request, "journal/journal.html", {"journal": found, **more})


def _first_of(year: int, month: int) -> date:
    first = queries.first_of(year, month)
    if first is None:
        raise Http404
    return first
