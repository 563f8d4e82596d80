"""Letting somebody make a place here."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from nearer.people import actions, limits, queries
from nearer.people.access import MemberRequest, unlocked
from nearer.shell import toasts


@unlocked
@require_http_methods(["GET", "POST"])
def invitations(request: MemberRequest) -> HttpResponse:
    """Open invitations; a new link, which is shown this once."""
    person, link, spent = request.viewer.person, "", False
    if request.method == "POST":
        spent = not limits.take(limits.INVITATIONS, str(person.pk))
        if not spent:
            secret = actions.invite(by=person)
            link = request.build_absolute_uri(reverse("sign-up-invited", args=[secret]))
    context = {"link": link, "spent": spent, "invitations": queries.invitations(person)}
    return render(request, "people/invitations.html", context, status=429 if spent else 200)


@unlocked
@require_POST
def withdraw(request: MemberRequest, invitation_id: UUID) -> HttpResponse:
    """The link stops working."""
    if not actions.withdraw_invitation(by=request.viewer.person, invitation_id=invitation_id):
        raise Http404
    toasts.show(request, _("That link opens nothing any more."))
    return redirect("invitations")
