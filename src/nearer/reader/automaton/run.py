"""One automaton over the items of one sentence: forwards to every end, and back to beginnings.

Forwards only the set of active positions is kept for each item. What was found is worked out
backwards from the ends, and only when it is asked for.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from nearer.reader.automaton.build import Automaton
from nearer.reader.sentences import PAUSE, Classed

# The active positions at each item; and where the pattern ended, by which position.
States = list[int]
Ends = list[tuple[int, int]]


@dataclass(slots=True)
class Steps:
    """How much work was done, so that a test can see that it grows with the text and no faster."""

    taken: int = 0


class Run(NamedTuple):
    """What is left of a run that came to an end: its states, and each end's place and position."""

    automaton: Automaton
    items: Sequence[str]
    spans: Classed
    states: States
    ends: Ends


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
    states, ends = _forwards(automaton, items, spans)
    if steps is not None:
        steps.taken += len(items) + sum(state.bit_count() for state in states)
    return Run(automaton, items, spans, states, ends) if ends else None


def _forwards(automaton: Automaton, items: Sequence[str], spans: Classed) -> tuple[States, Ends]:
    by_word, any_word, firsts, lasts, chain, forks, after, gaps = automaton.forwards
    states = [0] * len(items)
    ends: Ends = []
    active, barred, place = 0, 0, -1
    begins_once = automaton.anchored and not spans
    # This is most of what a reading does, and on most items nothing is active.
    for item in items:
        place += 1
        reached = by_word.get(item, any_word)
        if active:
            moved = (active & chain) << 1
            if active & forks:
                moved |= _forked(after, active & forks)
            reached &= firsts | (moved & ~barred if barred else moved)
        else:
            reached &= firsts
        if place in spans:
            reached |= _by_class(automaton, spans[place], states)
        if reached & lasts:
            ends += [(place, position) for position in places_of(reached & lasts)]
        if reached or active:
            states[place] = active = reached | active & ~gaps if item == PAUSE else reached
            barred = gaps if item == PAUSE else 0
        elif begins_once:
            break
    return states, ends


def _spans(known: Mapping[str, int], classed: Classed) -> Classed:
    """The stretches of those classes that the pattern knows."""
    chosen = {}
    for place, spans in classed.items():
        if here := [span for span in spans if span[1] in known]:
            chosen[place] = here
    return chosen


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


def _by_class(automaton: Automaton, spans: list[tuple[int, str]], states: States) -> int:
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


def places_of(mask: int) -> list[int]:
    """The places of the bits that are set, lowest first."""
    found = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return found
