"""The door: making a place, writing down the code, coming back without the password."""

from allauth.account.internal.flows.login import perform_login
from allauth.account.models import Login
from django.conf import settings
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from nearer import content
from nearer.people import actions, limits, setup
from nearer.people.access import SignedInRequest, signed_in
from nearer.people.forms import TRY_LATER, ConfirmCodeForm, FirstSignUpForm, RecoverForm, SignUpForm
from nearer.people.models import Person
from nearer.vault.keyrings import CannotOpen
from nearer.vault.opened import Vault

CODE_KEY = "recovery_code_to_confirm"
CONFIRMED_GROUPS = (2, 6)


@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def sign_up(request: HttpRequest, secret: str = "") -> HttpResponse:
    """Make a place: the first with the setup code, then by invitation, or open if set so."""
    first = not Person.objects.exists()
    if not setup.may_sign_up(first=first, secret=secret):
        return render(request, "people/sign_up_closed.html", status=403)
    form_class = FirstSignUpForm if first else SignUpForm
    form = form_class(request.POST or None)
    if request.method == "POST" and form.is_valid() and _code_is_right(form, first=first):
        return _make_place(request, form, is_host=first, secret=secret)
    status = 422 if form.errors else 200
    context = {"form": form, "first": first, "run_by": setup.run_by()}
    return render(request, "people/sign_up.html", context, status=status)


def _code_is_right(form: SignUpForm, *, first: bool) -> bool:
    if not first:
        return True
    if limits.is_spent(limits.SETUP, "setup"):
        form.add_error("setup_code", TRY_LATER)
        return False
    limits.count(limits.SETUP, "setup")
    if setup.is_setup_code(form.cleaned_data["setup_code"]):
        return True
    form.add_error("setup_code", _("This is not the code that this server printed."))
    return False


def _make_place(
    request: HttpRequest, form: SignUpForm, *, is_host: bool, secret: str
) -> HttpResponse:
    data = form.cleaned_data
    with transaction.atomic():
        setup.use_up(secret=secret, is_host=is_host)
        person, vault, code = actions.sign_up(
            username=data["username"],
            password=data["password"],
            is_host=is_host,
            quiet_titles=data["quiet_titles"],
            time_zone=data["time_zone"] or settings.NEARER.time_zone,
        )
    return sign_in_with_code(request, person, vault, code)


def sign_in_with_code(
    request: HttpRequest, person: Person, vault: Vault, code: str
) -> HttpResponse:
    """Sign in with keys just made or opened; the next page shows the new recovery code."""
    person.opened_vault = vault  # type: ignore[attr-defined]
    request.session[CODE_KEY] = vault.seal_note(CODE_KEY, code.encode()).hex()
    answer = perform_login(request, Login(user=person, redirect_url="/"))
    if request.user.is_authenticated:
        answer = redirect("recovery-code")
    limits.remember_device(request, answer, person.username)
    return answer


@sensitive_post_parameters()
@signed_in
@require_http_methods(["GET", "POST"])
def recovery_code(request: SignedInRequest) -> HttpResponse:
    """Show the recovery code once and have two groups of it typed again."""
    vault = request.open_vault()  # type: ignore[attr-defined]
    if not isinstance(vault, Vault):
        return redirect("unlock")
    code = _code_to_confirm(request, vault)
    if code is None:
        if request.user.recovery_confirmed:
            return redirect("home")
        code = actions.new_recovery_code(person=request.user, vault=vault)
        request.session[CODE_KEY] = vault.seal_note(CODE_KEY, code.encode()).hex()
    groups = code.split("-")
    form = ConfirmCodeForm(request.POST or None, places=CONFIRMED_GROUPS)
    if request.method == "POST" and form.is_valid():
        typed = [form.cleaned_data["first"], form.cleaned_data["second"]]
        wanted = [groups[place] for place in CONFIRMED_GROUPS]
        if [group.strip().upper() for group in typed] == wanted:
            actions.confirm_recovery_code(person=request.user, code=code, vault=vault)
            del request.session[CODE_KEY]
            return redirect("home" if request.user.welcomed else "welcome")
        form.add_error(None, _("These are not the groups above. Look once more."))
    status = 422 if form.errors else 200
    return render(
        request, "people/recovery_code.html", {"form": form, "groups": groups}, status=status
    )


@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def recover(request: HttpRequest) -> HttpResponse:
    """Come back with the recovery code."""
    form = RecoverForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        name = form.cleaned_data["username"].casefold()
        who = f"{name}:{limits.known_device(request, name)}"
        if limits.is_spent(limits.RECOVERY, who):
            form.add_error(None, _("That was tried many times today. Try again tomorrow."))
        else:
            limits.count(limits.RECOVERY, who)
            try:
                person, vault, code = actions.recover(**form.cleaned_data)
            except actions.RecoveryFailed as error:
                form.add_error("code", f"{error.message} {error.hint}")
            else:
                limits.clear(limits.RECOVERY, who)
                return sign_in_with_code(request, person, vault, code)
    status = 422 if form.errors else 200
    return render(request, "people/recover.html", {"form": form}, status=status)


@signed_in
@require_http_methods(["GET", "POST"])
def welcome(request: SignedInRequest) -> HttpResponse:
    """The four steps on one screen, at the first run and whenever wanted."""
    if request.method == "POST":
        person = request.user
        person.welcomed = True
        person.save(update_fields=["welcomed"])
        return redirect("home")
    four = content.four_steps(get_language() or "en")
    return render(request, "people/welcome.html", {"four": four})


def no_sign_up(request: HttpRequest) -> HttpResponse:
    """allauth's own sign-up is not offered: it would make an account without keys."""
    raise Http404


def _code_to_confirm(request: HttpRequest, vault: Vault) -> str | None:
    sealed = request.session.get(CODE_KEY)
    if not sealed:
        return None
    try:
        return vault.open_note(CODE_KEY, bytes.fromhex(sealed)).decode()
    except CannotOpen:
        return None
