"""The ways to reword one message, and which of them re-read clean."""

from collections.abc import Iterable

from nearer.reader.document import Document
from nearer.reader.reader import read
from nearer.reader.rewording.clauses import clauses
from nearer.reader.rewording.gaps import rewording
from nearer.reader.rewording.others import first_of_others, last_of_others
from nearer.reader.rewording.own import own
from nearer.reader.rewording.register import register
from nearer.reader.rewording.replies import openings
from nearer.reader.rewording.rewording import Kind, Rewording
from nearer.reader.rewording.statements import Said, statements
from nearer.reader.rewording.subjects import complaints
from nearer.reader.rewording.telling import Ground
from nearer.reader.rewording.topics import topics

MOST = 3
MOST_TRIED = 6
KINDS: tuple[Kind, ...] = ("i-statement", "short", "reflect", "validate", "ask")


def candidates(document: Document, *, preview: bool = False) -> tuple[Rewording, ...]:
    """The clean ways to say it, one of each kind."""
    how = register(document)
    found: dict[str, Rewording] = {}
    for kind, said in ways(document):
        if said and kind not in found:
            text = how.finished(said)
            if _is_clean(text, document, preview=preview):
                found[kind] = rewording(text, kind)
        if len(found) == MOST:
            break
    return tuple(found[kind] for kind in KINDS if kind in found)


def ways(document: Document) -> Iterable[Said]:
    """Every way there is to say it, the nearest first, whether it re-reads clean or not."""
    if document.role == "reply":
        yield from openings(document.context)
        return
    parts = clauses(document)
    complained = complaints(document, parts)
    ground = Ground(document, parts, complained, own(document, parts))
    yield from first_of_others(document)
    for topic in topics(document, parts, complained)[:MOST_TRIED]:
        yield from statements(ground, topic)
    yield from last_of_others(document)


def _is_clean(text: str, document: Document, *, preview: bool) -> bool:
    context = document.context.text if document.context else None
    again = read(text, role=document.role, context=context, preview=preview)
    return text != document.text and not again.care and not again.danger
