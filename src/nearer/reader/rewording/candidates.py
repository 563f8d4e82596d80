"""The ways to reword one message, and which of them re-read clean."""

from collections.abc import Iterable, Iterator
from itertools import chain

from nearer.reader.document import Document
from nearer.reader.reader import lands_softly
from nearer.reader.rewording.clauses import clauses
from nearer.reader.rewording.gaps import rewording
from nearer.reader.rewording.joining import together
from nearer.reader.rewording.others import anything, first_of_others, last_of_others
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
    each = (_clean(document, nearest, preview=preview) for nearest in sources(document))
    found = next((kinds for kinds in each if kinds), {})
    return tuple(found[kind] for kind in KINDS if kind in found)


def ways(document: Document) -> Iterable[Said]:
    """Every way there is to say it, the nearest first, whether it re-reads clean or not."""
    return chain.from_iterable(sources(document))


def sources(document: Document) -> Iterator[Iterable[Said]]:
    """Where the ways come from. A farther source never fills up a nearer one: one good way is enough."""
    if document.role == "reply":
        yield openings(document.context)
        return
    yield first_of_others(document)
    parts = clauses(document)
    complained = complaints(document, parts)
    ground = Ground(document, parts, complained, own(document, parts))
    ranked = topics(document, parts, complained)[:MOST_TRIED]
    yield together(ground, ranked)
    for topic in ranked:
        yield statements(ground, topic)
    yield last_of_others(document)
    yield anything()


def _clean(document: Document, said: Iterable[Said], *, preview: bool) -> dict[str, Rewording]:
    """The first clean way of each kind."""
    how = register(document)
    found: dict[str, Rewording] = {}
    for kind, text in said:
        if text and kind not in found and len(found) < MOST:
            finished = how.finished(text)
            if _is_clean(finished, document, preview=preview):
                found[kind] = rewording(finished, kind)
    return found


def _is_clean(text: str, document: Document, *, preview: bool) -> bool:
    again = Document(text, role=document.role, context=document.context)
    return text != document.text and lands_softly(again, preview=preview)
