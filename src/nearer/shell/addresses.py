"""Addresses that a page sends along, to be led back to."""

from django.utils.http import url_has_allowed_host_and_scheme


def own_path(wanted: str | None) -> str:
    """The path if it is one of this server, or nothing: nobody is led elsewhere from here."""
    path = wanted or ""
    own = path.startswith("/") and url_has_allowed_host_and_scheme(path, allowed_hosts=None)
    return path if own else ""
