"""Locking, unlocking, leaving."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from nearer.people import actions, limits
from nearer.people.access import SignedInRequest, signed_in, unlocked
from nearer.people.forms import TRY_LATER, UnlockForm
from nearer.vault import unlocking
from nearer.vault.opened import Vault


@sensitive_post_parameters()
@signed_in
@require_http_methods(["GET", "POST"])
def unlock(request: SignedInRequest) -> HttpResponse:
    """Open the vault of a session that is signed in."""
    if isinstance(request.open_vault(), Vault):  # type: ignore[attr-defined]
        return redirect(_next(request))
    form = UnlockForm(
        request.POST or None, request=request, initial={"next": request.GET.get("next", "")}
    )
    if request.method == "POST" and form.is_valid():
        vault = _open(request, form)
        if vault is not None:
            request.session.cycle_key()
            unlocking.unlock(request, vault)
            response = redirect(_next(request))
            limits.remember_device(request, response, request.user.username)
            return response
    status = 422 if form.errors else 200
    return render(request, "people/unlock.html", {"form": form}, status=status)


def _open(request: SignedInRequest, form: UnlockForm) -> Vault | None:
    limit, who = limits.sign_in_limit(request, request.user.username)
    if limits.is_spent(limit, who):
        form.add_error("password", TRY_LATER)
        return None
    limits.count(limit, who)
    vault = actions.open_with_password(person=request.user, password=form.cleaned_data["password"])
    if vault is None:
        form.add_error("password", _("That is not your password."))
        return None
    limits.clear(limit, who)
    return vault


@require_POST
def lock(request: HttpRequest) -> HttpResponse:
    """Lock this session now; the sign-in stays."""
    unlocking.lock(request)
    return redirect("unlock")


@unlocked
@require_POST
def extend(request: HttpRequest) -> HttpResponse:
    """A running practice keeps the vault open; opening it has noted the use."""
    return HttpResponse(status=204)


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Quick exit: lock, and go where nothing of this is to be seen."""
    unlocking.lock(request)
    return redirect("away")


def away(request: HttpRequest) -> HttpResponse:
    """A neutral page."""
    return render(request, "people/away.html")


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Sign out: the session, its half of the key, and what the browser holds."""
    unlocking.lock(request)
    request.session.flush()
    response = redirect("account_login")
    response.delete_cookie(settings.SESSION_COOKIE_NAME, path="/")
    response["Clear-Site-Data"] = '"cache", "storage"'
    return response


def _next(request: HttpRequest) -> str:
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    if url_has_allowed_host_and_scheme(wanted, allowed_hosts=None):
        return wanted
    return reverse("home")
