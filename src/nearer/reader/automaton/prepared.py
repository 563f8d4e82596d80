"""What the sieve knows of each pattern, as numbers: worked out beforehand where it could be.

A pattern's outline names sets of words. Here each set has a number, and each word knows the sets
that hold it. `nearer docs` writes all of it to ``prepared.json`` beside the words, as working it
out takes a second. A pattern that is not in there, or was worked out from other words or by other
code, is worked out when it is first asked for: nothing but time depends on that file.
"""

from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from hashlib import blake2b
from itertools import accumulate, pairwise
from threading import RLock
from typing import Any

from nearer.reader.automaton.outline import Words, outlines
from nearer.reader.files import data, prepared

KEY_BYTES = 6
RARE = 1000

# For each outline its sets: a set's number, doubled, and one more where other words may stand
# between it and the next.
Row = list[int]
Rows = list[Row]


class Sets:
    """The sets of words of all outlines; it grows with what is asked for and is never rebuilt.

    What was prepared stays the short text that it is in the file, until it is needed: most of it
    never is.
    """

    def __init__(self, known: dict[str, Any]) -> None:
        self._lock = RLock()
        self._written: dict[str, str] = known.get("outlines", {})
        self._rows: dict[str, Rows] = {}
        self._by_word: dict[str, str] = known.get("words", {})
        self._more: dict[str, Row] = {}
        self._above: list[Row] = known.get("sets", [])
        self._numbers: dict[Words, int] = {}

    def rows(self, text: str, depth: int) -> Rows:
        """The outlines of a pattern; no match lacks all of them."""
        known = key(text, depth)
        rows = self._rows.get(known)
        if rows is None:
            with self._lock:
                written = self._written.get(known)
                rows = self._made(text, depth) if written is None else read_rows(written)
                self._rows[known] = rows
        return rows

    def knows(self, item: str) -> bool:
        """Whether any set holds this word."""
        return item in self._by_word or item in self._more

    def holding(self, item: str) -> Iterator[int]:
        """The sets that hold this word, by itself or in one of their sets."""
        waiting = [*read_numbers(self._by_word.get(item, "")), *self._more.get(item, ())]
        while waiting:
            number = waiting.pop()
            yield number
            waiting += self._above[number]

    def rank(self, needed: int) -> int:
        """How many words come more often than the most frequent of this set."""
        return self._ranks.get(needed >> 1, RARE)

    @cached_property
    def _ranks(self) -> dict[int, int]:
        found: dict[int, int] = {}
        for rank, word in enumerate(data("common.toml")["words"].split()):
            for number in self.holding(word):
                found.setdefault(number, rank)
        return found

    def written(self, texts: Iterable[tuple[str, int]]) -> dict[str, Any]:
        """What ``prepared.json`` keeps of these patterns, where none was known before."""
        outlines = {key(*each): write_rows(self.rows(*each)) for each in texts}
        words = {word: write_numbers(self._more[word]) for word in sorted(self._more)}
        return {"outlines": outlines, "words": words, "sets": self._above}

    def _made(self, text: str, depth: int) -> Rows:
        return [
            [2 * self._number(needed.words) + needed.loose for needed in outline]
            for outline in outlines(text, depth)
        ]

    def _number(self, words: Words) -> int:
        number = self._numbers.get(words)
        if number is None:
            held = sorted(each for each in words if isinstance(each, str))
            sets_in = [each for each in words if not isinstance(each, str)]
            # Numbered in an order that no run of Python shuffles: the file is compared.
            inner = sorted(self._number(each) for each in sorted(sets_in, key=spelled))
            number = self._numbers[words] = len(self._above)
            self._above.append([])
            for word in held:
                self._more.setdefault(word, []).append(number)
            for each in inner:
                self._above[each].append(number)
        return number


def write_rows(rows: Rows) -> str:
    """As in the file: `12 7|12 9`."""
    return "|".join(" ".join(map(str, row)) for row in rows)


def read_rows(written: str) -> Rows:
    """The other way."""
    return [[int(each) for each in row.split()] for row in written.split("|")]


def write_numbers(numbers: Row) -> str:
    """Rising numbers as the steps between them, which are short."""
    return " ".join(str(b - a) for a, b in pairwise([0, *numbers]))


def read_numbers(written: str) -> list[int]:
    """The other way."""
    return list(accumulate(map(int, written.split())))


@cache
def spelled(words: Words) -> str:
    """A set as text, the same whenever it holds the same."""
    held = (each if isinstance(each, str) else f"({spelled(each)})" for each in words)
    return " ".join(sorted(held))


def key(text: str, depth: int) -> str:
    """What a pattern goes by; the tests see that no two of ours share it."""
    return blake2b(f"{depth} {text}".encode(), digest_size=KEY_BYTES).hexdigest()


@cache
def sets() -> Sets:
    """The one for all patterns of this process."""
    return Sets(prepared())
