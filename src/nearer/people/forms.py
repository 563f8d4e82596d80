"""Forms at the door: making a place, signing in, unlocking, recovering."""

import unicodedata
from typing import Any

from allauth.account.forms import LoginForm
from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import format_lazy
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from zxcvbn import zxcvbn

from nearer import content
from nearer.kit import clock, text
from nearer.kit.errors import NearerError
from nearer.people import limits
from nearer.people.models import IDLE_MINUTES, Person

SHORTEST_PASSWORD, LONGEST_PASSWORD = 10, 256
# zxcvbn's 0 to 4; 2 is "somewhat guessable": protects against unthrottled online guessing.
WEAKEST_SCORE = 2
ZXCVBN_LIMIT = 72

NAME_TAKEN = _("That name is taken here. Choose another.")
TRY_LATER = _("That was tried many times. Wait a quarter of an hour, then try again.")


class PasswordField(forms.CharField):
    """A password that is being typed: never stripped, never shown again."""

    def __init__(self, *, autocomplete: str, **kwargs: Any) -> None:
        attrs = {"autocomplete": autocomplete, "autocapitalize": "none", "spellcheck": "false"}
        super().__init__(
            strip=False,
            max_length=LONGEST_PASSWORD,
            widget=forms.PasswordInput(attrs=attrs),
            **kwargs,
        )


def check_new_password(password: str, username: str = "") -> None:
    """Raises ``ValidationError`` when a password is too short, common or easy to guess."""
    if len(password) < SHORTEST_PASSWORD:
        raise ValidationError(_("Use at least 10 characters. A few words in a row work well."))
    if zxcvbn(password[:ZXCVBN_LIMIT], user_inputs=[username, "nearer"])["score"] < WEAKEST_SCORE:
        raise ValidationError(
            _(
                "This one is easy to guess. Four or five words that don’t belong together are better."
            )
        )


class SignUpForm(forms.Form):
    """Makes a place: a name, a password, and consent to who runs this server."""

    username = forms.CharField(
        label=_("Your name here"),
        min_length=2,
        max_length=40,
        help_text=_("A first name or a made-up one. Other people on this server may see it."),
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "words"}),
    )
    password = PasswordField(
        label=_("Password"),
        autocomplete="new-password",
        help_text=_(
            "At least 10 characters. It opens everything you write, so nobody can reset it for you."
        ),
    )
    quiet_titles = forms.BooleanField(
        label=_("Quiet titles"),
        required=False,
        help_text=_("The tab and the history then say “Notes” and nothing else."),
    )
    time_zone = forms.CharField(required=False, max_length=50, widget=forms.HiddenInput)

    def clean_username(self) -> str:
        """A name nobody else has here."""
        username = unicodedata.normalize("NFC", self.cleaned_data["username"])
        if not username.isprintable():
            raise ValidationError(_("Use letters, numbers and spaces."))
        if Person.objects.filter(username__iexact=username).exists():
            raise ValidationError(NAME_TAKEN)
        return username

    def clean_password(self) -> str:
        """A password worth sealing with."""
        password: str = self.cleaned_data["password"]
        check_new_password(password, self.cleaned_data.get("username", ""))
        return password


