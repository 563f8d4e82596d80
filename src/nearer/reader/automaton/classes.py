"""The word classes' entries of several words, found once in a sentence for every pattern."""

from collections.abc import Iterator, Sequence
from functools import cache

from nearer.reader import words
from nearer.reader.automaton.build import Automaton, compiled
from nearer.reader.automaton.run import Way, Ways, run
from nearer.reader.automaton.sieve import Sieve
from nearer.reader.automaton.vocabulary import vocabulary
from nearer.reader.files import prepared
from nearer.reader.sentences import Classed


def classed(items: Sequence[str]) -> Classed:
    """For each item the stretches of a class that end there: where each begins, and its class."""
    found: dict[int, list[tuple[int, str]]] = {}
    for number in _sieve().passing(items, {}):
        name, text = entries()[number]
        for way in _ways(compiled(text, 1), items):
            spans = found.setdefault(way.last, [])
            if (way.start, name) not in spans:
                spans.append((way.start, name))
    return found


def _ways(automaton: Automaton, items: Sequence[str]) -> Iterator[Way]:
    made = run(automaton, items, {}, None)
    if made is not None:
        ways = Ways(made)
        yield from (way for end in made.ends if (way := ways.to(*end)))


@cache
def entries() -> Sequence[Sequence[str]]:
    """Every entry of several words: its class, with its sign, and its text."""
    known: Sequence[Sequence[str]] | None = prepared().get("entries")
    return known if known is not None else found_entries()


def found_entries() -> list[tuple[str, str]]:
    """The same, looked for in all classes."""
    return [(f"@{name}", text) for name in words.class_names() for text in vocabulary(name).longer]


@cache
def _sieve() -> Sieve:
    return Sieve((text for _, text in entries()), depth=1)
