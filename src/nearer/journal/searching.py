"""What is looked for in a journal: words of one's own and filters, and which rows they leave."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from nearer import content
from nearer.kit.private import PrivateText
from nearer.kit.text import folded
from nearer.parts.moments.digests import Row

MOST_FILTERS = 8
LONGEST_FILTER = 120  # code points: the longest name of a place
LONGEST_SOUGHT = 200  # code points
TERMS = re.compile(r'[“”"„]([^“”"„]*)[“”"„]|(\S+)')


@dataclass(frozen=True, repr=False)
class Filter:
    """One thing that entries are to have: its kind (``KINDS``) and which one."""

    kind: str
    value: PrivateText


@dataclass(frozen=True, repr=False)
class Search:
    """Words as they were typed, and filters; an entry has to answer to all of them."""

    sought: PrivateText = PrivateText()  # noqa: RUF009 - immutable
    filters: tuple[Filter, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it leaves every entry."""
        return not (terms(self.sought) or self.filters)

    def without(self, kind: str, value: str) -> "Search":
        """The same search with one filter taken away."""
        gone = Filter(kind, PrivateText(value))
        return replace(self, filters=tuple(one for one in self.filters if one != gone))

    def as_json(self) -> dict[str, Any]:
        """For sealing."""
        return asdict(self)


def from_json(data: Mapping[str, Any]) -> Search:
    """What ``as_json`` made."""
    filters = tuple(Filter(one["kind"], PrivateText(one["value"])) for one in data["filters"])
    return Search(PrivateText(data["sought"]), filters)


def _families(row: Row) -> Iterator[str]:
    words = content.lexicon().words
    for word in row.feelings:
        known = words.get(word)
        yield known.family if known else OWN_WORDS


# The family of words that are on no list.
OWN_WORDS = "own"
KINDS: dict[str, Callable[[Row], Iterable[str]]] = {
    "feeling": lambda row: row.feelings,
    "family": _families,
    "region": lambda row: [pair[0] for pair in row.regions],
    "tag": lambda row: row.tags,
    "person": lambda row: row.people,
    "place": lambda row: [row.place] if row.place else [],
}
# What a search can be narrowed by; a family is chosen by way of its words.
NARROWING = ("feeling", "region", "tag", "person", "place")


def terms(sought: str) -> list[str]:
    """The words and the quoted phrases of a query, folded, each with single spaces."""
    pairs = TERMS.findall(sought)
    found = (" ".join(folded(quoted or word.strip('"“”„')).split()) for quoted, word in pairs)
    return list(dict.fromkeys(term for term in found if term))


def matching(rows: Iterable[Row], search: Search) -> list[Row]:
    """The rows that answer to the search, the latest first."""
    words = terms(search.sought)
    phrases = [re.compile(pattern(word)).search for word in words if " " in word]
    words = [word for word in words if " " not in word]
    wanted = [(KINDS[one.kind], str(one.value)) for one in search.filters]
    left = [
        row
        for row in rows
        if all(word in row.text for word in words)
        and all(phrase(row.text) for phrase in phrases)
        and all(value in of(row) for of, value in wanted)
    ]
    return sorted(left, key=_by_time, reverse=True)


def pattern(term: str) -> str:
    """A folded term as it is looked for in folded text: its words with any space between them."""
    return r"\s+".join(re.escape(word) for word in term.split(" "))


def counts(rows: Iterable[Row], kinds: Iterable[str] = NARROWING) -> dict[str, Counter[str]]:
    """In how many of the rows each thing is, by kind."""
    found: dict[str, Counter[str]] = {kind: Counter() for kind in kinds}
    for row in rows:
        for kind, counted in found.items():
            counted.update(set(KINDS[kind](row)))
    return found


def _by_time(row: Row) -> tuple[Any, int, int]:
    return row.day, row.minute_of_day, row.sequence