class FirstSignUpForm(SignUpForm):
    """The first account is the host's and needs the code that the server printed."""

    setup_code = forms.CharField(
        label=_("Setup code"),
        max_length=40,
        help_text=_("Printed where Nearer was started."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters"}),
    )
    field_order = ["setup_code", "username", "password"]


class SignInForm(LoginForm):
    """allauth's sign-in with our limits and words."""

    error_messages = {
        "account_inactive": _("This account was closed by the host."),
        "username_password_mismatch": _("The name or the password is not right."),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields.pop("remember", None)
        self.fields["login"].label = _("Your name here")
        self.fields["login"].widget = forms.TextInput(
            attrs={"autocomplete": "username", "autocapitalize": "none"}
        )
        self.fields["password"] = PasswordField(
            label=_("Password"), autocomplete="current-password"
        )

    def clean_login(self) -> str:
        """The name as it is stored, whichever keyboard wrote it."""
        return unicodedata.normalize("NFC", self.cleaned_data["login"])

    def clean(self) -> dict[str, Any]:
        """Count the attempt before the password is looked at."""
        name = self.cleaned_data.get("login") or ""
        limit, who = limits.sign_in_limit(self.request, name)
        if not limits.take(limit, who) or limits.is_network_spent(self.request, limit):
            raise ValidationError(TRY_LATER)
        try:
            cleaned: dict[str, Any] = super().clean()
        except NearerError as error:
            raise ValidationError(error.message) from None
        if self.user is not None:
            limits.clear(limit, who)
        return cleaned


class UnlockForm(forms.Form):
    """The password once more: to unlock, or before something that is not taken back lightly."""

    password = PasswordField(label=_("Password"), autocomplete="current-password")
    next = forms.CharField(required=False, widget=forms.HiddenInput)


class ConfirmCodeForm(forms.Form):
    """Two groups of the recovery code, to show that it was written down."""

    PLACES = {"first": 2, "second": 6}
    SPREAD = str.maketrans("OIL", "011")

    first = forms.CharField(max_length=12)
    second = forms.CharField(max_length=12)

    def __init__(self, *args: Any, code: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.groups = code.split("-")
        for name, place in self.PLACES.items():
            field = self.fields[name]
            field.label = _("Group %(number)d") % {"number": place + 1}
            field.widget = forms.TextInput(
                attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
            )

    def clean(self) -> dict[str, Any]:
        """Both groups as they are shown; case does not matter, nor O for 0, nor I or L for 1."""
        cleaned = super().clean() or {}
        for name, place in self.PLACES.items():
            typed = cleaned.get(name, "").upper().translate(self.SPREAD)
            if name in cleaned and typed != self.groups[place]:
                self.add_error(name, _("This is not the group above. Look once more."))
        return cleaned


class RecoverForm(forms.Form):
    """A name, its recovery code, and the password that replaces the forgotten one."""

    username = forms.CharField(label=_("Your name here"), max_length=40)
    code = forms.CharField(
        label=_("Recovery code"),
        max_length=60,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    password = PasswordField(label=_("New password"), autocomplete="new-password")

    def clean_username(self) -> str:
        """The name as it is stored, whichever keyboard wrote it."""
        return unicodedata.normalize("NFC", self.cleaned_data["username"])

    def clean_password(self) -> str:
        """A password worth sealing with."""
        password: str = self.cleaned_data["password"]
        check_new_password(password, self.cleaned_data.get("username", ""))
        return password


class RecoverWithFactorForm(RecoverForm):
    """The same, when a second factor is on: the code alone must not put its owner out."""

    factor = forms.CharField(
        label=_("Code of your second step"),
        max_length=20,
        help_text=_("From your authenticator app, or one of your backup codes."),
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "spellcheck": "false"}),
    )


def _countries() -> list[tuple[str, Any]]:
    named = content.help_countries(get_language() or "en")
    return [("", _("As this server"))] + [
        (code, name) for code, name in named.items() if code != content.ANYWHERE
    ]


def _zones() -> list[tuple[str, str]]:
    return [(name, name.replace("_", " ")) for name in clock.zone_names()]


class LooksForm(forms.ModelForm):
    """How pages look and when they lock."""

    class Meta:
        model = Person
        fields = ["theme", "idle_minutes", "quiet_titles", "leave_low", "country", "time_zone"]

    theme = forms.ChoiceField(
        label=_("Light or dark"),
        required=False,
        choices=[("", _("As the device")), ("light", _("Light")), ("dark", _("Dark"))],
        widget=forms.RadioSelect,
    )
    idle_minutes = forms.TypedChoiceField(
        label=_("Lock after"),
        coerce=int,
        choices=[(n, format_lazy(_("{minutes} min"), minutes=n)) for n in IDLE_MINUTES],
        widget=forms.RadioSelect,
        help_text=_("Without a touch for this long, Nearer locks itself. What you typed is kept."),
    )
    quiet_titles = forms.BooleanField(
        label=_("Quiet titles"),
        required=False,
        help_text=_("The tab and the history say “Notes” and nothing else."),
    )
    country = forms.ChoiceField(
        label=_("Help page of"), required=False, choices=_countries, widget=forms.Select
    )
    time_zone = forms.ChoiceField(
        label=_("Time zone"),
        choices=_zones,
        widget=forms.Select,
        help_text=_("Where your days begin and end."),
    )
    leave_low = forms.BooleanField(
        label=_("Leave button at the bottom"),
        required=False,
        help_text=_("For using Nearer with one hand."),
    )

    def save(self, commit: bool = True) -> Person:
        """Only these columns: a password that is being changed elsewhere is not put back."""
        person: Person = self.instance
        person.save(update_fields=self.Meta.fields)
        return person


class HelpPageForm(forms.Form):
    """The host's own help page for one country."""

    text = forms.CharField(
        label=_("What people here are to read"),
        required=False,
        max_length=20_000,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 12}),
        help_text=_("Plain text: whom to call, and when. Empty: Nearer’s own page is shown."),
    )

    def clean_text(self) -> str:
        """As it was typed, without what the browser's form encoding does to line ends."""
        return text.from_form(self.cleaned_data["text"])
