"""The recovery code between being shown and being confirmed: sealed, in this session only."""

from django.http import HttpRequest

from nearer.vault import keyrings
from nearer.vault.keyrings import CannotOpen
from nearer.vault.opened import Vault

KEY = "recovery_code_to_confirm"


def keep(request: HttpRequest, vault: Vault, code: str) -> None:
    """Let the next page show ``code``."""
    request.session[KEY] = vault.seal_note(KEY, code.encode()).hex()


def propose(request: HttpRequest, vault: Vault) -> None:
    """Let the next page show a new code; the one in use opens until the new one is confirmed."""
    keep(request, vault, keyrings.new_code())


def read(request: HttpRequest, vault: Vault) -> str:
    """The code that waits to be confirmed, or ""."""
    sealed = request.session.get(KEY)
    if not sealed:
        return ""
    try:
        return vault.open_note(KEY, bytes.fromhex(sealed)).decode()
    except CannotOpen:
        return ""


def forget(request: HttpRequest) -> None:
    """It was confirmed, or is not wanted."""
    request.session.pop(KEY, None)
