"""The second factor: allauth's views, behind our guards, with our limits and answers."""

from typing import Any

from allauth.account import views as account
from allauth.mfa.base import views as factor
from allauth.mfa.recovery_codes import views as backup_codes
from allauth.mfa.totp import views as totp
from django.http import HttpResponse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from nearer.people.access import fresh, unlocked


class Explains:
    """A form that is refused answers 422, so that nobody takes it for saved."""

    def form_invalid(self, form: Any) -> HttpResponse:
        """The page again, with what is missing beside the fields."""
        response: HttpResponse = super().form_invalid(form)  # type: ignore[misc]
        response.status_code = 422
        return response


class SignIn(Explains, account.LoginView):
    """Name and password; then signed in, or on to the second factor."""


class SecondFactor(Explains, factor.AuthenticateView):
    """The code, between the password and being signed in."""


class SwitchOn(Explains, totp.ActivateTOTPView):
    """Pair an authenticator app."""


class SwitchOff(Explains, totp.DeactivateTOTPView):
    """Go back to the password alone."""


def _form(view: Any) -> Any:
    return sensitive_post_parameters()(require_http_methods(["GET", "POST"])(view))


sign_in = _form(SignIn.as_view())
authenticate = _form(SecondFactor.as_view())
overview = unlocked(require_safe(factor.index))
switch_on = fresh(_form(SwitchOn.as_view()))
switch_off = fresh(_form(SwitchOff.as_view()))
show_backup_codes = fresh(require_safe(backup_codes.view_recovery_codes))
make_backup_codes = fresh(_form(backup_codes.generate_recovery_codes))
