"""What is the same on every page of a language: put together once, as it is long."""

from functools import cache

from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from nearer.rooms.presence.ways import WAYS


def ways() -> SafeString:
    """The doors on the first screen."""
    return _ways(get_language() or "en")


@cache
def _ways(language: str) -> SafeString:
    return render_to_string("presence/_ways.html", {"ways": WAYS})
