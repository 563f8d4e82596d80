"""Locking, unlocking, leaving."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nearer.people import actions, asking, devices, keeping, limits, notices, securing
from nearer.people.access import MemberRequest, SignedInRequest, Viewer, signed_in, unlocked
from nearer.people.forms import UnlockForm
from nearer.people.security_forms import UnlockPinForm
from nearer.shell.addresses import own_path
from nearer.vault import unlocking
from nearer.vault.opened import Vault


@sensitive_post_parameters()
@signed_in
@require_http_methods(["GET", "POST"])
def unlock(request: SignedInRequest) -> HttpResponse:
    """Open the vault of a session that is signed in."""
    if isinstance(request.open_vault(), Vault):  # type: ignore[attr-defined]
        return redirect(_next(request))
    form = UnlockForm(request.POST or None, initial={"next": _wanted(request)})
    if request.method == "POST" and form.is_valid():
        vault = asking.open_with_typed(request, request.user, form)
        if vault is not None:
            _open(request, vault, method="password")
            response = redirect(_next(request))
            limits.remember_device(request, response, request.user.username)
            return response
    return _ask(request, form, status=422 if form.errors else 200)


@sensitive_post_parameters()
@unlocked
@require_http_methods(["GET", "POST"])
def confirm(request: MemberRequest) -> HttpResponse:
    """The password once more, before something that is not taken back lightly."""
    person = request.viewer.person
    form = UnlockForm(request.POST or None, initial={"next": _wanted(request)})
    posted = request.method == "POST" and form.is_valid()
    if posted and asking.open_with_typed(request, person, form):
        securing.note_password(request, person)
        return redirect(_next(request))
    status = 422 if form.errors else 200
    return render(request, "account/reauthenticate.html", {"form": form}, status=status)


@sensitive_post_parameters()
@signed_in
@require_POST
def unlock_with_pin(request: SignedInRequest) -> HttpResponse:
    """Open with the PIN of this device; after five wrong ones only the password opens."""
    if isinstance(request.open_vault(), Vault):  # type: ignore[attr-defined]
        return redirect(_next(request))
    form = UnlockPinForm(request.POST)
    secret = devices.pin_secret(request, request.user.pk)
    vault = None
    if form.is_valid() and secret is not None:
        vault = actions.open_with_pin(
            person=request.user, device_secret=secret, pin=form.cleaned_data["pin"]
        )
    if vault is None:
        form.add_error("pin", _("That is not the PIN of this device."))
        again = UnlockForm(initial={"next": _wanted(request)})
        return _ask(request, again, pin_form=form, status=422)
    _open(request, vault, method="pin")
    return redirect(_next(request))


def _open(request: SignedInRequest, vault: Vault, *, method: str) -> None:
    securing.unlock_with_new_key(request, request.user, vault, method=method)
    notices.tell_of_new_devices(request, request.user)
    keeping.settle_lines(Viewer(request.user, vault))


def _ask(
    request: SignedInRequest,
    form: UnlockForm,
    *,
    pin_form: UnlockPinForm | None = None,
    status: int = 200,
) -> HttpResponse:
    if devices.has_pin(request, request.user.pk):
        pin_form = pin_form or UnlockPinForm()
        used_up = False
    else:
        used_up, pin_form = pin_form is not None, None
    context = {
        "form": form,
        "pin_form": pin_form,
        "pin_used_up": used_up,
        "next": _wanted(request),
    }
    return render(request, "people/unlock.html", context, status=status)


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


@require_safe
def away(request: HttpRequest) -> HttpResponse:
    """A neutral page."""
    return render(request, "people/away.html")


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Sign out: the session, its half of the key, and what the browser holds."""
    unlocking.lock(request)
    request.session.flush()
    response = redirect("account_login")
    response.delete_cookie(settings.SESSION_COOKIE_NAME, path="/", samesite="Lax")
    response["Clear-Site-Data"] = '"cache", "storage"'
    return response


def _next(request: HttpRequest) -> str:
    return _wanted(request) or reverse("home")


def _wanted(request: HttpRequest) -> str:
    return own_path(request.POST.get("next") or request.GET.get("next"))
