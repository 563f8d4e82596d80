"""What is neither a fact nor an accusation: a mask, half an apology, a threat, a forbidden feeling."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from nearer.reader.automaton import Match, Scanner
from nearer.reader.document import Document
from nearer.reader.files import data
from nearer.reader.rewording.gaps import filled
from nearer.reader.rewording.rewording import Kind
from nearer.reader.rewording.statements import Said
from nearer.reader.rewording.topics import Topic
from nearer.reader.rewording.values import values

FILE = "rewording-others.toml"
ANYTHING = "anything"
# "(I'll) carry everything myself": what one is asked to do together ends before it.
ALONE = re.compile(r"( (by )?myself| on my own| alone| instead)+$", re.IGNORECASE)


def first_of_others(document: Document) -> Iterator[Said]:
    """What goes before any complaint: it is the message."""
    yield from _said(document, first=True)


def last_of_others(document: Document) -> Iterator[Said]:
    """What is left where there is no complaint."""
    yield from _said(document, first=False)


def anything() -> Iterator[Said]:
    """An open form, where nothing else can be said."""
    yield from _ways(_rows()[ANYTHING], {})


def _said(document: Document, *, first: bool) -> Iterator[Said]:
    found = _scanner().scan(document)
    for key, row in _rows().items():
        for match in found.get(key, ())[:1]:
            if row.get("first", False) == first and document.own_voice(match.start, match.end):
                yield from _ways(row, _values(document, match))


def _values(document: Document, match: Match) -> dict[str, str]:
    found = values(document, [], Topic("other", 0, match.start, match=match, end=match.end))
    return found | {"x": ALONE.sub("", found.get("x", ""))}


def _ways(row: dict[str, Any], found: dict[str, str]) -> Iterator[Said]:
    ways: tuple[tuple[Kind, str], ...] = (
        ("i-statement", filled((row["statement"],), found)),
        ("short", filled((row["short"],), found)),
        ("ask", filled((row["ask"],), found)),
    )
    yield from ((kind, text) for kind, text in ways if text)


@cache
def _rows() -> dict[str, dict[str, Any]]:
    return {row["id"]: row for row in data(FILE)["other"]}


@cache
def _scanner() -> Scanner[str]:
    return Scanner({key: row["says"] for key, row in _rows().items() if row["says"]})
