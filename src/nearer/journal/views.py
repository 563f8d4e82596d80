"""The journal's pages."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from nearer.journal import queries
from nearer.people.access import MemberRequest, unlocked


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


def _show(request: MemberRequest, found: queries.Journal | None) -> HttpResponse:
    if found is None:
        raise Http404
    return render(request, "journal/journal.html", {"journal": found})
