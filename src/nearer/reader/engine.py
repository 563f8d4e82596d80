"""Rules at work: one scan of the message for all of them, then each one's conditions."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain

from nearer.reader.automaton import Match, Scan, Scanner, Steps
from nearer.reader.document import Document
from nearer.reader.exceptions import Excuses, excuses
from nearer.reader.matchers import (
    Function,
    Matcher,
    Pattern,
    Signal,
    matches_of,
    may_speak,
    patterns_of,
)
from nearer.reader.offers import offers
from nearer.reader.reading import Finding, Role, Signals
from nearer.reader.registry import rules
from nearer.reader.rule import Rule, Swap, Unless

ALWAYS_TRIED = (Function, Signal)


@dataclass(frozen=True, slots=True)
class Scanned:
    """What one scan found, looked up by the pattern itself."""

    by_pattern: Scan[int]

    def matches(self, pattern: Pattern | Swap) -> list[Match]:
        """The matches of this very pattern, in order."""
        return self.by_pattern.matches(id(pattern))

    def has(self, pattern: Pattern | Swap) -> bool:
        """Whether there is any, which costs less to say."""
        return id(pattern) in self.by_pattern

    def may_have(self, pattern: Pattern) -> bool:
        """Whether there may be any, which costs next to nothing to say."""
        return id(pattern) in self.by_pattern.passed


class _Beside:
    """What a rule looks for only once it has found something; compiled when that first happens."""

    def __init__(self, rule: Rule) -> None:
        self._rule = rule

    @cached_property
    def here(self) -> Scanner[int]:
        """Its exceptions in the message, and what its offers exchange."""
        swaps = (offer for offer in self._rule.offers if isinstance(offer, Swap))
        exceptions = (each.match for each in self._rule.unless if each.place != "context")
        return Scanner(_texts(exceptions) | {id(swap): (swap.pattern,) for swap in swaps})

    @cached_property
    def answered(self) -> Scanner[int]:
        """What the answered message must say, and must not."""
        exceptions = (each.match for each in self._rule.unless if each.place == "context")
        wanted = () if self._rule.context is None else (self._rule.context,)
        return Scanner(_texts([*wanted, *exceptions]))


@dataclass(frozen=True, slots=True)
class _Placed:
    """A finding, and what decides between it and another about the same words."""

    finding: Finding
    first: int
    last: int
    rank: tuple[int, int, float, str]


class Engine:
    """Some rules, ready to look at messages. Holds nothing of any message."""

    def __init__(self, chosen: Sequence[Rule]) -> None:
        self._rules = [(rule, _Beside(rule)) for rule in chosen]
        # Of which rules, and which of their matchers, a pattern is.
        self._owners: dict[int, list[tuple[int, int]]] = {}
        self._always: list[tuple[int, int]] = []
        for number, rule in enumerate(chosen):
            for place, matcher in enumerate(rule.match):
                if isinstance(matcher, ALWAYS_TRIED):
                    self._always.append((number, place))
                for pattern in _texts([matcher]):
                    self._owners.setdefault(pattern, []).append((number, place))
        self.scanner = Scanner(_texts(m for rule in chosen for m in rule.match))

    def findings(
        self,
        document: Document,
        *,
        signals: Signals | None = None,
        offering: bool = True,
        steps: Steps | None = None,
    ) -> tuple[Finding, ...]:
        """What the rules find: of findings about the same words only the most specific."""
        here = Scanned(self.scanner.scan(document, steps))
        placed = [
            self._placed(looked, match, offering)
            for looked in self._candidates(document, here, signals or Signals(), steps)
            for match in looked.found()
        ]
        chosen = sorted(_without_overlap(placed), key=lambda each: (each.first, each.last))
        return tuple(each.finding for each in chosen)

    def _candidates(
        self, document: Document, here: Scanned, signals: Signals, steps: Steps | None
    ) -> Iterator["_Looking"]:
        places: dict[int, set[int]] = {}
        owned = (owner for pattern in here.by_pattern.passed for owner in self._owners[pattern])
        for number, place in chain(self._always, owned):
            places.setdefault(number, set()).add(place)
        for number in sorted(places):
            rule, beside = self._rules[number]
            tried = [rule.match[place] for place in sorted(places[number])]
            matchers = [each for each in tried if may_speak(each, here, signals)]
            if matchers and document.role in rule.roles:
                yield _Looking(rule, matchers, document, here, beside, signals, steps)

    def _placed(self, looked: "_Looking", match: Match, offering: bool) -> _Placed:
        rule, (first, last) = looked.rule, looked.document.phrase(*match.shown)
        start, end = looked.document.whole(*match.shown)
        finding = Finding(
            rule.code,
            rule.name,
            rule.tone,
            *looked.document.span(first, last),
            rule.notice,
            rule.confidence,
            offers(rule.offers, looked.document, match, looked.swaps) if offering else (),
        )
        rank = (-rule.priority, start - end, -rule.confidence, rule.code)
        return _Placed(finding, first, last, rank)


@dataclass
class _Looking:
    """One rule that looks at one message; ``here``: where the patterns of all rules match.

    ``matchers``: those of its own that may speak here.
    """

    rule: Rule
    matchers: Sequence[Matcher]
    document: Document
    here: Scanned
    beside: _Beside
    signals: Signals
    steps: Steps | None

    def found(self) -> list[Match]:
        """The rule's matches, its context and its exceptions heeded."""
        found: list[Match] = []
        taken: set[int] = set()
        for match in self._matches():
            words = range(*match.shown)
            if taken.isdisjoint(words) and self._stands(match):
                taken.update(words)
                found.append(match)
        return found

    def swaps(self, swap: Swap) -> list[Match]:
        """Where the words that an offer exchanges stand."""
        return self._around.matches(swap)

    def _stands(self, match: Match) -> bool:
        return self._context_fits and not any(
            each.hold(self.document, match) for each in self._excuses
        )

    def _matches(self) -> Iterator[Match]:
        for matcher in self.matchers:
            yield from matches_of(matcher, self.document, self.here, self.signals)

    @cached_property
    def _around(self) -> Scanned:
        return Scanned(self.beside.here.scan(self.document, self.steps))

    @cached_property
    def _answered(self) -> Scanned | None:
        context = self.document.context
        return None if context is None else Scanned(self.beside.answered.scan(context, self.steps))

    @cached_property
    def _excuses(self) -> list[Excuses]:
        unless = self.rule.unless
        return [excuses(self.document, each.place, self._exceptions(each)) for each in unless]

    def _exceptions(self, unless: Unless) -> list[Match]:
        if unless.place == "context":
            return self._in_context(unless.match)
        return matches_of(unless.match, self.document, self._around, self.signals)

    @cached_property
    def _context_fits(self) -> bool:
        return self.rule.context is None or bool(self._in_context(self.rule.context))

    def _in_context(self, matcher: Matcher) -> list[Match]:
        if self.document.context is None or self._answered is None:
            return []
        # What was heard was heard in the message, and not in what it answers.
        return matches_of(matcher, self.document.context, self._answered, Signals())


@cache
def engine(role: Role, *, preview: bool = False) -> Engine:
    """The rules that can speak in this role, compiled when first needed."""
    return Engine([rule for rule in rules() if role in rule.roles and _is_on(rule, preview)])


def _texts(matchers: Iterable[Matcher]) -> dict[int, tuple[str, ...]]:
    return {id(each): each.texts for matcher in matchers for each in patterns_of(matcher)}


def _is_on(rule: Rule, preview: bool) -> bool:
    return rule.status == "stable" or (preview and rule.status == "preview")


def _without_overlap(placed: list[_Placed]) -> list[_Placed]:
    chosen: list[_Placed] = []
    taken: set[int] = set()
    for each in sorted(placed, key=lambda each: each.rank):
        words = range(each.first, each.last)
        if taken.isdisjoint(words):
            taken.update(words)
            chosen.append(each)
    return chosen
