"""Who may make a place here, and who runs this server."""

import hmac

from django.conf import settings

from nearer.kit import secret_files
from nearer.people import actions
from nearer.people.models import Person


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
    """The setup code or the invitation has done its work."""
    if is_host:
        secret_files.forget_setup_code(settings.NEARER.data)
    invitation = actions.find_invitation(secret) if secret else None
    if invitation:
        invitation.delete()


def run_by() -> str:
    """The name of who runs this server, for the sentence at sign-up."""
    if settings.NEARER.run_by:
        return str(settings.NEARER.run_by)
    host = Person.objects.filter(is_host=True).order_by("joined_on").first()
    return host.username if host else ""
