"""The pattern language: from its text to a tree. `README.md` of the reader describes it."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from nearer.reader import words
from nearer.reader.automaton.vocabulary import said_by, vocabulary
from nearer.reader.sentences import (
    MESSAGE_END,
    MESSAGE_START,
    PAUSE,
    SENTENCE_END,
    SENTENCE_START,
)

PIECE = re.compile(
    r"(?P<gap>\.\.\.?\d+)|@(?P<cls>\w+)|%(?P<group>[a-z]+)|<(?P<lemma>[a-z]+)>|\{(?:(?P<name>[a-z_]+):)?"
    r"|(?P<anchor>\^\^?|\$\$?|,)|(?P<any>_(?!\w))|(?P<word>[^\W_][\w'’./:]*)|[()\[\]{}|?!]|(?P<space>[\s-]+)"
)
BRACKET = re.compile(r"[()\[\]{}]")
BRACKETS = {"(": ")", "[": "]"}
END_OF_ROW = {"", "|", ")", "]", "}"}
LONGEST_GAP = 12
FEWEST_WITH_HEADS = 4
LONGEST_CLASS_NESTING = 6
MOST_NESTED = 30
LONGEST_PATTERN = 5000
ANCHORS = {
    "^": frozenset({SENTENCE_START, MESSAGE_START}),
    "^^": frozenset({MESSAGE_START}),
    "$": frozenset({SENTENCE_END, MESSAGE_END}),
    "$$": frozenset({MESSAGE_END}),
    ",": frozenset({PAUSE}),
}
Gap = Literal["", "clause", "sentence"]


class PatternMistake(ValueError):
    """A pattern that cannot be read; says which and why. Only rule writers see it."""


@dataclass(frozen=True, slots=True)
class Single:
    """One item: one of ``words``, or, if ``negated``, any word but these.

    ``word_class``: or one of that class's entries of several words (``@kin``).
    """

    words: frozenset[str]
    negated: bool = False
    gap: Gap = ""
    word_class: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether it is only a set of words."""
        return not self.negated and not self.word_class


