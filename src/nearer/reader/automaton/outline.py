"""What every match of a pattern must hold, read off the pattern's text without parsing it.

Most patterns have nothing to do with most messages. Their outlines are enough to tell so, and a
pattern that no message comes near is never parsed.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from nearer.reader import words
from nearer.reader.automaton.parse import ANCHORS, closing
from nearer.reader.automaton.vocabulary import said_by, vocabulary

PIECE = re.compile(
    r"\((?P<flat>[^()\[\]{}]*)\)|(?P<word>[^\W_][\w'’./:]*)|(?P<space>[\s-]+)|@(?P<cls>\w+)|%(?P<named>[a-z]+)"
    r"|<(?P<lemma>[a-z]+)>|(?P<open>[(\[]|\{(?:[a-z_]+:)?)|(?P<anchor>\^\^?|\$\$?|,)"
    r"|(?P<sign>[?!|])|(?P<any>\.\.\.?\d+|_)"
)
GROUP = re.compile(r"\(|\{(?:[a-z_]+:)?")
PLAIN = re.compile(r"[a-z ]+")
# More would say little that these do not say already.
MOST_NEEDED = 4
# A larger set is kept whole where it is part of others.
LARGE = 16

# What is written, and of what kind; or, where it is None, anything at all or nothing.
Written = tuple[str, str] | None
# One of these words, where larger sets of them stand in one another; or anything or nothing.
Words = frozenset["str | Words"]
Piece = Words | None
Row = tuple[Piece, ...]
ANYTHING: Row = (None,)


class Needed(NamedTuple):
    """One of these must come; ``loose``: other words may stand between it and the next.

    A class stands among the words with its sign (``@kin``), for its entries of several words.
    """

    words: Words
    loose: bool


Outline = tuple[Needed, ...]


def outlines(text: str, depth: int = 0) -> list[Outline]:
    """Every match of the pattern holds one of these, its words in this order.

    ``depth``: as for ``parse``; inside of a class, the words of other classes are looked for.
    """
    text = text.strip()
    opening = GROUP.match(text)
    while opening and closing(text, opening.end()) == len(text) - 1:
        text = text[opening.end() : -1].strip()
        opening = GROUP.match(text)
    return [_outline(row, depth) for row in _rows(text)]


def _outline(row: Iterable[Written], depth: int) -> Outline:
    needed: list[Needed] = []
    for piece in _read(row, depth):
        if piece is not None and len(needed) == MOST_NEEDED:
            break
        if piece is not None:
            needed.append(Needed(piece, loose=False))
        elif needed and not needed[-1].loose:
            needed[-1] = Needed(needed[-1].words, loose=True)
    return tuple(needed)


def _rows(text: str) -> list[list[Written]]:
    """The alternatives of a text, as they are written; what cannot be told may be anything."""
    rows: list[list[Written]] = [[]]
    place, negated = 0, False
    while place < len(text):
        found = PIECE.match(text, place)
        if found is None:
            return [[None]]
        kind, place = found.lastgroup or "", found.end()
        if kind == "open":
            end = closing(text, place)
            if end is None:
                return [[None]]
            piece: Written = None if found[0] == "[" else ("group", text[place:end])
            place = end + 1
        elif kind == "sign" and not negated:
            negated = _signed(found[0], rows)
            continue
        elif kind == "space":
            continue
        else:
            piece = None if kind == "any" else (kind, found[kind])
        rows[-1].append(None if negated else piece)
        negated = False
    return rows


def _signed(sign: str, rows: list[list[Written]]) -> bool:
    """Heed a sign; whether what comes next is forbidden."""
    if sign == "|":
        rows.append([])
    elif sign == "?":
        rows[-1][-1:] = [None]
    return sign == "!"


def _read(row: Iterable[Written], depth: int) -> Iterable[Piece]:
    for written in row:
        if written is None:
            yield None
        else:
            yield from READERS[written[0]](written[1], depth)


@cache
def _word(text: str, _: int) -> Row:
    return tuple(frozenset({word}) for word in said_by(text))


def _lemma(text: str, _: int) -> Row:
    return (words.forms(text),)


def _anchor(text: str, _: int) -> Row:
    return (ANCHORS[text],)


@cache
def _class(name: str, depth: int) -> Row:
    try:
        singles, longer = vocabulary(name)
        if not depth:
            return (singles | {f"@{name}"},) if longer else (singles,)
        return _one_of([(singles, True), *(_rarest(text, depth) for text in longer)])
    except (KeyError, RecursionError):
        return ANYTHING


@cache
def _named(name: str, depth: int) -> Row:
    try:
        return _group(words.group(name), depth)
    except KeyError:
        return ANYTHING


@cache
def _flat(text: str, depth: int) -> Row:
    return _one_of(_rarest(each, depth) for each in text.split("|"))


@cache
def _group(text: str, depth: int) -> Row:
    rows = _rows(text)
    if len(rows) == 1:
        return tuple(_read(rows[0], depth))
    return _one_of(_rarest_of(row, depth) for row in rows)


# A piece that an alternative needs, and whether that is all there is to it.
Rarest = tuple[Piece, bool]


def _one_of(alternatives: Iterable[Rarest]) -> Row:
    """A choice needs one of the pieces that its alternatives need."""
    found: set[str | Words] = set()
    whole = True
    for piece, alone in alternatives:
        if piece is None:
            return ANYTHING
        found |= {piece} if len(piece) >= LARGE else piece
        whole = whole and alone
    return (frozenset(found),) if whole else (None, frozenset(found), None)


@cache
def _rarest(text: str, depth: int) -> Rarest:
    """Of what a row needs, what messages hold least often: longer words are rarer."""
    if PLAIN.fullmatch(text) and text.strip():
        pieces = text.split()
        said = said_by(max(pieces, key=len))
        return frozenset({max(said, key=len)}), len(pieces) == len(said) == 1
    rows = _rows(text)
    return _rarest_of(rows[0], depth) if len(rows) == 1 else (None, False)


def _rarest_of(row: Iterable[Written], depth: int) -> Rarest:
    pieces = list(_read(row, depth))
    needed = [piece for piece in pieces if piece is not None]
    return min(needed, key=_weight, default=None), len(pieces) == 1


@cache
def _weight(piece: Words) -> float:
    return sum(1 / len(word) ** 3 if isinstance(word, str) else _weight(word) for word in piece)


READERS: dict[str, Callable[[str, int], Row]] = {
    "word": _word,
    "lemma": _lemma,
    "anchor": _anchor,
    "cls": _class,
    "named": _named,
    "flat": _flat,
    "group": _group,
}
