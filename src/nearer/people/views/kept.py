"""What was kept when a save met a lock."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nearer.people import keeping
from nearer.people.access import MemberRequest, unlocked
from nearer.shell import toasts
from nearer.vault.models import Draft


@require_safe
def kept(request: HttpRequest) -> HttpResponse:
    """Says that the words are safe, and how to get back to them."""
    return render(request, "people/kept.html")


def forged_or_stale(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form whose protection has run out: what was typed is kept if it names its author."""
    was_kept = keeping.keep(request)
    return render(request, "people/stale.html", {"kept": was_kept}, status=403)


@unlocked
@require_safe
def drafts(request: MemberRequest) -> HttpResponse:
    """What waits to be put back."""
    vault = request.viewer.vault
    waiting = [
        (draft, keeping.words_of(vault.read_draft(draft))) for draft in keeping.drafts(vault)
    ]
    return render(request, "people/drafts.html", {"waiting": waiting})


@unlocked
@require_POST
def restore_draft(request: MemberRequest, draft_id: UUID) -> HttpResponse:
    """Put a draft back where it was being written."""
    draft = _draft(request, draft_id)
    content = request.viewer.vault.read_draft(draft)
    try:
        url = keeping.put_back(request.viewer, content, request.session)
    except keeping.NotPutBack:
        toasts.show(request, _("This cannot be put back as it is. Copy from it what is to stay."))
        return redirect("drafts")
    draft.delete()
    return redirect(url)


@unlocked
@require_POST
def delete_draft(request: MemberRequest, draft_id: UUID) -> HttpResponse:
    """Let a draft go."""
    _draft(request, draft_id).delete()
    return redirect("drafts")


def _draft(request: MemberRequest, draft_id: UUID) -> Draft:
    draft = keeping.draft(request.viewer.vault, draft_id)
    if draft is None:
        raise Http404
    return draft
