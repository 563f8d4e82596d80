"""What allauth asks of us."""

import base64
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from nearer.people import limits, notices
from nearer.people.models import Person
from nearer.vault import epochs, server_secrets


class AccountAdapter(DefaultAccountAdapter):
    """Accounts without mail; a sign-in that brings its vault along."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "username_password_mismatch": _("The name or the password is not right."),
        "incorrect_password": _("That is not your password."),
    }

    def pre_login(self, request: HttpRequest, user: Person, **kwargs: Any) -> HttpResponse | None:
        """Keep the opened vault while a second factor is asked for."""
        vault = getattr(user, "opened_vault", None)
        if vault is not None:
            request.vault_awaiting_sign_in = vault  # type: ignore[attr-defined]
        response: HttpResponse | None = super().pre_login(request, user, **kwargs)
        return response

    def post_login(self, request: HttpRequest, user: Person, **kwargs: Any) -> HttpResponse:
        """Signed in for good, second factor included: from now on this browser is known."""
        response: HttpResponse = super().post_login(request, user, **kwargs)
        limits.remember_device(request, response, user.username)
        vault = getattr(user, "opened_vault", None)
        if vault is not None:
            epochs.finish(vault)
        notices.tell_of_new_devices(request, user)
        return response

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Sign-up is ours, never allauth's: it makes keys."""
        return False

    def is_reauthentication_required(self, app: str) -> bool:
        """Our own guard asks before any of allauth's views; theirs would store a POST meanwhile."""
        return False

    def add_message(self, *args: Any, **kwargs: Any) -> None:
        """allauth's notices are not in our words; screens say what happened."""

    def get_client_ip(self, request: HttpRequest) -> str:
        """No address is kept or used here."""
        return "0.0.0.0"  # noqa: S104 - a constant in place of an address


class SecondFactorAdapter(DefaultMFAAdapter):
    """Second-factor secrets are encrypted under a key of the server, not in clear."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": _("That code does not fit. The app shows a new one every half minute."),
    }

    def encrypt(self, text: str) -> str:
        """Sealed under a key derived from the server's secret."""
        sealed = server_secrets.seal(settings.SECRET_KEY, "second-factor", text.encode())
        return base64.b64encode(sealed).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """What ``encrypt`` sealed."""
        sealed = base64.b64decode(encrypted_text)
        return server_secrets.open_sealed(settings.SECRET_KEY, "second-factor", sealed).decode()
