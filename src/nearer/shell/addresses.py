"""Addresses that a page sends along, to be led back to."""

from urllib.parse import urlencode

from django.utils.http import url_has_allowed_host_and_scheme


def own_path(wanted: str | None) -> str:
    """The path if it is one of this server, or nothing: nobody is led elsewhere from here."""
    path = wanted or ""
    own = path.startswith("/") and url_has_allowed_host_and_scheme(path, allowed_hosts=None)
    return path if own else ""


def along(back: str) -> str:
    """What an address ends with so that its page leads back there; nothing where nobody came from."""
    return f"?{urlencode({'back': back})}" if back else ""
