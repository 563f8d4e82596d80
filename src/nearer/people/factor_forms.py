"""allauth's forms of the second factor, in our words."""

from typing import Any

from allauth.core import context
from allauth.mfa.base.forms import AuthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from django import forms
from django.utils.translation import gettext_lazy as _

from nearer.people import limits
from nearer.people.forms import TRY_LATER


def _code_input() -> forms.TextInput:
    return forms.TextInput(
        attrs={"autocomplete": "one-time-code", "spellcheck": "false", "autocapitalize": "none"}
    )


class FactorForm(AuthenticateForm):
    """The code between the password and being signed in."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].label = _("Code")
        self.fields["code"].widget = _code_input()

    def clean_code(self) -> str:
        """Count the attempt before the code is looked at, which would use it up."""
        limit, who = limits.sign_in_limit(context.request, self.user.username)
        who = f"{who}:second-factor"
        if not limits.take(limit, who):
            raise forms.ValidationError(TRY_LATER)
        code: str = super().clean_code()
        limits.clear(limit, who)
        return code


class SwitchOnForm(ActivateTOTPForm):
    """The first code of an app that is being paired."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].label = _("Code that the app shows")
        self.fields["code"].widget = _code_input()
