"""The closed list of ways in which a rule can look at a message."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal, Protocol

from nearer.reader.automaton import Match
from nearer.reader.document import Document
from nearer.reader.reading import Signals

Range = tuple[int, int]
Check = Callable[[Document, int, int], bool]
CHECKS: dict[str, Check] = {
    "quoted": lambda document, start, end: not document.own_voice(start, end),
    "question": lambda document, start, end: document.asks(start),
    "negated": lambda document, start, end: document.negated(start),
    "hypothetical": lambda document, start, end: document.hypothetical(start),
    "third_person": lambda document, start, end: document.third_person(start),
    "answering": lambda document, start, end: document.context is not None,
    "to_child": lambda document, start, end: document.to_child,
}


@dataclass(frozen=True, slots=True)
class Where:
    """What must hold where a pattern matched: True asks for it, False forbids it, None leaves it.

    ``quoted``: all of it is quoted or reported speech. ``question``: it is asked, not said.
    ``negated``: a "not" stands shortly before it. ``hypothetical``: an "if" stands before it in
    its sentence. ``third_person``: its clause is about somebody who is not here. ``answering``:
    what the message answers is known. ``to_child``: the other is known to be a small child.
    """

    quoted: bool | None = False
    question: bool | None = None
    negated: bool | None = None
    hypothetical: bool | None = None
    third_person: bool | None = None
    answering: bool | None = None
    to_child: bool | None = None
    _conditions: tuple[tuple[Check, bool], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        wanted = [(check, getattr(self, name)) for name, check in CHECKS.items()]
        chosen = tuple((check, want) for check, want in wanted if want is not None)
        object.__setattr__(self, "_conditions", chosen)

    def holds(self, document: Document, start: int, end: int) -> bool:
        """Whether all of it holds for this range of tokens."""
        return all(check(document, start, end) == want for check, want in self._conditions)


ANYWHERE = Where(quoted=None)
OWN_VOICE = Where()


@dataclass(frozen=True, init=False)
class Pattern:
    """One or more patterns in the language that the reader's README describes."""

    texts: tuple[str, ...]
    where: Where

    def __init__(self, *texts: str, where: Where = OWN_VOICE) -> None:
        object.__setattr__(self, "texts", texts)
        object.__setattr__(self, "where", where)


@dataclass(frozen=True, init=False)
class Phrases(Pattern):
    """Plain word sequences, without any sign of the pattern language."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """One pattern and then another, in one sentence or in the whole message.

    The finding shows the part in plain braces where one has it, else all from first to last.
    """

    first: Pattern
    then: Pattern
    within: Literal["sentence", "message"] = "sentence"
    reach: int = 40


@dataclass(frozen=True, slots=True)
class Signal:
    """A learned model's number, at or above a threshold; silent where there is no model.

    Without a threshold it speaks where the model itself is sure enough for care to be shown.
    """

    name: str
    threshold: float | None = None

    def speaks(self, signals: Signals) -> bool:
        """Whether it is heard."""
        if self.threshold is None:
            return self.name in signals.sure
        return signals.get(self.name, 0.0) >= self.threshold


@dataclass(frozen=True, slots=True)
class Function:
    """The last resort: code that gives ranges of tokens, where no pattern can say it."""

    run: Callable[[Document], Iterable[Range]]
    where: Where = OWN_VOICE


Matcher = Pattern | Sequence | Signal | Function


class Found(Protocol):
    """Where to look up what a scan has found for a pattern."""

    def matches(self, pattern: Pattern) -> list[Match]:
        """The matches of this very pattern, in order."""

    def has(self, pattern: Pattern) -> bool:
        """Whether there is any, which costs less to say."""

    def may_have(self, pattern: Pattern) -> bool:
        """Whether there may be any, which costs next to nothing to say."""


def patterns_of(matcher: Matcher) -> tuple[Pattern, ...]:
    """The patterns that a scan has to look for."""
    if isinstance(matcher, Sequence):
        return (matcher.first, matcher.then)
    return (matcher,) if isinstance(matcher, Pattern) else ()


def may_speak(matcher: Matcher, found: Found, signals: Signals) -> bool:
    """Whether there is anything for it to look at, which costs less to say than where."""
    if isinstance(matcher, Signal):
        return matcher.speaks(signals)
    patterns = patterns_of(matcher)
    return all(map(found.may_have, patterns)) and all(map(found.has, patterns))


def matches_of(matcher: Matcher, document: Document, found: Found, signals: Signals) -> list[Match]:
    """Every place where the matcher speaks, its conditions met."""
    if isinstance(matcher, Pattern):
        return _fitting(matcher, document, found)
    if isinstance(matcher, Sequence):
        return _in_sequence(matcher, document, found)
    if isinstance(matcher, Signal):
        speaks = bool(document.tokens) and matcher.speaks(signals)
        return [Match(0, len(document.tokens))] if speaks else []
    ranges = [range_ for range_ in matcher.run(document) if range_[0] < range_[1]]
    return [Match(*range_) for range_ in ranges if matcher.where.holds(document, *range_)]


def _fitting(pattern: Pattern, document: Document, found: Found) -> list[Match]:
    return [
        match for match in found.matches(pattern) if pattern.where.holds(document, *match.shown)
    ]


def _in_sequence(sequence: Sequence, document: Document, found: Found) -> list[Match]:
    if not (found.has(sequence.first) and found.has(sequence.then)):
        return []
    made: list[Match] = []
    seconds = _fitting(sequence.then, document, found)
    at = 0
    for first in _fitting(sequence.first, document, found):
        while at < len(seconds) and seconds[at].start < first.end:
            at += 1
        if at < len(seconds) and _near(sequence, document, first, seconds[at]):
            marks = (*first.marks, *seconds[at].marks)
            made.append(Match(first.start, seconds[at].end, marks, first.gaps))
    return made


def _near(sequence: Sequence, document: Document, first: Match, then: Match) -> bool:
    if then.start - first.end > sequence.reach:
        return False
    if sequence.within == "message":
        return True
    return document.sentence_of[first.start] == document.sentence_of[then.start]
