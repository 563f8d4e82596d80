"""Words that were found, shown in their sentence."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from nearer.journal.searching import pattern
from nearer.kit.private import PrivateText
from nearer.kit.text import folded
from nearer.parts.moments.documents import Entry

BEFORE, SHOWN = 60, 220  # code points around the first word that was found


@dataclass(frozen=True, repr=False)
class Part:
    """A piece of what somebody wrote; ``found``: it is one of the words that were looked for."""

    text: PrivateText
    found: bool


def written(entry: Entry) -> Iterator[str]:
    """What the person wrote in it, as whole texts."""
    yield entry.sentence
    if kind := entry.kindness:
        yield from (kind.sentence, kind.hurts, kind.others, kind.critical, kind.friend)
        yield kind.next_step
    yield from (urge.own for urge in entry.stay.urges) if entry.stay else ()
    yield ", ".join((*entry.about.tags, *entry.about.people))
    yield entry.about.place
    yield ", ".join(named.word for named in entry.feelings if named.own)


def excerpt(entry: Entry, terms: Sequence[str]) -> tuple[Part, ...]:
    """The text of an entry that holds most of the terms, cut around the first of them."""
    best = max(written(entry), key=lambda text: _held(text, terms), default="")
    found = list(_spans(best, terms))
    if not found:
        return ()
    start, end = _window(best, found[0][0])
    end = max([end, *(after for first, after in found if first < end)])
    parts = tuple(_parts(best, start, end, found))
    lead = (Part(PrivateText("…"), False),) if start else ()
    return lead + parts + ((Part(PrivateText("…"), False),) if end < len(best) else ())


def _held(text: str, terms: Iterable[str]) -> int:
    plain = folded(text)
    return sum(bool(re.search(pattern(term), plain)) for term in terms)


def _spans(text: str, terms: Iterable[str]) -> list[tuple[int, int]]:
    """Where the terms stand in the text as it was written, joined where they overlap."""
    plain, origin = _with_origin(text)
    spans: list[tuple[int, int]] = []
    hits = [hit.span() for term in terms for hit in re.finditer(pattern(term), plain)]
    for first, after in sorted(hits):
        start, end = origin[first], origin[after - 1] + 1
        if spans and start <= spans[-1][1]:
            spans[-1] = spans[-1][0], max(end, spans[-1][1])
        else:
            spans.append((start, end))
    return [(start, _with_accents(text, end)) for start, end in spans]


def _with_origin(text: str) -> tuple[str, list[int]]:
    """The text folded, and for each of its characters where it came from."""
    pieces = [folded(char) for char in text]
    origin = [place for place, piece in enumerate(pieces) for _ in piece]
    return "".join(pieces), origin


def _with_accents(text: str, end: int) -> int:
    """Past marks that belong to the last letter and that folding took away."""
    while end < len(text) and not folded(text[end]):
        end += 1
    return end


def _window(text: str, first: int) -> tuple[int, int]:
    start = max(0, first - BEFORE)
    end = min(len(text), start + SHOWN)
    if start:
        start = text.find(" ", start, first) + 1 or start
    if end < len(text):
        end = max(text.rfind(" ", first, end), 0) or end
    return start, end


def _parts(text: str, start: int, end: int, spans: Iterable[tuple[int, int]]) -> Iterator[Part]:
    here = start
    for first, after in spans:
        if first >= end:
            break
        yield from _part(text[here:first], found=False)
        yield from _part(text[first:after], found=True)
        here = after
    yield from _part(text[here:end], found=False)


def _part(text: str, *, found: bool) -> Iterator[Part]:
    if text:
        yield Part(PrivateText(text), found)
