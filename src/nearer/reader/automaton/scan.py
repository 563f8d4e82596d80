"""Looking for patterns in a document: every match of every pattern, in linear time."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from nearer.reader.automaton.build import compiled
from nearer.reader.automaton.run import Run, Steps, Way, Ways, run
from nearer.reader.automaton.sieve import Sieve
from nearer.reader.sentences import Sentence

if TYPE_CHECKING:
    from nearer.reader.document import Document

Key = TypeVar("Key", bound=Hashable)
# The sentences that a key's patterns may match in, each with the pattern's text.
Passed = dict[Key, list[tuple[Sentence, str]]]


class Match(NamedTuple):
    """Where a pattern matched: a range of tokens, its named parts, and how much of it was gap."""

    start: int
    end: int
    marks: tuple[tuple[str, int, int], ...] = ()
    gaps: int = 0

    @property
    def shown(self) -> tuple[int, int]:
        """The part in plain braces, or the whole."""
        for name, start, end in self.marks:
            if name == "span":
                return (start, end)
        return (self.start, self.end)


class Scanner(Generic[Key]):
    """Several patterns under each key, looked for at once."""

    def __init__(self, patterns: Mapping[Key, Iterable[str]]) -> None:
        self._rows = [(key, text) for key, texts in patterns.items() for text in texts]

    @property
    def texts(self) -> list[str]:
        """Every pattern's text."""
        return [text for _, text in self._rows]

    def scan(self, document: "Document", steps: Steps | None = None) -> "Scan[Key]":
        """Sift the whole document once; what passes is run when its key is asked for."""
        passed: Passed[Key] = {}
        passing = document.kept.get(self) or self._passing(document, steps)
        for sentence, numbers in zip(document.sentences, passing, strict=True):
            for number in numbers:
                key, text = self._rows[number]
                passed.setdefault(key, []).append((sentence, text))
        return Scan(passed, steps)

    @cached_property
    def _sieve(self) -> Sieve:
        return Sieve(self.texts)

    def _passing(self, document: "Document", steps: Steps | None) -> Iterator[list[int]]:
        for sentence in document.sentences:
            yield self._sieve.passing(sentence.items, sentence.classed, steps)


class Together:
    """One sieve for several scanners, which costs less than one for each."""

    def __init__(self, scanners: Iterable[Scanner[Any]]) -> None:
        self._scanners = tuple(scanners)
        self._owners = [
            (scanner, number)
            for scanner in self._scanners
            for number, _ in enumerate(scanner.texts)
        ]
        self._sieve = Sieve(text for scanner in self._scanners for text in scanner.texts)

    def sift(self, document: "Document", steps: Steps | None = None) -> None:
        """Find for each of them which of its patterns to run; their scans go by that."""
        sentences = document.sentences
        for scanner in self._scanners:
            document.kept[scanner] = [[] for _ in sentences]
        for place, sentence in enumerate(sentences):
            for passed in self._sieve.passing(sentence.items, sentence.classed, steps):
                scanner, number = self._owners[passed]
                document.kept[scanner][place].append(number)


class Scan(Mapping[Key, list[Match]]):
    """What one scan finds: every key that matches, and its matches, worked out when asked for.

    Of matches under one key that overlap, the one with the least gap, then the longest.
    ``passed``: the keys that may match; no other does.
    """

    def __init__(self, passed: Passed[Key], steps: Steps | None) -> None:
        self.passed = passed
        self._steps = steps
        self._runs: dict[object, list[tuple[Sentence, Run]]] = {}
        self._matches: dict[Key, list[Match]] = {}

    def matches(self, key: Key) -> list[Match]:
        """The matches under this key, in order; none where it has none."""
        found = self._matches.get(key)
        if found is None:
            found = self._matches[key] = _best(self._made(self._ran(key)))
        return found

    def __getitem__(self, key: Key) -> list[Match]:
        if not self._ran(key):
            raise KeyError(key)
        return self.matches(key)

    def __contains__(self, key: object) -> bool:
        return bool(self._ran(key))

    def __iter__(self) -> Iterator[Key]:
        return (key for key in self.passed if self._ran(key))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _ran(self, key: Any) -> list[tuple[Sentence, Run]]:
        found = self._runs.get(key)
        if found is None:
            found = self._runs[key] = []
            for sentence, text in self.passed.get(key, ()):
                made = run(compiled(text), sentence.items, sentence.classed, self._steps)
                if made is not None:
                    found.append((sentence, made))
        return found

    def _made(self, runs: Iterable[tuple[Sentence, Run]]) -> Iterator[Match]:
        for sentence, made in runs:
            ways = Ways(made, self._steps)
            for place, position in made.ends:
                way = ways.to(place, position)
                match = _match(sentence, made, way) if way else None
                if match is not None:
                    yield match


def _match(sentence: Sentence, made: Run, way: Way) -> Match | None:
    """The tokens of a way. None if it holds no word at all."""
    places = sentence.places
    first = way.start if places[way.start] >= 0 else way.start + 1
    last = way.last if places[way.last] >= 0 else way.last - 1
    if first > last:
        return None
    marks = _marks(made, places, way) if made.automaton.marked else ()
    return Match(places[first], places[last] + 1, marks, way.gaps)


def _marks(made: Run, places: tuple[int, ...], way: Way) -> tuple[tuple[str, int, int], ...]:
    found: dict[str, tuple[int, int]] = {}
    step: Way | None = way
    while step is not None:
        first, last = places[step.first], places[step.last]
        for name in made.automaton.positions[step.position].marks if first >= 0 else ():
            found[name] = (first, found.get(name, (0, last + 1))[1])
        step = step.before
    return tuple((name, start, end) for name, (start, end) in found.items())


def _best(matches: Iterable[Match]) -> list[Match]:
    """Of overlapping matches the one with the least gap, then the longest; in order."""
    matches = list(matches)
    if len(matches) < 2:
        return matches
    chosen: list[Match] = []
    taken: set[int] = set()
    for match in sorted(matches, key=lambda m: (m.gaps, m.start - m.end, m.start)):
        if taken.isdisjoint(range(match.start, match.end)):
            taken.update(range(match.start, match.end))
            chosen.append(match)
    return sorted(chosen, key=lambda m: (m.start, m.end))
