"""What is the same on every page of a language: put together once, as it is long."""

from functools import cache

from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language


def ways() -> SafeString:
    """The doors on the first screen."""
    return _rendered("presence/_ways.html", get_language() or "en")


def circles() -> SafeString:
    """The two circles that breathe, with the minutes to choose from."""
    return _rendered("shell/components/breath.html", get_language() or "en")


@cache
def _rendered(template: str, language: str) -> SafeString:
    return render_to_string(template)
