"""Password, recovery code, PIN and devices."""

from uuid import UUID

from django.contrib.auth import update_session_auth_hash
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nearer.people import actions, asking, devices, queries, securing
from nearer.people.access import MemberRequest, fresh, unlocked
from nearer.people.security_forms import ChangePasswordForm, PinForm
from nearer.people.views.door import sign_in_with_code
from nearer.shell import toasts
from nearer.vault import unlocking


@sensitive_post_parameters()
@unlocked
@require_http_methods(["GET", "POST"])
def password(request: MemberRequest) -> HttpResponse:
    """Change the password; every other device is signed out."""
    form = ChangePasswordForm(request.POST or None)
    posted = request.method == "POST" and form.is_valid()
    if posted and asking.open_with_typed(request, request.viewer.person, form, "old"):
        change = _change_leaked if form.cleaned_data["leaked"] else _change
        return change(request, form.cleaned_data["password"])
    status = 422 if form.errors else 200
    return render(request, "people/password.html", {"form": form}, status=status)


def _change(request: MemberRequest, new: str) -> HttpResponse:
    person, vault = request.viewer.person, request.viewer.vault
    key = str(request.session.session_key)
    actions.change_password(person=person, vault=vault, password=new, session_key=key)
    unlocking.forget(request)
    update_session_auth_hash(request, person)
    securing.unlock_with_new_key(request, person, vault, method="password")
    toasts.show(request, _("Changed. Every other device is signed out."))
    return redirect("you")


def _change_leaked(request: MemberRequest, new: str) -> HttpResponse:
    person = request.viewer.person
    vault, code = actions.change_leaked_password(
        person=person, vault=request.viewer.vault, password=new
    )
    return sign_in_with_code(request, person, vault, code)


@unlocked
@require_safe
def sessions(request: MemberRequest) -> HttpResponse:
    """Where this person is signed in."""
    rows = queries.sessions(request.viewer.person, request.session.session_key)
    unknown = any(row.is_new and not row.is_this for row in rows)
    return render(request, "people/sessions.html", {"sessions": rows, "unknown": unknown})


@unlocked
@require_POST
def know_sessions(request: MemberRequest) -> HttpResponse:
    """These devices are known: nothing tells of them again."""
    key = str(request.session.session_key)
    securing.know_devices(person=request.viewer.person, session_key=key)
    return redirect("sessions")


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
    devices.forget_pin_secret(request, response, person.pk)
    toasts.show(request, _("The PIN is gone. Your password opens."))
    return response
