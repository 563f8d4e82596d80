"""Tokens for programs of one's own."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from nearer.people import queries, securing
from nearer.people.access import MemberRequest, fresh
from nearer.people.security_forms import TokenForm
from nearer.shell import toasts


@fresh
@require_http_methods(["GET", "POST"])
def tokens(request: MemberRequest) -> HttpResponse:
    """List them; make one, which is shown this once."""
    form = TokenForm(request.POST or None)
    made, status = "", 200
    if request.method == "POST":
        if form.is_valid():
            made = securing.make_token(
                person=request.viewer.person,
                vault=request.viewer.vault,
                label=form.cleaned_data["label"],
                may_write=form.cleaned_data["may_write"],
                lifetime=form.lifetime(),
            )
            form = TokenForm()
        else:
            status = 422
    context = {"form": form, "tokens": queries.tokens_of(request.viewer.vault), "made": made}
    return render(request, "people/tokens.html", context, status=status)


@fresh
@require_POST
def revoke(request: MemberRequest, token_id: UUID) -> HttpResponse:
    """It stops working at once."""
    if not securing.revoke_token(person=request.viewer.person, token_id=token_id):
        raise Http404
    toasts.show(request, _("That token opens nothing any more."))
    return redirect("tokens")
