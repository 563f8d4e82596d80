"""One automaton over the items of one sentence: forwards to every end, and back to beginnings.

Forwards only the set of active positions is kept for each item. What was found is worked out
backwards from the ends, and only when it is asked for.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from nearer.reader.automaton.build import Automaton
from nearer.reader.sentences import PAUSE, Classed


@dataclass(slots=True)
class Steps:
    """How much work was done, so that a test can see that it grows with the text and no faster."""

    taken: int = 0


class Run(NamedTuple):
    """What is left of a run that came to an end: its states, and each end's place and position."""

    automaton: Automaton
    items: Sequence[str]
    spans: Classed
    states: list[int]
    ends: list[tuple[int, int]]


class Way(NamedTuple):
    """A way through the pattern to a position: how much of it is gap, and where it begins.

    The position accepted the items from ``first`` to ``last``; ``before``: the way to there.
    """

    gaps: int
    start: int
    position: int
    first: int
    last: int
    before: "Way | None"


def run(
    automaton: Automaton, items: Sequence[str], classed: Classed, steps: Steps | None
) -> Run | None:
    """Run forwards from wherever the pattern can begin. None if it comes to no end."""
    spans = _spans(automaton.by_class, classed) if automaton.by_class and classed else {}
    made = Run(automaton, items, spans, [0] * len(items), [])
    seen = 0
    for start in _starts(automaton, items, spans):
        if start >= seen:
            seen = _run_from(start, made)
    if steps is not None:
        steps.taken += len(items) + sum(state.bit_count() for state in made.states)
    return made if made.ends else None


def _spans(known: Mapping[str, int], classed: Classed) -> Classed:
    """The stretches of those classes that the pattern knows."""
    chosen = {}
    for place, spans in classed.items():
        if here := [span for span in spans if span[1] in known]:
            chosen[place] = here
    return chosen


def _starts(automaton: Automaton, items: Sequence[str], spans: Classed) -> Sequence[int]:
    words = automaton.first_words
    if words is None:
        return range(len(items))
    if automaton.anchored and not spans:
        return (0,) if items[0] in words else ()
    # Where a stretch of several words ends, a run that stopped inside of it goes on.
    starts = [place for place, item in enumerate(items) if item in words]
    return sorted({*starts, *spans}) if spans else starts


def _run_from(place: int, made: Run) -> int:
    """Go on as long as any position is active; the first place that was not looked at."""
    automaton, items, spans, states, ends = made
    # Most runs end after a word or two, and this is most of what a reading does: plain names
    # cost less than attributes.
    by_word, any_word, firsts, lasts, chain, forks, after, gaps = automaton.forwards
    active, barred = 0, 0
    for item in items[place:] if place else items:
        reached = firsts
        if active:
            moved = (active & chain) << 1
            if active & forks:
                moved |= _forked(after, active & forks)
            reached |= moved & ~barred if barred else moved
        reached &= by_word.get(item, any_word)
        if spans and place in spans:
            reached |= _by_class(automaton, spans[place], states)
        if reached & lasts:
            ends += [(place, position) for position in places_of(reached & lasts)]
        if item == PAUSE:
            barred, active = gaps, reached | active & ~gaps
        else:
            barred, active = 0, reached
        states[place] = active
        place += 1
        if not active:
            break
    return place


def _open_to(automaton: Automaton, active: int) -> int:
    """The positions that may come next."""
    return (active & automaton.chain) << 1 | _forked(automaton.after, active & automaton.forks)


def _forked(after: Sequence[int], forks: int) -> int:
    moved = 0
    while forks:
        low = forks & -forks
        moved |= after[low.bit_length() - 1]
        forks ^= low
    return moved


def _by_class(automaton: Automaton, spans: list[tuple[int, str]], states: list[int]) -> int:
    """Positions that accept a stretch of several words, from where the stretch begins."""
    reached = 0
    for start, name in spans:
        open_to = _open_to(automaton, states[start - 1]) if start else 0
        reached |= (open_to | automaton.firsts) & automaton.by_class[name]
    return reached


class Ways:
    """The ways back through one run, each worked out once."""

    def __init__(self, made: Run, steps: Steps | None = None) -> None:
        self._run = made
        self._steps = steps
        self._known: dict[tuple[int, int], Way | None] = {}

    def to(self, place: int, position: int) -> Way | None:
        """The way with the least gap, then the longest, to where a position is active."""
        key = (place, position)
        if key not in self._known:
            self._known[key] = self._worked_out(place, position)
        return self._known[key]

    def _worked_out(self, place: int, position: int) -> Way | None:
        if self._steps is not None:
            self._steps.taken += 1
        automaton, items = self._run.automaton, self._run.items
        begins = automaton.firsts >> position & 1
        gap = automaton.gaps >> position & 1
        best: Way | None = None
        for first in self._firsts(place, position):
            if begins and (best is None or (0, first) < (best.gaps, best.start)):
                best = Way(0, first, position, first, place, None)
            before = automaton.before[position] & self._run.states[first - 1] if first else 0
            if before and automaton.clause_gaps >> position & 1 and items[first - 1] == PAUSE:
                continue
            for each in places_of(before):
                way = self.to(first - 1, each)
                if way and (best is None or (way.gaps + gap, way.start) < (best.gaps, best.start)):
                    best = Way(way.gaps + gap, way.start, position, first, place, way)
        passes = best is None and items[place] == PAUSE
        return self._passed(place, position) if passes else best

    def _firsts(self, place: int, position: int) -> list[int]:
        """Where what the position accepts here can begin: here, or words before."""
        automaton = self._run.automaton
        accepting = automaton.by_word.get(self._run.items[place], automaton.any_word)
        firsts = [place] if accepting >> position & 1 else []
        if place in self._run.spans and (name := automaton.positions[position].word_class):
            firsts += [first for first, known in self._run.spans[place] if known == name]
        return firsts

    def _passed(self, place: int, position: int) -> Way | None:
        """The way to the item before a pause, which patterns need not mention."""
        active = self._run.states[place - 1] & ~self._run.automaton.clause_gaps
        return self.to(place - 1, position) if active >> position & 1 else None


def places_of(mask: int) -> Iterator[int]:
    """The places of the bits that are set, lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
