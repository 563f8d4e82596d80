"""Which was noticed first, the body or the feeling, and how long before: what a person says of it.

How long stands between a sign and a word cannot be read off when they were written down: a page
takes a minute, whatever went before. So it is asked, once for a moment, and may be passed over.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Any

from nearer.kit.shares import wilson
from nearer.parts.notebooks import pages
from nearer.people.access import Viewer
from nearer.rooms.expression.signals.pairs import FEWEST, Pair, levels
from nearer.rooms.expression.signals.signs import Sign

ORDER = "body-order"
# The body hours, about an hour, or minutes before the feeling; both at once; the feeling first.
BEFORE = ("hours", "hour", "minutes")
CAME = (*BEFORE, "together", "after")
MOST_SHOWN = 20  # the latest of one pair: dots that can be counted


@dataclass(frozen=True)
class Noted:
    """A moment with its signs and words, and what was said of their order."""

    signs: frozenset[Sign]
    words: Sequence[str]
    came: str


@dataclass(frozen=True)
class Lead:
    """Of the moments with this pair in which it was said: how many times each of ``CAME``."""

    pair: Pair
    times: Mapping[str, int]

    @property
    def said(self) -> int:
        """In how many moments it was said."""
        return sum(self.times.values())

    @property
    def before(self) -> int:
        """In how many of them the body came first."""
        return sum(self.times[came] for came in BEFORE)

    @property
    def of_ten(self) -> tuple[int, int]:
        """The ends of the share's 95 % interval, of ten, rounded outwards."""
        low, high = wilson(self.before, self.said)
        return floor(low * 10), ceil(high * 10)


def said(viewer: Viewer) -> Mapping[str, str]:
    """What was said, by the moment in hexadecimal."""
    return {moment: row["came"] for moment, row in pages.entries(viewer, ORDER).items()}


def say(*, viewer: Viewer, moment: str, came: str) -> None:
    """Keep what was said; nothing takes it back, and what cannot be said changes nothing."""
    if came and came not in CAME:
        return
    pages.change(viewer, ORDER, moment, lambda _known: {"came": came} if came else None)


def leads(pairs: Iterable[Pair], noted: Sequence[Noted]) -> list[Lead]:
    """What is known of these pairs, where it was said of ``FEWEST`` moments or more.

    ``noted``: the latest first; of one pair the last ``MOST_SHOWN`` count.
    """
    looked_at = [(levels(one.signs), one) for one in noted]
    found = []
    for pair in pairs:
        came = [
            one.came for signs, one in looked_at if pair.sign in signs and pair.word in one.words
        ][:MOST_SHOWN]
        if len(came) >= FEWEST:
            counted = Counter(came)
            found.append(Lead(pair, {each: counted[each] for each in CAME}))
    return found


def export(viewer: Viewer) -> Iterator[dict[str, Any]]:
    """What was said of which check-in."""
    for moment, row in pages.entries(viewer, ORDER).items():
        yield {"check_in": moment, **row}
