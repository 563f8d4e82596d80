"""Gives each request its vault, and sends the cookie half that belongs to it."""

from collections.abc import Callable
from functools import cache

from django.http import HttpRequest, HttpResponse

from nearer.vault import unlocking
from nearer.vault.opened import Vault


class UnlockMiddleware:
    """Sets ``request.open_vault()``: a ``Vault``, or ``Locked``; opened once, when asked for."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.open_vault = cache(lambda: _open(request))  # type: ignore[attr-defined]
        response = self.get_response(request)
        pending = getattr(request, "vault_awaiting_sign_in", None)
        if pending is not None:
            unlocking.unlock(request, pending, awaits_second_factor=True)
        unlocking.set_cookie(request, response)
        return response


def _open(request: HttpRequest) -> Vault | unlocking.Locked:
    person = request.user
    if not person.is_authenticated:
        return unlocking.Locked()
    return unlocking.open_session(request, person.pk, person.idle_minutes)
