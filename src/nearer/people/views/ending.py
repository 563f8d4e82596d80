"""Deleting an account; and keys from before the sign-in was restored."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nearer.people import deletion, limits, queries, restoring
from nearer.people.access import MemberRequest, fresh, unlocked
from nearer.people.forms import TRY_LATER
from nearer.people.security_forms import DeleteForm, OldKeysForm, ResetForm
from nearer.people.views.door import sign_in_with_code
from nearer.shell import toasts
from nearer.vault import unlocking


@fresh
@require_http_methods(["GET", "POST"])
def delete_account(request: MemberRequest) -> HttpResponse:
    """Everything of this person is deleted, in seven days or now."""
    person = request.viewer.person
    form = DeleteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if form.cleaned_data["when"] == "now":
            deletion.delete_person(person=person)
            return _signed_out(request)
        deletion.delete_later(person=person)
        toasts.show(request, _("In seven days it will be gone. Until then you can call it off."))
        return redirect("you")
    context = {"form": form, "leaves_others": queries.is_last_host_of_others(person)}
    return render(
        request, "people/delete_account.html", context, status=422 if form.errors else 200
    )


def _signed_out(request: HttpRequest) -> HttpResponse:
    request.session.flush()
    unlocking.lock(request)
    response = redirect("deleted")
    response["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return response


@unlocked
@require_POST
def keep_account(request: MemberRequest) -> HttpResponse:
    """Call a deletion off."""
    deletion.call_off(person=request.viewer.person)
    toasts.show(request, _("Nothing will be deleted."))
    return redirect("you")


@require_safe
def deleted(request: HttpRequest) -> HttpResponse:
    """Says that everything is gone."""
    return render(request, "people/deleted.html")


@sensitive_post_parameters()
@unlocked
@require_http_methods(["GET", "POST"])
def old_keys(request: MemberRequest) -> HttpResponse:
    """Open what was written before the sign-in was restored without password and code."""
    viewer = request.viewer
    form = OldKeysForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        who = str(viewer.person.pk)
        if not limits.take(limits.RECOVERY, who):
            form.add_error("secret", TRY_LATER)
        elif restoring.open_older(vault=viewer.vault, typed=form.cleaned_data["secret"]):
            limits.clear(limits.RECOVERY, who)
            toasts.show(request, _("Your older entries are open again."))
            return redirect("journal")
        else:
            form.add_error("secret", _("This opens none of the older entries."))
    status = 422 if form.errors else 200
    return render(request, "people/old_keys.html", {"form": form}, status=status)


@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def reset(request: HttpRequest, secret: str) -> HttpResponse:
    """A new password through the host's link: the sign-in comes back, with new keys."""
    person = restoring.find_reset(secret)
    if person is None:
        raise Http404
    form = ResetForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            vault, code = restoring.reset(
                person=person, secret=secret, password=form.cleaned_data["password"]
            )
        except restoring.LinkUsed:
            raise Http404 from None
        return sign_in_with_code(request, person, vault, code)
    status = 422 if form.errors else 200
    return render(request, "people/reset.html", {"form": form, "person": person}, status=status)
