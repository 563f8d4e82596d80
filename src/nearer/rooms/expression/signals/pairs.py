"""Which signs and words were seen together more than chance would bring: the personal signal map.

For each sign and word: how many of the entries with the sign hold the word (``together`` of
``with_sign``), against the entries without it. The test shuffles the words of whole entries. How
many shuffles bring as many together, or more, is hypergeometric: it is summed exactly and needs no
dice.

Moods last, and bodies do, so neighbouring entries are no fresh evidence. How much less they are is
measured: the words are shifted along the signs by every possible step, round the end, which
leaves both sequences as they are and only takes them apart. If the number together varies
``spread`` times as much under these shifts as under shuffles, each entry counts ``1 / spread``.

Only pairs are looked at whose sign and whose word each stand in ``FEWEST`` entries or more; of
these, those are told that pass the false-discovery limit (Benjamini and Hochberg): of all pairs
told, at most ``FALSE_SHARE`` are expected to be chance.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, comb, floor
from statistics import pvariance

from nearer.rooms.expression.signals.signs import Seen, Sign

FEWEST = 8
FEWEST_TOGETHER = 3
FALSE_SHARE = 0.05


@dataclass(frozen=True)
class Pair:
    """Of the entries with this sign, how many hold the word; and of those without it."""

    sign: Sign
    word: str
    together: int
    with_sign: int
    without_word: int
    without_sign: int

    @property
    def is_more(self) -> bool:
        """Whether the word is more frequent with the sign than without."""
        return self.together * self.without_sign > self.without_word * self.with_sign


class Counted:
    """In how many entries each sign, each word, and both stand."""

    def __init__(self, entries: Sequence[Seen]) -> None:
        self.entries = len(entries)
        self.signs: Counter[Sign] = Counter()
        self.words: Counter[str] = Counter()
        self.both: Counter[tuple[Sign, str]] = Counter()
        for entry in entries:
            words = set(entry.words)
            signs = levels(entry.signs)
            self.words.update(words)
            self.signs.update(signs)
            self.both.update((sign, word) for sign in signs for word in words)

    def pair(self, sign: Sign, word: str) -> Pair:
        """The numbers of one pair."""
        together, with_sign = self.both[sign, word], self.signs[sign]
        without = self.words[word] - together
        return Pair(sign, word, together, with_sign, without, self.entries - with_sign)

    def clearest(self, signs: Iterable[Sign], word: str) -> Pair | None:
        """The narrowest of these signs that came often enough, and with this word."""
        wanted = sorted(levels(signs), key=lambda sign: (-_said(sign), sign))
        pairs = (self.pair(sign, word) for sign in wanted if self.signs[sign] >= FEWEST)
        return next(
            (pair for pair in pairs if pair.together >= FEWEST_TOGETHER and pair.is_more), None
        )


def levels(signs: Iterable[Sign]) -> frozenset[Sign]:
    """These signs, and each of them with less said: a tight jaw is also a jaw."""
    found: set[Sign] = set()
    for sign in signs:
        found |= {sign, Sign(sign.zone, sign.texture), Sign(sign.zone)}
    return frozenset(found)


def _said(sign: Sign) -> int:
    return bool(sign.texture) + bool(sign.way)


def told(entries: Sequence[Seen]) -> list[Pair]:
    """The pairs that may be told, the least likely by chance first; of nested ones the narrowest."""
    counted = Counted(entries)
    found = [
        counted.pair(sign, word)
        for sign, signs in counted.signs.items()
        for word, words in counted.words.items()
        if signs >= FEWEST and words >= FEWEST
    ]
    by_chance = _all_by_chance(found, entries)
    passed = _passing(by_chance)
    return _narrowest([pair for pair in passed if pair.together >= FEWEST_TOGETHER])


def _all_by_chance(pairs: Sequence[Pair], entries: Sequence[Seen]) -> dict[Pair, float]:
    """For each pair the share of shuffles that bring at least as many together."""
    shuffled = {pair: _by_chance(pair, 1.0) for pair in pairs}
    where_signs: dict[Sign, list[int]] = defaultdict(list)
    where_words: dict[str, list[int]] = defaultdict(list)
    for place, entry in enumerate(entries):
        for sign in levels(entry.signs):
            where_signs[sign].append(place)
        for word in set(entry.words):
            where_words[word].append(place)
    # What chance brings anyway is not made less likely by looking closer.
    for pair in [pair for pair, share in shuffled.items() if share <= FALSE_SHARE]:
        shifts = _shifted(where_signs[pair.sign], where_words[pair.word], len(entries))
        shuffled[pair] = _by_chance(pair, _spread(pair, shifts))
    return shuffled


def _shifted(signs: Sequence[int], words: Sequence[int], entries: int) -> list[int]:
    """How many would stand together after each shift of the words, none left out but no shift."""
    together = [0] * entries
    for place in signs:
        for other in words:
            together[(place - other) % entries] += 1
    return together[1:]


def _spread(pair: Pair, shifts: Sequence[int]) -> float:
    """How many times as much the number together varies under shifts as under shuffles; 1 or more."""
    entries = pair.with_sign + pair.without_sign
    signs, words = pair.with_sign / entries, (pair.together + pair.without_word) / entries
    shuffles = entries * signs * (1 - signs) * words * (1 - words) * entries / (entries - 1)
    return max(1.0, pvariance(shifts) / shuffles) if shuffles else 1.0


def _by_chance(pair: Pair, spread: float) -> float:
    """The hypergeometric tail, with each entry counted as so much less."""
    signs = ceil(pair.with_sign / spread)
    words = ceil((pair.together + pair.without_word) / spread)
    entries = max(ceil((pair.with_sign + pair.without_sign) / spread), signs, words)
    together = floor(pair.together / spread)
    every = comb(entries, words)
    tail = range(together, min(signs, words) + 1)
    return sum(comb(signs, each) * comb(entries - signs, words - each) for each in tail) / every


def _passing(by_chance: Mapping[Pair, float]) -> list[Pair]:
    ordered = sorted(by_chance, key=lambda pair: (by_chance[pair], pair.word, pair.sign))
    last = 0
    for rank, pair in enumerate(ordered, start=1):
        if by_chance[pair] <= FALSE_SHARE * rank / len(ordered):
            last = rank
    return ordered[:last]


def _narrowest(pairs: Sequence[Pair]) -> list[Pair]:
    """Without those that only repeat a narrower one of the same zone and word."""
    kept: dict[tuple[str, str], Pair] = {}
    for pair in sorted(pairs, key=lambda pair: -_said(pair.sign)):
        kept.setdefault((pair.sign.zone, pair.word), pair)
    return [pair for pair in pairs if kept[pair.sign.zone, pair.word] is pair]
