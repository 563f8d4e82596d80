"""How much the rows of a corpus differ: near-duplicates, openings, shared word runs, lengths."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

WORD = re.compile(r"[\w']+")
RUN = 3  # words; what two texts are compared by
ALIKE = 0.4  # of the runs of both together
OPENING = 3  # words
SHARED_RUN = 5  # words; a run this long in two scenarios is a turn of phrase
QUANTILES = (0.1, 0.25, 0.5, 0.75, 0.9)


@dataclass(frozen=True, slots=True)
class Diversity:
    """``near_duplicates``: share of rows that are like an earlier one (Jaccard of word trigrams).

    ``commonest_opening``: the share of rows that begin with the commonest three words.
    ``shared_runs``: the share of runs of five words that stand in more than one row.
    ``words``: quantiles of the length, from a tenth to nine tenths, in words.
    """

    rows: int
    near_duplicates: float
    commonest_opening: float
    opening: str
    shared_runs: float
    words: tuple[int, ...]

    def as_json(self) -> dict[str, object]:
        """For a report."""
        return asdict(self)


def measure(texts: Sequence[str]) -> Diversity:
    """The diversity of these texts; there has to be at least one."""
    split = [WORD.findall(text.lower().replace("’", "'")) for text in texts]
    openings = Counter(" ".join(words[:OPENING]) for words in split if len(words) >= OPENING)
    opening, often = max(openings.items(), key=lambda pair: pair[1], default=("", 0))
    runs = Counter(run for words in split for run in set(_runs(words, SHARED_RUN)))
    lengths = sorted(map(len, split))
    return Diversity(
        rows=len(texts),
        near_duplicates=len(near_duplicates(split)) / len(texts),
        commonest_opening=often / len(texts),
        opening=opening,
        shared_runs=sum(count > 1 for count in runs.values()) / max(1, len(runs)),
        words=tuple(lengths[int(len(lengths) * share)] for share in QUANTILES),
    )


def near_duplicates(split: Sequence[Sequence[str]]) -> list[int]:
    """The places of texts that are like an earlier one."""
    seen: dict[tuple[str, ...], list[int]] = defaultdict(list)
    sets: list[frozenset[tuple[str, ...]]] = []
    found = []
    for place, words in enumerate(split):
        mine = frozenset(_runs(words, RUN)) or frozenset([tuple(words)])
        shared = Counter(other for run in mine for other in seen[run])
        if any(count >= ALIKE * len(mine | sets[other]) for other, count in shared.items()):
            found.append(place)
        sets.append(mine)
        for run in mine:
            seen[run].append(place)
    return found


def _runs(words: Sequence[str], length: int) -> Iterable[tuple[str, ...]]:
    return (tuple(words[at : at + length]) for at in range(len(words) - length + 1))
