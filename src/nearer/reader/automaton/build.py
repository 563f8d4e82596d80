"""A pattern made into an automaton without empty moves: a position for each of its items.

After Glushkov: a position knows the positions that may follow it, and a word knows the positions
that accept it, both as bits of one integer; a step over a word is a few operations on them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from nearer.reader.automaton.parse import Choice, Gap, Marked, Maybe, Node, Row, Single, parse
from nearer.reader.sentences import BETWEEN, MESSAGE_START, SENTENCE_START

STARTS = frozenset({MESSAGE_START, SENTENCE_START})


# By word, any word, firsts, lasts, chain, forks, after, clause gaps: fields of the automaton.
Forwards = tuple[dict[str, int], int, int, int, int, int, list[int], int]
NOWHERE: Forwards = ({}, 0, 0, 0, 0, 0, [], 0)


class Position(NamedTuple):
    """One item of the pattern: what it accepts, and inside which marks it stands."""

    accepts: frozenset[str]
    word_class: str
    negated: bool
    gap: Gap
    marks: tuple[str, ...]


@dataclass(slots=True)
class Automaton:
    """All positions, and what may follow them; masks are bits by position.

    Most positions lead to the next one: ``chain`` marks them, so that all of them move in one
    shift; ``forks`` marks those that lead elsewhere too, as ``after`` says. ``by_word`` holds the
    pattern's own words; any other is accepted by ``any_word``. ``anchored``: it begins
    only at the beginning of a sentence. ``marked``: whether it has parts with names. ``forwards``:
    all that a step needs, together.
    """

    positions: list[Position] = field(default_factory=list)
    marked: bool = False
    before: list[int] = field(default_factory=list)
    after: list[int] = field(default_factory=list)
    chain: int = 0
    forks: int = 0
    firsts: int = 0
    lasts: int = 0
    gaps: int = 0
    clause_gaps: int = 0
    by_word: dict[str, int] = field(default_factory=dict)
    by_class: dict[str, int] = field(default_factory=dict)
    any_word: int = 0
    anchored: bool = False
    forwards: Forwards = NOWHERE


@cache
def compiled(text: str, depth: int = 0) -> Automaton:
    """The automaton of one of our patterns, made when a message first comes near it."""
    return build(parse(text, depth))


def build(tree: Node) -> Automaton:
    """The automaton that finds what the tree describes."""
    made = Automaton()
    _Maker(made).add(tree)
    _chain(made)
    _accept(made)
    made.anchored = _is_anchored(made)
    made.forwards = (
        *(made.by_word, made.any_word, made.firsts, made.lasts),
        *(made.chain, made.forks, made.after, made.clause_gaps),
    )
    return made


@dataclass(frozen=True, slots=True)
class _Edges:
    """Of a part: may it be empty, and where it begins and ends."""

    empty: bool
    firsts: tuple[int, ...]
    lasts: tuple[int, ...]


class _Maker:
    """Adds the pattern's positions."""

    def __init__(self, made: Automaton) -> None:
        self.made = made
        self.marks: tuple[str, ...] = ()

    def add(self, tree: Node) -> None:
        edges = self.part(tree)
        # A gap at the beginning would find nothing more.
        firsts = (first for first in edges.firsts if not self.made.positions[first].gap)
        self.made.firsts = _bits(firsts)
        self.made.lasts = _bits(edges.lasts)

    def part(self, node: Node) -> _Edges:
        if isinstance(node, Single):
            return self.single(node)
        if isinstance(node, Row):
            return self.row(node)
        if isinstance(node, Choice):
            return self.choice(node)
        if isinstance(node, Maybe):
            inner = self.part(node.node)
            return _Edges(True, inner.firsts, inner.lasts)
        return self.marked(node)

    def single(self, node: Single) -> _Edges:
        here = len(self.made.positions)
        self.made.positions.append(
            Position(node.words, node.word_class, node.negated, node.gap, self.marks)
        )
        self.made.after.append(0)
        self.made.before.append(0)
        self.made.gaps |= bool(node.gap) << here
        self.made.clause_gaps |= (node.gap == "clause") << here
        return _Edges(False, (here,), (here,))

    def row(self, node: Row) -> _Edges:
        so_far = self.part(node.nodes[0])
        for each in node.nodes[1:]:
            then = self.part(each)
            self.join(so_far.lasts, then.firsts)
            so_far = _Edges(
                so_far.empty and then.empty,
                (*so_far.firsts, *then.firsts) if so_far.empty else so_far.firsts,
                (*so_far.lasts, *then.lasts) if then.empty else then.lasts,
            )
        return so_far

    def choice(self, node: Choice) -> _Edges:
        parts = [self.part(each) for each in node.nodes]
        return _Edges(
            any(part.empty for part in parts),
            tuple(first for part in parts for first in part.firsts),
            tuple(last for part in parts for last in part.lasts),
        )

    def marked(self, node: Marked) -> _Edges:
        self.made.marked = True
        outside = self.marks
        self.marks = (*outside, node.name)
        edges = self.part(node.node)
        self.marks = outside
        return edges

    def join(self, lasts: tuple[int, ...], firsts: tuple[int, ...]) -> None:
        from_here, to_here = _bits(firsts), _bits(lasts)
        for last in lasts:
            self.made.after[last] |= from_here
        for first in firsts:
            self.made.before[first] |= to_here


def _chain(made: Automaton) -> None:
    for place, after in enumerate(made.after):
        following = 1 << (place + 1)
        made.chain |= 1 << place if after & following else 0
        made.after[place] = after & ~following
        made.forks |= 1 << place if made.after[place] else 0


def _is_anchored(made: Automaton) -> bool:
    """Whether none of the words that it can begin with stands inside of a sentence."""
    begins = {word for word, mask in made.by_word.items() if mask & made.firsts}
    by_class = any(mask & made.firsts for mask in made.by_class.values())
    return begins <= STARTS and not by_class and not made.any_word & made.firsts


def _accept(made: Automaton) -> None:
    """Work out which positions accept each word, and which accept any."""
    wanted: dict[frozenset[str], int] = {}
    barred: dict[frozenset[str], int] = {}
    for place, position in enumerate(made.positions):
        kind = barred if position.negated else wanted
        kind[position.accepts] = kind.get(position.accepts, 0) | 1 << place
        if position.word_class:
            known = made.by_class.get(position.word_class, 0)
            made.by_class[position.word_class] = known | 1 << place
    for mask in barred.values():
        made.any_word |= mask
    for accepts, mask in wanted.items():
        for word in accepts:
            made.by_word[word] = made.by_word.get(word, 0) | mask
    excluded = _excluded(barred)
    for word in {*made.by_word, *excluded} - set(BETWEEN):
        free = made.any_word & ~excluded.get(word, 0)
        made.by_word[word] = made.by_word.get(word, 0) | free
    for between in BETWEEN:
        made.by_word.setdefault(between, 0)


def _excluded(barred: dict[frozenset[str], int]) -> dict[str, int]:
    found: dict[str, int] = {}
    for accepts, mask in barred.items():
        for word in accepts:
            found[word] = found.get(word, 0) | mask
    return found


def _bits(places: Iterable[int]) -> int:
    mask = 0
    for place in places:
        mask |= 1 << place
    return mask
