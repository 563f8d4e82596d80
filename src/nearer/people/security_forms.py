"""Forms of the pages behind "You": password, PIN, tokens, deletion."""

from datetime import timedelta
from itertools import pairwise
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from nearer.people.forms import PasswordField, check_new_password

SHORTEST_PIN, LONGEST_PIN = 4, 12
TOKEN_DAYS = (7, 30, 90, 365)


class ChangePasswordForm(forms.Form):
    """The old password, the new one, and whether somebody may know the old one."""

    old = PasswordField(label=_("Password until now"), autocomplete="current-password")
    password = PasswordField(label=_("New password"), autocomplete="new-password")
    leaked = forms.BooleanField(
        label=_("Somebody may know the old one"),
        required=False,
        help_text=_(
            "Everything you wrote is then sealed anew, under new keys, and you write down a new recovery code."
        ),
    )

    def clean_password(self) -> str:
        """A password worth sealing with."""
        password: str = self.cleaned_data["password"]
        check_new_password(password)
        return password


class PinField(forms.CharField):
    """Digits, never shown again."""

    def __init__(self, **kwargs: Any) -> None:
        attrs = {"inputmode": "numeric", "autocomplete": "off"}
        super().__init__(
            min_length=SHORTEST_PIN,
            max_length=LONGEST_PIN,
            widget=forms.PasswordInput(attrs=attrs),
            **kwargs,
        )

    def clean(self, value: Any) -> str:
        """Digits only."""
        pin: str = super().clean(value)
        if not (pin.isascii() and pin.isdigit()):
            raise ValidationError(_("Use digits, four to twelve of them."))
        return pin


class PinForm(forms.Form):
    """Sets a PIN for this device."""

    pin = PinField(label=_("PIN"), help_text=_("Four to twelve digits, for this device only."))

    def clean_pin(self) -> str:
        """Not one that is tried first."""
        pin: str = self.cleaned_data["pin"]
        steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
        if len(steps) == 1 and steps <= {0, 1, 9}:
            raise ValidationError(_("That one is tried first. Choose another."))
        return pin


class UnlockPinForm(forms.Form):
    """The PIN, in place of the password."""

    pin = PinField(label=_("PIN"))


class TokenForm(forms.Form):
    """A token for a program of one's own."""

    label = forms.CharField(label=_("What it is for"), max_length=60, strip=False)
    may_write = forms.BooleanField(
        label=_("It may write too"),
        required=False,
        help_text=_("Without this it can only read."),
    )
    days = forms.TypedChoiceField(
        label=_("It stops after"),
        coerce=int,
        choices=[(days, format_lazy(_("{days} days"), days=days)) for days in TOKEN_DAYS],
        initial=30,
        widget=forms.RadioSelect,
    )

    def lifetime(self) -> timedelta:
        """How long it is good for."""
        return timedelta(days=self.cleaned_data["days"])


class DeleteForm(forms.Form):
    """When everything of this person is to be gone."""

    when = forms.ChoiceField(
        label=_("When"),
        choices=[
            ("later", _("In seven days")),
            ("now", _("Now, for good")),
        ],
        initial="later",
        help_text=_("In seven days: until then you can call it off."),
        widget=forms.RadioSelect,
    )


class OldKeysForm(forms.Form):
    """A password or recovery code from before the sign-in was restored without them."""

    secret = PasswordField(label=_("Old password or old recovery code"), autocomplete="off")


class ResetForm(forms.Form):
    """A new password, through a link that the host made."""

    password = PasswordField(label=_("New password"), autocomplete="new-password")

    def clean_password(self) -> str:
        """A password worth sealing with."""
        password: str = self.cleaned_data["password"]
        check_new_password(password)
        return password
