"""Everything a person has here, as JSON (``docs/export.md``), made piece by piece."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from nearer.kit import clock
from nearer.kit.version import version
from nearer.parts.composer import quiet
from nearer.parts.feelings import own as own_words
from nearer.parts.moments import queries as moments
from nearer.people import keeping
from nearer.people.access import Viewer
from nearer.rooms.expression.finer import cards, deep
from nearer.rooms.expression.naming import learned
from nearer.rooms.expression.saying import queries as statements
from nearer.rooms.expression.signals import answers, order

SCHEMA = 1
PREFERENCES = (
    "theme",
    "idle_minutes",
    "quiet_titles",
    "leave_low",
    "language",
    "time_zone",
    "country",
)


def export(viewer: Viewer) -> Iterator[bytes]:
    """The export in pieces of UTF-8; its last key says that nothing is missing.

    Raises ``CannotOpen`` in the middle when a record was tampered with: the file then ends early.
    """
    yield _encode(_head(viewer))[:-1]
    for name, read in LISTS.items():
        yield b',\n"' + name.encode() + b'": ['
        yield from _separated(read(viewer))
        yield b"\n]"
    yield b',\n"complete": true}\n'


def _head(viewer: Viewer) -> dict[str, Any]:
    person = viewer.person
    return {
        "format": "nearer-export",
        "schema": SCHEMA,
        "version": version(),
        "made_at": clock.now().isoformat(),
        "name": person.username,
        "joined_on": person.joined_on.isoformat(),
        "preferences": {name: getattr(person, name) for name in PREFERENCES},
    }


def _drafts(viewer: Viewer) -> Iterator[dict[str, Any]]:
    for draft in keeping.drafts(viewer.vault):
        kept = viewer.vault.read_draft(draft)
        yield {"id": str(draft.pk), "kept_on": draft.kept_on.isoformat(), **kept}


# Each room adds the list of what a person wrote in it.
LISTS: dict[str, Callable[[Viewer], Iterable[dict[str, Any]]]] = {
    "check_ins": moments.export,
    "statements": statements.export,
    "own_words": own_words.export,
    "learned": learned.export,
    "kept_quiet": quiet.export,
    "body_answers": answers.export,
    "body_order": order.export,
    "deep_check_ins": deep.export,
    "scene_cards": cards.export,
    "drafts": _drafts,
}


def _separated(rows: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    for number, row in enumerate(rows):
        yield (b",\n" if number else b"\n") + _encode(row)


def _encode(value: dict[str, Any]) -> bytes:
    try:
        return json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # half a character, kept in a draft: only an escape can carry it
        return json.dumps(value).encode()
