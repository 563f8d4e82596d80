"""Whether "for you" may be said at all: the personal ranking on entries it has not seen.

Walk forward: each entry in its turn is ranked from those at least ``GAP`` older, and learned from
later. The loss of an entry is the mean of -ln p over its words. "For you" may be said when the
personal ranking loses less than the group map *and* less than the usual words alone, each with
the whole of a 95% interval of the mean difference above nought, on at least ``FEWEST_TRIED``
entries of at least ``FEWEST_BLOCKS`` blocks.

- The second comparison is needed: where words and body have nothing to do with each other, a
  ranking that ignores the body beats any map, and would look as if it had learned something.
- The gap is needed because moods last, and bodies do: whoever is sad and has a stiff back this
  week teaches a ranking nothing but this week. For the same reason the interval takes entries in
  blocks of ``BLOCK`` (a mean of clusters, Student's t).
- Words that were taken from candidates, and words never seen before, are tried on none of them.

Error: ``nearer bench body-signals`` measures how often this speaks where there is nothing to find.
"""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import NormalDist, fmean

from nearer.rooms.expression.signals.ranking import GROUP, PERSONAL, USUAL, Learned
from nearer.rooms.expression.signals.signs import Seen

FEWEST_LEARNED = 20  # entries before the first is tried
FEWEST_TRIED = 20
FEWEST_BLOCKS = 4
GAP, BLOCK = timedelta(days=14), timedelta(days=14)
TWO_SIDED = 0.975


@dataclass(frozen=True)
class Interval:
    """A mean and the ends of its 95% interval."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True)
class Trial:
    """How the personal ranking did, in nats an entry; positive where it was the better one.

    ``top_three``: of the tried entries, the share whose first word was among the first three of
    each ranking.
    """

    tried: int
    over_group: Interval
    over_usual: Interval
    top_three: dict[str, float]

    @property
    def speaks(self) -> bool:
        """Whether "for you" may be said."""
        enough = self.tried >= FEWEST_TRIED
        return enough and self.over_group.low > 0 and self.over_usual.low > 0


NOTHING = Trial(0, Interval(0, 0, 0), Interval(0, 0, 0), {})
Difference = tuple[int, float]  # the block it lies in, and nats


def try_out(entries: Sequence[Seen]) -> Trial:
    """Walk through these entries, which are in the order in which they were written."""
    learned, waiting = Learned(), 0
    over_group: list[Difference] = []
    over_usual: list[Difference] = []
    hits = {USUAL: 0, GROUP: 0, PERSONAL: 0}
    for entry in entries:
        while entries[waiting].day <= entry.day - GAP:
            learned.add(entries[waiting])
            waiting += 1
        known = [word for word in entry.words if word in learned.words]
        if waiting < FEWEST_LEARNED or entry.offered or not known:
            continue
        ranked = learned.rankings(entry.signs)
        loss = {name: _loss(each, known) for name, each in ranked.items()}
        block = entry.day.toordinal() // BLOCK.days
        over_group.append((block, loss[GROUP] - loss[PERSONAL]))
        over_usual.append((block, loss[USUAL] - loss[PERSONAL]))
        for name, each in ranked.items():
            hits[name] += known[0] in sorted(each, key=each.__getitem__)[-3:]
    if len({block for block, _nats in over_group}) < FEWEST_BLOCKS:
        return NOTHING
    tried = len(over_group)
    shares = {name: number / tried for name, number in hits.items()}
    return Trial(tried, interval(over_group), interval(over_usual), shares)


def interval(differences: Sequence[Difference]) -> Interval:
    """The mean of all with its 95% interval; what lies in one block is not taken for independent."""
    mean = fmean(nats for _block, nats in differences)
    sums: dict[int, float] = defaultdict(float)
    for block, nats in differences:
        sums[block] += nats - mean
    squares = sum(each * each for each in sums.values()) * len(sums) / (len(sums) - 1)
    reach = _student(TWO_SIDED, len(sums) - 1) * math.sqrt(squares) / len(differences)
    return Interval(mean, mean - reach, mean + reach)


def _student(share: float, freedom: int) -> float:
    """Quantile of Student's t from the normal one (Cornish and Fisher); off by < 2% from 5 on."""
    z = NormalDist().inv_cdf(share)
    first = (z**3 + z) / (4 * freedom)
    second = (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
    return z + first + second


def _loss(ranked: dict[str, float], words: Sequence[str]) -> float:
    return fmean(-math.log(ranked[word]) for word in words)
