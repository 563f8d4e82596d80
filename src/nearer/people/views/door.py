"""The door: making a place, and the four steps at the first run."""

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login import record_authentication
from django.conf import settings
from django.db import IntegrityError, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from nearer import content
from nearer.people import actions, code_to_confirm, limits, setup
from nearer.people.access import SignedInRequest, signed_in
from nearer.people.forms import NAME_TAKEN, TRY_LATER, FirstSignUpForm, SignUpForm
from nearer.people.models import Person
from nearer.vault.opened import Vault


@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def sign_up(request: HttpRequest, secret: str = "") -> HttpResponse:
    """Make a place: the first with the setup code, then by invitation, or open if set so."""
    if request.user.is_authenticated:
        return redirect("home")
    first = not Person.objects.exists()
    if not setup.may_sign_up(first=first, secret=secret):
        return render(request, "people/sign_up_closed.html", status=403)
    form = (FirstSignUpForm if first else SignUpForm)(request.POST or None)
    if request.method == "POST" and form.is_valid() and _code_is_right(form, first=first):
        made = _make_place(form, is_host=first, secret=secret)
        if made:
            return sign_in_with_code(request, *made, newcomer=True)
    status = 422 if form.errors else 200
    context = {"form": form, "first": first, "run_by": setup.run_by()}
    return render(request, "people/sign_up.html", context, status=status)


def _code_is_right(form: SignUpForm, *, first: bool) -> bool:
    if not first:
        return True
    if not limits.take(limits.SETUP, "setup"):
        form.add_error("setup_code", TRY_LATER)
        return False
    if setup.is_setup_code(form.cleaned_data["setup_code"]):
        return True
    form.add_error("setup_code", _("This is not the code that this server printed."))
    return False


def _make_place(
    form: SignUpForm, *, is_host: bool, secret: str
) -> tuple[Person, Vault, str] | None:
    data = form.cleaned_data
    try:
        with transaction.atomic():
            setup.use_up(secret=secret, is_host=is_host)
            return actions.sign_up(
                username=data["username"],
                password=data["password"],
                is_host=is_host,
                quiet_titles=data["quiet_titles"],
                time_zone=data["time_zone"] or settings.NEARER.time_zone,
            )
    except setup.TooLate as error:
        form.add_error(None, f"{error.message} {error.hint}")
    except IntegrityError:
        form.add_error("username", NAME_TAKEN)
    return None


def sign_in_with_code(
    request: HttpRequest, person: Person, vault: Vault, code: str, *, newcomer: bool = False
) -> HttpResponse:
    """Sign in with keys just made or opened; the next page shows the new recovery code."""
    person.opened_vault = vault  # type: ignore[attr-defined]
    person.is_newcomer = newcomer  # type: ignore[attr-defined]
    get_adapter().login(request, person)
    record_authentication(request, person, method="password")
    code_to_confirm.keep(request, vault, code)
    answer = redirect("recovery-code")
    limits.remember_device(request, answer, person.username)
    return answer


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


def not_offered(request: HttpRequest) -> HttpResponse:
    """Addresses that allauth wants to know of, for pages that would not fit our keys."""
    raise Http404
