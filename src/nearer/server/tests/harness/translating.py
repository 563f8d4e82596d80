"""A catalogue that marks whatever passes through it, and what a page shows without its mark."""

import json
import re
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from django.utils import translation

from nearer.content import files

OPEN, CLOSE = "⟦", "⟧"
# Keys under which content files hold what people read; the rest are ids and numbers.
READ_BY_PEOPLE = {
    "advice", "close", "definition", "do", "hours", "how", "intro", "label", "name", "said",
    "title", "what",
    # of words, guides, scenes, body words, the weekly rating and the guided path
    "protects", "opening", "body", "purpose", "hides", "stay", "learned", "when_more",
    "text", "limits", "unknown_text", "in_words", "about", "question", "why", "openings", "camera",
    "hint", "refusable",
}  # fmt: skip
# Likewise with everything under them, whatever its key.
WHOLLY_READ = {"near", "say", "practice", "tells", "moment", "scale", "question"}
UNSEEN_TAGS = {"script", "style", "template"}
# A choice among the names of Python's own time zones.
NAMES_OF_PLACES = {"time_zone"}
SPOKEN = {
    "alt", "aria-description", "aria-label", "aria-roledescription", "aria-valuetext", "label",
    "placeholder", "title",
}  # fmt: skip
OWN_WORDS = re.compile(r"⟪[^⟫]*⟫")
LETTERS = re.compile(r"[^\W\d_]")
WORDS_OF_DATA = re.compile(r"[^\W\d_]{2,} [^\W\d_]{2,}")


def mark(text: str) -> str:
    """The text as the catalogue gives it out."""
    return f"{OPEN}{text}{CLOSE}" if text else text


def take_on(monkeypatch: Any) -> None:
    """From now on everything that is translated is marked, content included."""
    catalogue = translation._trans
    gettext, ngettext = catalogue.gettext, catalogue.ngettext
    pgettext, npgettext = catalogue.pgettext, catalogue.npgettext
    marked = {
        "gettext": lambda message: mark(gettext(message)),
        "ngettext": lambda *message: mark(ngettext(*message)),
        "pgettext": lambda *message: mark(pgettext(*message)),
        "npgettext": lambda *message: mark(npgettext(*message)),
    }
    for name, function in marked.items():
        monkeypatch.setattr(catalogue, name, function)
    read = files.read
    monkeypatch.setattr(files, "read", lambda *where: _marked_content(read(*where)))
    read_folder = files.read_folder
    monkeypatch.setattr(
        files, "read_folder", lambda *where: [_marked_content(one) for one in read_folder(*where)]
    )
    forget_what_was_made()


def forget_what_was_made() -> None:
    """Empty every cache of ours: what is in it was made with another catalogue."""
    for name, module in list(sys.modules.items()):
        if name.startswith("nearer."):
            for value in [*vars(module).values(), *_in_classes(module)]:
                if hasattr(value, "cache_clear"):
                    value.cache_clear()


def _in_classes(module: Any) -> Iterator[Any]:
    for value in vars(module).values():
        if isinstance(value, type):
            yield from vars(value).values()


def _marked_content(value: Any, *, seen: bool = False, wholly: bool = False) -> Any:
    if isinstance(value, dict):
        return {key: _marked_under(key, inner, wholly=wholly) for key, inner in value.items()}
    if isinstance(value, list):
        return [_marked_content(inner, seen=seen, wholly=wholly) for inner in value]
    return mark(value) if seen and isinstance(value, str) else value


def _marked_under(key: str, value: Any, *, wholly: bool) -> Any:
    wholly = wholly or key in WHOLLY_READ
    return _marked_content(value, seen=wholly or key in READ_BY_PEOPLE, wholly=wholly)


def unmarked(html: str) -> list[str]:
    """Every piece of text on the page that nobody could translate."""
    page = _Page()
    page.feed(html)
    page.close()
    return [text for text in page.found if LETTERS.search(text)]


def rest(text: str) -> str:
    """What is left of a text without its marked parts and people's own words."""
    text = OWN_WORDS.sub("", text)
    while (fewer := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = fewer
    return text


def _strings(value: str) -> list[str]:
    """The strings in a data attribute: itself, or those of the JSON in it."""
    try:
        read = json.loads(value)
    except ValueError:
        return [value]
    found, waiting = [], [read]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            waiting += [*one, *one.values()]
        elif isinstance(one, list):
            waiting += one
        elif isinstance(one, str):
            found.append(one)
    return found


class _Page(HTMLParser):
    """Reads text in its order, so that a mark may open in one element and close in another."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.depth = 0
        self._unseen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        # What the reader says is in the language of the words that it reads, and says so.
        says_its_language = "lang" in given and tag != "html"
        if tag in UNSEEN_TAGS or given.get("name") in NAMES_OF_PLACES or says_its_language:
            self._unseen.append(tag)
        if says_its_language:
            return
        for name, value in given.items():
            left = rest(value)
            # What a button sends is not what it says; an input's value is both.
            is_label = tag == "input" and name == "value" and given.get("type") == "submit"
            if name in SPOKEN or is_label:
                self.found.append(left)
            elif name.startswith("data-"):
                said = [text for text in _strings(value) if WORDS_OF_DATA.search(rest(text))]
                self.found += [f"{name}: {text}" for text in said]

    def handle_endtag(self, tag: str) -> None:
        if self._unseen and self._unseen[-1] == tag:
            self._unseen.pop()

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        outside = []
        for char in OWN_WORDS.sub("", data):
            self.depth += char == OPEN
            if not self.depth:
                outside.append(char)
            self.depth -= char == CLOSE
        text = " ".join("".join(outside).split())
        if text:
            self.found.append(text)
