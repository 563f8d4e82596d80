"""Where a card leads back to that was opened in the middle of saying something."""

from urllib.parse import parse_qs, urlsplit

from django.urls import Resolver404, resolve

from nearer.shell.addresses import own_path

ASKED = "say-guided"


def asked_from(back: str | None) -> str:
    """The question of the guided way from which one came, over other cards too; or nothing."""
    way = own_path(back)
    while way:
        parts = urlsplit(way)
        try:
            if resolve(parts.path).url_name == ASKED:
                return way
        except Resolver404:
            return ""
        way = own_path(parse_qs(parts.query).get("back", [""])[0])
    return ""
