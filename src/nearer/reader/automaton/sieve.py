"""Which of many patterns can have anything to say about a sentence, told by their outlines.

All outlines are looked for at once: each of their words is a bit of one large integer, and a step
over a word of the sentence is a few operations on it.
"""

from collections.abc import Iterable, Iterator, Sequence

from nearer.reader.automaton.prepared import Row, sets
from nearer.reader.automaton.run import Steps
from nearer.reader.sentences import PAUSE, Classed

NOWHERE = (0, 0)


class Sieve:
    """The outlines of some patterns, which go by their numbers.

    Kept from sentence to sentence, for each word of the outlines and for no other: where it is
    needed.
    """

    def __init__(self, texts: Iterable[str], depth: int = 0) -> None:
        self._sets = sets()
        rows = [(n, row) for n, text in enumerate(texts) for row in self._sets.rows(text, depth)]
        # What most messages begin stands lowest: large integers that end early cost less.
        rows.sort(key=lambda each: self._sets.rank(each[1][0]) if each[1] else 0)
        self._always = {number for number, row in rows if not row}
        self._owners = [number for number, row in rows for _ in row]
        needed = [each for _, row in rows for each in row]
        ends = _ends(row for _, row in rows)
        self._lasts = _mask(ends)
        self._firsts = _mask([0, *(end + 1 for end in ends[:-1])] if ends else ())
        # What is met in full stays so to the end.
        self._stays = _mask(place for place, each in enumerate(needed) if each & 1) | self._lasts
        self._places: dict[int, list[int]] = {}
        for place, each in enumerate(needed):
            self._places.setdefault(each >> 1, []).append(place)
        self._masks: dict[str, tuple[int, int]] = {}

    def passing(
        self, items: Sequence[str], classed: Classed, steps: Steps | None = None
    ) -> list[int]:
        """The patterns that may match in these items, in order; all others do not."""
        masks, stays = self._masks, self._stays
        states: list[int] = []
        begun = 0
        for place, item in enumerate(items):
            wanted, begins = masks.get(item) or self._wanted(item)
            moved = begun << 1 & wanted | begins if wanted else 0
            if place in classed:
                moved |= self._moved(classed[place], states)
            begun = moved | (begun if item == PAUSE else begun & stays)
            states.append(begun)
        if steps is not None:
            steps.taken += len(items) + sum(len(spans) for spans in classed.values())
        return sorted(self._passed(begun & self._lasts) | self._always)

    def _passed(self, ended: int) -> set[int]:
        """The patterns whose outlines are met; from above, as the integer shrinks with each."""
        found = set()
        while ended:
            place = ended.bit_length() - 1
            found.add(self._owners[place])
            ended ^= 1 << place
        return found

    def _moved(self, spans: list[tuple[int, str]], states: list[int]) -> int:
        """Where the classes that end here lead, from where their stretches begin."""
        moved = 0
        for start, name in spans:
            wanted, begins = self._masks.get(name) or self._wanted(name)
            begun = states[start - 1] if start else 0
            moved |= begun << 1 & wanted | begins
        return moved

    def _wanted(self, item: str) -> tuple[int, int]:
        """Where the outlines hold a word, and where they begin with it."""
        if not self._sets.knows(item):
            return NOWHERE
        wanted = _mask(self._where(item))
        self._masks[item] = (wanted, wanted & self._firsts)
        return self._masks[item]

    def _where(self, item: str) -> Iterator[int]:
        for number in self._sets.holding(item):
            yield from self._places.get(number, ())


def _ends(rows: Iterable[Row]) -> list[int]:
    """The place of each outline's last word, where all stand in one row."""
    found: list[int] = []
    size = 0
    for row in rows:
        size += len(row)
        if row:
            found.append(size - 1)
    return found


def _mask(places: Iterable[int]) -> int:
    chosen = list(places)
    flags = bytearray(max(chosen, default=0) // 8 + 1)
    for place in chosen:
        flags[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(flags, "little")
