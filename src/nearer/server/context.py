"""What every page needs to know."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from nearer.people import keeping
from nearer.vault.opened import Vault

PLACES = (("home", "home", _("Now")), ("journal", "book", _("Journal")), ("you", "user", _("You")))


def shell(request: HttpRequest) -> dict[str, Any]:
    """The look's context: see ``shell/base.html``."""
    person = getattr(request, "user", None)
    signed_in = person is not None and person.is_authenticated
    open_vault = getattr(request, "open_vault", None)
    locked = not (signed_in and open_vault and isinstance(open_vault(), Vault))
    return {
        "signed_in": signed_in,
        "locked": locked,
        "quiet": person.quiet_titles if signed_in else False,
        "theme": person.theme if signed_in else "",
        "leave_low": person.leave_low if signed_in else False,
        "idle_seconds": 0 if locked else person.idle_minutes * 60,
        "navigation": _navigation(request) if signed_in else [],
        "author": keeping.author_token(person) if signed_in else "",
    }


def _navigation(request: HttpRequest) -> list[dict[str, Any]]:
    return [
        {"url": reverse(name), "icon": icon, "label": label, "current": request.path == reverse(name)}
        for name, icon, label in PLACES
    ]
