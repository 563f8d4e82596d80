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
    return with_query("", back=back)


def with_query(url: str, **named: str) -> str:
    """The address with these in its query, the empty ones left out."""
    query = urlencode({name: value for name, value in named.items() if value})
    joined = "&" if "?" in url else "?"
    return f"{url}{joined}{query}" if query else url
