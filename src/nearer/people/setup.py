"""Who may make a place here, and who runs this server."""

import hmac

from django.conf import settings
from django.db import transaction

from nearer.kit import secret_files
from nearer.kit.errors import NearerError
from nearer.people import actions
from nearer.people.models import Invitation, Person


class TooLate(NearerError):
    """Somebody else used this invitation, or became the host, a moment earlier."""

    def __init__(self) -> None:
        super().__init__(
            "too-late",
            "Somebody else was a moment earlier.",
            "Ask whoever runs this server for a link.",
        )


def may_sign_up(*, first: bool, secret: str) -> bool:
    """The first person; then anyone if the host opened it; else with an open invitation."""
    if first or settings.NEARER.sign_up == "open":
        return True
    return bool(secret) and actions.find_invitation(secret) is not None


def is_setup_code(typed: str) -> bool:
    """Whether this is the one-time code that the server printed, spaces and case aside."""
    code = secret_files.setup_code(settings.NEARER.data).replace("-", "")
    plain = "".join(char for char in typed.upper() if char.isalnum())
    return hmac.compare_digest(plain.encode(), code.encode())


def use_up(*, secret: str, is_host: bool) -> None:
    """The setup code or the invitation has done its work. Inside the sign-up's transaction.

    Raises ``TooLate`` when it was used since the form was shown.
    """
    if is_host:
        if Person.objects.exists():
            raise TooLate
        data = settings.NEARER.data
        transaction.on_commit(lambda: secret_files.forget_setup_code(data))
        return
    invitation = actions.find_invitation(secret) if secret else None
    used = invitation is not None and Invitation.objects.filter(pk=invitation.pk).delete()[0] > 0
    if not used and settings.NEARER.sign_up != "open":
        raise TooLate


def run_by() -> str:
    """The name of who runs this server, for the sentence at sign-up."""
    if settings.NEARER.run_by:
        return str(settings.NEARER.run_by)
    host = Person.objects.filter(is_host=True).order_by("joined_on").first()
    return host.username if host else ""
