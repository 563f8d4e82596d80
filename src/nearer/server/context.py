"""What every page needs to know."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from nearer.live.route import PATH as EVENTS_PATH
from nearer.people import keeping
from nearer.people.models import Person
from nearer.vault.opened import Vault

PLACES = (
    ("home", "home", _("Now")),
    ("words", "leaf", _("Words")),
    ("journal", "book", _("Journal")),
    ("so-far", "chart", _("So far")),
    ("you", "user", _("You")),
)


def shell(request: HttpRequest) -> dict[str, Any]:
    """The look's context: see ``shell/base.html``."""
    person = getattr(request, "user", None)
    if not isinstance(person, Person):
        return {"signed_in": False, "locked": True, "idle_seconds": 0}
    open_vault = getattr(request, "open_vault", None)  # absent when a middleware answers early
    locked = open_vault is None or not isinstance(open_vault(), Vault)
    return {
        "signed_in": True,
        "locked": locked,
        "quiet": person.quiet_titles,
        "theme": person.theme,
        "leave_low": person.leave_low,
        "idle_seconds": 0 if locked else person.idle_minutes * 60,
        "navigation": _navigation(request),
        "author": keeping.author_token(person),
        "live": {"url": EVENTS_PATH, "script": static("live/js/live-events.js")},
    }


def _navigation(request: HttpRequest) -> list[dict[str, Any]]:
    places = [(reverse(name), icon, label) for name, icon, label in PLACES]
    return [
        {
            "url": url,
            "icon": icon,
            "label": label,
            "current": request.path == url,
            "within": url != "/" and request.path.startswith(url),
        }
        for url, icon, label in places
    ]
