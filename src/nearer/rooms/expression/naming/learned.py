"""What a person learned to do with a feeling: their own answers beside a guide, for them alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase

from nearer.parts.notebooks import pages, undoing
from nearer.parts.notebooks.pages import AT, Entry
from nearer.parts.records.meeting import ChangedElsewhere
from nearer.people.access import Viewer

PURPOSE = "learned"
LIMIT = 4000  # code points, for each answer
# Fields of an answer, by the order of the guide's questions.
ANSWERS = ("first", "second", "third")
# The page that wrote an entry last: it may go on writing.
BY = "by"


@dataclass(frozen=True, repr=False)
class Learned:
    """The answers by field. ``at``: when they were changed last, as the notebook has it."""

    answers: dict[str, str]
    at: str = ""


def families(viewer: Viewer) -> frozenset[str]:
    """Families beside which something is written."""
    return frozenset(pages.entries(viewer, PURPOSE))


def of(viewer: Viewer, family: str) -> Learned:
    """What is written beside this guide."""
    row = pages.entries(viewer, PURPOSE).get(family)
    return _read(row) if row else Learned({})


def keep(*, viewer: Viewer, family: str, answers: dict[str, str], seen: str, page: str) -> None:
    """Keep these answers; where there is nothing in any, nothing stays.

    ``seen``: when the page had them changed last; ``page`` names the page itself. Raises
    ``ChangedElsewhere`` where another page changed them since, to something else.
    """
    given = {name: text for name, text in answers.items() if text.strip()}

    def put(known: Entry | None) -> Entry | None:
        saved = _read(known) if known else Learned({})
        is_mine = known and page and known.get(BY) == page
        if known and saved.at != seen and not is_mine and saved.answers != given:
            raise ChangedElsewhere(saved)
        return {**given, BY: page} if given else None

    pages.change(viewer, PURPOSE, family, put)


def put_away(*, viewer: Viewer, session: SessionBase, family: str) -> UUID | None:
    """Take the answers away; what they can be put back by."""
    return undoing.put_away(session, viewer, PURPOSE, family)


def export(viewer: Viewer) -> Iterator[dict[str, Any]]:
    """All of them, for the export."""
    for family, row in pages.entries(viewer, PURPOSE).items():
        yield {"family": family, "at": row[AT], "answers": _read(row).answers}


def _read(row: Entry) -> Learned:
    return Learned({name: row[name] for name in ANSWERS if name in row}, row[AT])
