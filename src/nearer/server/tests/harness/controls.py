"""What a page lets people fill in, read from its HTML as a browser would."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from django.urls import Resolver404, resolve

# What people type into; the rest is chosen, pressed or carried along.
TYPED = {"text", "search", "password", "email", "url", "tel", "textarea"}
CHOSEN = {"checkbox", "radio", "select"}
PRESSED = {"submit", "button", "image", "reset"}


@dataclass
class Form:
    """A form: where it is sent, how, and its controls: kind and value by name."""

    route: str
    url: str
    method: str
    controls: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """Where it is sent on this server."""
        return urlsplit(self.url).path

    def typed(self) -> set[str]:
        """Names of the controls that people type into."""
        return self._of(TYPED)

    def as_sent(self) -> dict[str, list[str]]:
        """What a browser would send with nothing filled in: hidden, typed and chosen values."""
        sent: dict[str, list[str]] = {}
        for name, found in self.controls.items():
            values = [value for kind, value in found if kind not in PRESSED | CHOSEN]
            if values:
                sent[name] = values
        return sent

    def _of(self, kinds: set[str]) -> set[str]:
        return {
            name for name, found in self.controls.items() if any(kind in kinds for kind, _ in found)
        }


def forms(html: str, page_url: str) -> list[Form]:
    """Every form of the page, in its order."""
    reader = _Reader(page_url)
    reader.feed(html)
    return reader.forms


class _Reader(HTMLParser):
    def __init__(self, page_url: str) -> None:
        super().__init__()
        self.page_url = page_url
        self.forms: list[Form] = []
        self._open: Form | None = None
        self._by_id: dict[str, Form] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        here = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._begin(here)
        elif tag in {"input", "textarea", "select", "button"} and here.get("name"):
            kind = here.get("type", "text" if tag == "input" else tag).lower()
            self._add(here, "submit" if tag == "button" else kind)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._open = None

    def _begin(self, here: dict[str, str]) -> None:
        url = urljoin(self.page_url, here.get("action", ""))
        self._open = Form(_route(url), url, here.get("method", "get").upper())
        self.forms.append(self._open)
        if "id" in here:
            self._by_id[here["id"]] = self._open

    def _add(self, here: dict[str, str], kind: str) -> None:
        form = self._by_id.get(here["form"]) if "form" in here else self._open
        if form is not None:
            form.controls.setdefault(here["name"], []).append((kind, here.get("value", "")))


def _route(url: str) -> str:
    try:
        return resolve(urlsplit(url).path).view_name
    except Resolver404:
        return ""
