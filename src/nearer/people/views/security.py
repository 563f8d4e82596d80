"""Password, recovery code, PIN and devices."""

from uuid import UUID

from allauth.account.internal.flows.login import record_authentication
from django.conf import settings
from django.contrib.auth import update_session_auth_hash
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nearer.people import actions, devices, queries, securing
from nearer.people.access import MemberRequest, fresh, unlocked
from nearer.people.security_forms import ChangePasswordForm, PinForm
from nearer.shell import toasts


@sensitive_post_parameters()
@unlocked
@require_http_methods(["GET", "POST"])
def password(request: MemberRequest) -> HttpResponse:
    """Change the password; every other device is signed out."""
    form = ChangePasswordForm(request.POST or None)
    viewer = request.viewer
    if request.method == "POST" and form.is_valid():
        if actions.open_with_password(person=viewer.person, password=form.cleaned_data["old"]):
            _change(request, form)
            toasts.show(request, _("Changed. Every other device is signed out."))
            return redirect("you")
        form.add_error("old", _("That is not your password."))
    status = 422 if form.errors else 200
    return render(request, "people/password.html", {"form": form}, status=status)


def _change(request: MemberRequest, form: ChangePasswordForm) -> None:
    viewer = request.viewer
    actions.change_password(
        person=viewer.person,
        vault=viewer.vault,
        password=form.cleaned_data["password"],
        session_key=str(request.session.session_key),
    )
    if form.cleaned_data["leaked"]:
        securing.seal_anew(vault=viewer.vault)
    update_session_auth_hash(request, viewer.person)
    securing.unlock_again(request, viewer.vault)
    record_authentication(request, viewer.person, method="password", reauthenticated=True)


@fresh
@require_http_methods(["GET", "POST"])
def new_code(request: MemberRequest) -> HttpResponse:
    """A new recovery code in place of the old one; the next page shows it."""
    if request.method == "POST":
        securing.ask_for_new_code(person=request.viewer.person)
        return redirect("recovery-code")
    return render(request, "people/new_code.html")


@unlocked
@require_safe
def sessions(request: MemberRequest) -> HttpResponse:
    """Where this person is signed in."""
    rows = queries.sessions(request.viewer.person, request.session.session_key)
    securing.note_sessions_seen(person=request.viewer.person)
    return render(request, "people/sessions.html", {"sessions": rows})


@unlocked
@require_POST
def end_session(request: MemberRequest, session_id: UUID) -> HttpResponse:
    """Sign one device out."""
    if not securing.end_session(person=request.viewer.person, session_id=session_id):
        raise Http404
    toasts.show(request, _("That device is signed out."))
    return redirect("sessions")


@unlocked
@require_POST
def end_other_sessions(request: MemberRequest) -> HttpResponse:
    """Sign every other device out."""
    person, key = request.viewer.person, str(request.session.session_key)
    securing.end_sessions(person=person, but_session=key)
    toasts.show(request, _("Every other device is signed out."))
    return redirect("sessions")


@sensitive_post_parameters()
@fresh
@require_http_methods(["GET", "POST"])
def pin(request: MemberRequest) -> HttpResponse:
    """Set a PIN for this device."""
    form = PinForm(request.POST or None)
    person = request.viewer.person
    if request.method == "POST" and form.is_valid():
        secret = securing.set_pin(
            person=person,
            vault=request.viewer.vault,
            pin=form.cleaned_data["pin"],
            old_secret=devices.pin_secret(request, person.pk),
        )
        response = redirect("you")
        devices.keep_pin_secret(request, response, person.pk, secret)
        toasts.show(request, _("This device now opens with the PIN."))
        return response
    status = 422 if form.errors else 200
    context = {"form": form, "has_pin": devices.has_pin(request, person.pk)}
    return render(request, "people/pin.html", context, status=status)


@unlocked
@require_POST
def forget_pin(request: MemberRequest) -> HttpResponse:
    """Only the password opens again."""
    person = request.viewer.person
    securing.forget_pin(person=person, device_secret=devices.pin_secret(request, person.pk))
    response = redirect("you")
    response.delete_cookie(settings.PIN_COOKIE_NAME, path="/", samesite="Strict")
    toasts.show(request, _("The PIN is gone. Your password opens."))
    return response
