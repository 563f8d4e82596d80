"""The recovery code: writing it down, coming back with it, replacing it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from nearer.people import actions, code_to_confirm, limits
from nearer.people.access import MemberRequest, SignedInRequest, fresh, signed_in
from nearer.people.forms import ConfirmCodeForm, RecoverForm, RecoverWithFactorForm
from nearer.people.models import Person
from nearer.people.views.door import sign_in_with_code
from nearer.shell import toasts
from nearer.vault.opened import Vault


@sensitive_post_parameters()
@signed_in
@require_http_methods(["GET", "POST"])
def recovery_code(request: SignedInRequest) -> HttpResponse:
    """Show the recovery code once and have two groups of it typed again."""
    vault = request.open_vault()  # type: ignore[attr-defined]
    if not isinstance(vault, Vault):
        return redirect("unlock")
    code = code_to_confirm.read(request, vault)
    if not code:
        return _without_code(request, vault)
    if "keep" in request.POST and request.user.recovery_confirmed:
        code_to_confirm.forget(request)
        toasts.show(request, _("The code you have stays the one that opens."))
        return redirect("you")
    form = ConfirmCodeForm(request.POST or None, code=code)
    if request.method == "POST" and form.is_valid():
        actions.take_recovery_code(person=request.user, code=code, vault=vault)
        code_to_confirm.forget(request)
        return redirect("home" if request.user.welcomed else "welcome")
    context = {"form": form, "groups": form.groups, "replaces": request.user.recovery_confirmed}
    status = 422 if form.errors else 200
    return render(request, "people/recovery_code.html", context, status=status)


def _without_code(request: SignedInRequest, vault: Vault) -> HttpResponse:
    # Asked for by POST: looking at a page must not make the code on somebody's paper worthless.
    if request.user.recovery_confirmed:
        return redirect("home")
    if request.method == "POST":
        code = actions.new_recovery_code(person=request.user, vault=vault)
        code_to_confirm.keep(request, vault, code)
        return redirect("recovery-code")
    return render(request, "people/no_code.html")


@fresh
@require_http_methods(["GET", "POST"])
def new_code(request: MemberRequest) -> HttpResponse:
    """A new recovery code, shown on the next page; the old one opens until that is confirmed."""
    if request.method == "POST":
        code_to_confirm.propose(request, request.viewer.vault)
        return redirect("recovery-code")
    return render(request, "people/new_code.html")


@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def recover(request: HttpRequest) -> HttpResponse:
    """Come back with the recovery code."""
    form_class = RecoverWithFactorForm if "factor" in request.POST else RecoverForm
    form = form_class(request.POST or None)
    status = 200
    if request.method == "POST" and form.is_valid():
        try:
            found = _recover(request, form)
        except actions.FactorNeeded:
            form = RecoverWithFactorForm(initial=form.cleaned_data)
            status = 422
        else:
            if found:
                return sign_in_with_code(request, *found)
    status = 422 if form.errors else status
    return render(request, "people/recover.html", {"form": form}, status=status)


def _recover(request: HttpRequest, form: RecoverForm) -> tuple[Person, Vault, str] | None:
    """Raises ``FactorNeeded``."""
    name = form.cleaned_data["username"].casefold()
    who = f"{name}:{limits.known_device(request, name)}"
    if not limits.take(limits.RECOVERY, who):
        form.add_error(None, _("That was tried many times today. Try again tomorrow."))
        return None
    try:
        found = actions.recover(**form.cleaned_data)
    except actions.RecoveryFailed as error:
        form.add_error("code", f"{error.message} {error.hint}")
        return None
    except actions.WrongFactor as error:
        form.add_error("factor", error.message)
        return None
    limits.clear(limits.RECOVERY, who)
    return found