@dataclass(frozen=True, slots=True)
class Row:
    """One after the other."""

    nodes: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several."""

    nodes: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Maybe:
    """There or not."""

    node: "Node"


@dataclass(frozen=True, slots=True)
class Marked:
    """A part with a name, to be shown or put into an offer."""

    name: str
    node: "Node"


Node = Single | Row | Choice | Maybe | Marked
ANY = Single(frozenset(), negated=True)


def parse(text: str, depth: int = 0) -> Node:
    """The tree of a pattern. Raises ``PatternMistake``.

    ``depth``: how many classes it stands in; inside of one, others are spelled out.
    """
    if is_too_much(text):
        raise PatternMistake(
            f"A pattern has at most {LONGEST_PATTERN} characters, and {MOST_NESTED} brackets inside"
            " one another."
        )
    return _Parser(text, depth).parsed()


class _Parser:
    """A recursive descent over one pattern, one piece at a time."""

    def __init__(self, text: str, depth: int = 0) -> None:
        self.text = text
        self.depth = depth
        self.place = 0
        self.piece: str = ""
        self.kind: str | None = None
        self.advance()

    def advance(self) -> None:
        """Go on to the next piece; an empty one is the end."""
        self.piece, self.kind = "", None
        while self.place < len(self.text):
            found = PIECE.match(self.text, self.place)
            if found is None:
                raise self.mistake(f"{self.text[self.place]!r} is not understood")
            self.place = found.end()
            if found.lastgroup != "space":
                self.piece, self.kind = found[0], found.lastgroup
                return

    def parsed(self) -> Node:
        node = self.choice()
        if self.piece:
            raise self.mistake(f"{self.piece!r} stands where nothing can")
        return node

    def choice(self) -> Node:
        nodes = [self.row()]
        while self.piece == "|":
            self.advance()
            nodes.append(self.row())
        return _choice_of(nodes) if len(nodes) > 1 else nodes[0]

    def row(self) -> Node:
        nodes: list[Node] = []
        while self.piece not in END_OF_ROW:
            node = self.item()
            if self.piece == "?":
                self.advance()
                node = Maybe(node)
            nodes.append(node)
        if not nodes:
            raise self.mistake("an empty part")
        return nodes[0] if len(nodes) == 1 else Row(tuple(nodes))

    def item(self) -> Node:
        piece, kind = self.piece, self.kind
        if piece in BRACKETS or piece.startswith("{"):
            node = self.group(BRACKETS.get(piece, "}"))
            return _bracketed(piece, node)
        self.advance()
        if piece == "!" and self.piece != "!":
            return self.negated(self.item())
        return self.leaf(piece, kind)

    def group(self, bracket: str) -> Node:
        """What stands in brackets; the same words in brackets are read once only."""
        end = closing(self.text, self.place)
        if end is None or self.text[end] != bracket:
            raise self.mistake(f"{bracket!r} is missing")
        inner = self.text[self.place : end]
        self.place = end + 1
        self.advance()
        return _group(inner, self.depth)

    def leaf(self, piece: str, kind: str | None) -> Node:
        if kind == "gap":
            return self.gap(piece)
        if kind == "anchor":
            return Single(ANCHORS[piece])
        if kind == "cls":
            return self.of_class(piece.removeprefix("@"))
        if kind == "group":
            return self.named(piece.removeprefix("%"))
        if kind == "lemma":
            return Single(frozenset(words.forms(piece.strip("<>"))))
        if kind == "any":
            return ANY
        if kind == "word":
            return _words(piece)
        raise self.mistake(f"{piece!r} stands where nothing can")

    def negated(self, node: Node) -> Node:
        if isinstance(node, Single) and node.is_plain:
            return Single(node.words, negated=True)
        raise self.mistake("'!' goes before single words or a class of single words")

    def gap(self, piece: str) -> Node:
        count = int(piece.lstrip("."))
        if not 1 <= count <= LONGEST_GAP:
            raise self.mistake(f"a gap has 1 to {LONGEST_GAP} words")
        kind: Gap = "sentence" if piece.startswith("...") else "clause"
        node: Node = Maybe(Single(frozenset(), negated=True, gap=kind))
        # Entered anywhere and left at its end only: so a gap costs a shift and no search.
        for _ in range(count - 1):
            node = Maybe(Row((node, Single(frozenset(), negated=True, gap=kind))))
        return node

    def of_class(self, name: str) -> Node:
        if self.depth >= LONGEST_CLASS_NESTING:
            raise self.mistake(f"@{name} holds itself")
        try:
            return _class(name, self.depth + 1) if self.depth else _reference(name)
        except KeyError:
            raise self.mistake(f"there is no class @{name}") from None
        except RecursionError:
            raise self.mistake(f"@{name} holds itself") from None

    def named(self, name: str) -> Node:
        try:
            return _group(words.group(name), self.depth)
        except KeyError:
            raise self.mistake(f"there is no group %{name}") from None

    def mistake(self, what: str) -> PatternMistake:
        return PatternMistake(f"In the pattern {self.text!r}: {what}.")


@cache
def _group(text: str, depth: int) -> Node:
    return _Parser(text, depth).parsed()


def _bracketed(opening: str, node: Node) -> Node:
    if opening == "(":
        return node
    return Maybe(node) if opening == "[" else Marked(opening[1:].rstrip(":") or "span", node)


def is_too_much(text: str) -> bool:
    """Whether it is longer, or has more brackets inside one another, than anybody could read."""
    if len(text) > LONGEST_PATTERN:
        return True
    deepest = open_brackets = 0
    for found in BRACKET.finditer(text):
        open_brackets += 1 if found[0] in "([{" else -1
        deepest = max(deepest, open_brackets)
    return deepest > MOST_NESTED


def closing(text: str, place: int) -> int | None:
    """Where the bracket closes that was opened just before ``place``, if it does."""
    open_brackets = 1
    for found in BRACKET.finditer(text, place):
        open_brackets += 1 if found[0] in "([{" else -1
        if not open_brackets:
            return found.start()
    return None


def _words(piece: str) -> Node:
    singles = tuple(Single(frozenset({word})) for word in said_by(piece))
    return singles[0] if len(singles) == 1 else Row(singles)


@cache
def _class(name: str, depth: int) -> Node:
    return _choice_of([parse(entry, depth) for entry in words.entries(name)])


@cache
def _reference(name: str) -> Node:
    """A class as patterns hold it: one item, whose longer entries are found beforehand."""
    singles, longer = vocabulary(name)
    return Single(singles, word_class=f"@{name}" if longer else "")


def _choice_of(nodes: list[Node]) -> Node:
    """The choice, with all its single words in one set: they cost one step together."""
    flat = [
        each for node in nodes for each in (node.nodes if isinstance(node, Choice) else (node,))
    ]
    plain = [node for node in flat if isinstance(node, Single) and node.is_plain]
    rest = [node for node in flat if not (isinstance(node, Single) and node.is_plain)]
    single = [Single(frozenset().union(*(node.words for node in plain)))] if plain else []
    together = (*single, *_by_head(rest))
    return together[0] if len(together) == 1 else Choice(together)


def _by_head(nodes: list[Node]) -> list[Node]:
    """Rows that begin alike share their beginning."""
    if len(nodes) < FEWEST_WITH_HEADS:
        return nodes
    heads: dict[Node, list[Node]] = {}
    others: list[Node] = []
    for node in dict.fromkeys(nodes):
        if isinstance(node, Row) and isinstance(node.nodes[0], Single):
            tail = node.nodes[1] if len(node.nodes) == 2 else Row(node.nodes[1:])
            heads.setdefault(node.nodes[0], []).append(tail)
        else:
            others.append(node)
    shared: list[Node] = [Row((head, _choice_of(tails))) for head, tails in heads.items()]
    return [*shared, *others]
