"""What every match of a pattern must hold, read off the pattern's text without parsing it.

Most patterns have nothing to do with most messages. Their outlines are enough to tell so, and a
pattern that no message comes near is never parsed.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache
from math import fsum, prod
from typing import NamedTuple

from nearer.reader import words
from nearer.reader.automaton.parse import ANCHORS, closing, is_too_much
from nearer.reader.automaton.vocabulary import said_by, vocabulary
from nearer.reader.files import data

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
# Where messages hold what an outline needs more often than this, its choices are written out, into
# so many rows at most.
LIKELY = 1 / 100
MOST_ROWS = 40
CHOICES = ("flat", "group", "named")
# How often words come, beside the list of those that come most: another word, and the entries of
# a class.
SELDOM, CLASSED = 1 / 2000, 1 / 60

# What is written, and of what kind; or, where it is None, anything at all or nothing.
Written = tuple[str, str] | None
# One of these words, where larger sets of them stand in one another; or anything or nothing.
Words = frozenset["str | Words"]
Piece = Words | None


class Choice(NamedTuple):
    """One of several ways to go on, of one word or of more.

    ``first``: what each can begin with. ``rarest``: of what each needs, the words that messages
    hold least often. Either is None where it cannot be told. ``alone``: there is no more to it.
    """

    first: Piece
    rarest: Piece
    alone: bool = False


Row = tuple[Piece | Choice, ...]
ANYTHING: Row = (None,)


class Needed(NamedTuple):
    """One of these must come; ``loose``: other words may stand between it and the next.

    A class stands among the words with its sign (``@kin``), for its entries of several words.
    """

    words: Words
    loose: bool


Outline = tuple[Needed, ...]


@cache
def outlines(text: str, depth: int = 0) -> tuple[Outline, ...]:
    """Every match of the pattern holds one of these, its words in this order.

    ``depth``: as for ``parse``; inside of a class, the words of other classes are looked for.
    """
    text = text.strip()
    if is_too_much(text):
        return ((),)
    if PLAIN.fullmatch(text):
        return (tuple(_tight(word) for piece in text.split() for word in said_by(piece)),)
    opening = GROUP.match(text)
    while opening and closing(text, opening.end()) == len(text) - 1:
        text = text[opening.end() : -1].strip()
        opening = GROUP.match(text)
    rows = (outline for row in _rows(text) for outline in _as_told(tuple(row), depth))
    return tuple(dict.fromkeys(rows))


def _as_told(row: tuple[Written, ...], depth: int) -> Iterable[Outline]:
    """The outline of a row, or of each of its ways where many messages would hold the one."""
    whole = _outline(tuple(_read(row, depth)))
    if prod(weight(needed.words) for needed in whole) < LIKELY:
        return (whole,)
    return map(_outline, _unfolded(row, depth))


@cache
def _tight(word: str) -> Needed:
    return Needed(frozenset({word}), loose=False)


@cache
def _unfolded(row: tuple[Written, ...], depth: int, most: int = MOST_ROWS) -> tuple[Row, ...]:
    """The row with its choices of several words written out: once for each of their ways.

    A choice that would make too many rows stays a choice.
    """
    rows: list[Row] = [()]
    for written in row:
        ways = _ways(written, depth, most // len(rows))
        if len(ways) * len(rows) > most:
            ways = (tuple(_read([written], depth)),)
        rows = [begun + way for begun in rows for way in ways]
    return tuple(rows)


def _ways(written: Written, depth: int, most: int) -> tuple[Row, ...]:
    """The ways through one written piece; those of a single word count as one."""
    if written is None or written[0] not in CHOICES:
        return (tuple(_read([written], depth)),)
    singles: list[Words] = []
    longer: list[Row] = []
    for row in _rows(_inside(written)):
        pieces = tuple(_read(row, depth))
        if len(pieces) == 1 and isinstance(pieces[0], frozenset):
            singles.append(pieces[0])
        else:
            longer += _unfolded(tuple(row), depth, most)
    return (*longer, *([(_joined(singles),)] if singles else ()))


def _inside(written: tuple[str, str]) -> str:
    """The text of a choice; what cannot be told is any one word or none."""
    try:
        return words.group(written[1]) if written[0] == "named" else written[1]
    except KeyError:
        return "_?"


def _outline(row: Row) -> Outline:
    needed: list[Needed] = []
    tied = False
    for piece in row:
        words, joined = _beginning(piece, tied) if isinstance(piece, Choice) else (piece, tied)
        if not joined or words is None:
            needed[-1:] = [Needed(last.words, loose=True) for last in needed[-1:]]
        if words is not None and len(needed) == MOST_NEEDED:
            break
        if words is not None:
            needed.append(Needed(words, loose=isinstance(piece, Choice)))
        tied = words is not None and not isinstance(piece, Choice)
    return tuple(needed)


def _beginning(choice: Choice, tied: bool) -> tuple[Piece, bool]:
    """What to look for of a choice, and whether it comes right after what stands before."""
    if tied and choice.first is not None:
        return choice.first, True
    return choice.rarest, False


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


def _read(row: Iterable[Written], depth: int) -> Iterable[Piece | Choice]:
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
        single = Choice(singles, singles, alone=True)
        return _one_of([single, *(_way(text, depth) for text in longer)])
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
    return _one_of([_way(each, depth) for each in text.split("|")])


@cache
def _group(text: str, depth: int) -> Row:
    rows = _rows(text)
    if len(rows) == 1:
        return tuple(_read(rows[0], depth))
    return _one_of([_way_of(row, depth) for row in rows])


def _one_of(ways: list[Choice]) -> Row:
    rarest = _joined(way.rarest for way in ways)
    if all(way.alone for way in ways):
        return (rarest,)
    return (Choice(_joined(way.first for way in ways), rarest),)


def _joined(pieces: Iterable[Piece]) -> Piece:
    found: set[str | Words] = set()
    for piece in pieces:
        if piece is None:
            return None
        found |= {piece} if len(piece) >= LARGE else piece
    return frozenset(found)


@cache
def _way(text: str, depth: int) -> Choice:
    """One way of a choice."""
    if PLAIN.fullmatch(text) and text.strip():
        said = [_only(word) for piece in text.split() for word in said_by(piece)]
        return Choice(said[0], min(said, key=weight), len(said) == 1)
    rows = _rows(text)
    return _way_of(rows[0], depth) if len(rows) == 1 else Choice(None, None)


def _way_of(row: Iterable[Written], depth: int) -> Choice:
    pieces = list(_read(row, depth))
    needed = [piece.rarest if isinstance(piece, Choice) else piece for piece in pieces]
    rarest = min((piece for piece in needed if piece is not None), key=weight, default=None)
    first = pieces[0] if pieces else None
    if isinstance(first, Choice):
        return Choice(first.first, rarest)
    return Choice(first, rarest, alone=len(pieces) == 1)


@cache
def _only(word: str) -> Words:
    return frozenset({word})


@cache
def weight(piece: Words) -> float:
    """About how often messages hold one of these words."""
    return fsum(_often(word) if isinstance(word, str) else weight(word) for word in piece)


def _often(word: str) -> float:
    return _common().get(word, CLASSED if word.startswith("@") else SELDOM)


@cache
def _common() -> dict[str, float]:
    listed = data("common.toml")["words"].split()
    return {word: 1 / (place + 4) for place, word in enumerate(listed)}


READERS: dict[str, Callable[[str, int], Row]] = {
    "word": _word,
    "lemma": _lemma,
    "anchor": _anchor,
    "cls": _class,
    "named": _named,
    "flat": _flat,
    "group": _group,
}
