"""One stay, noted on more than one page: what each page knows is put together, nothing is lost."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from nearer.parts.moments.documents import Rating, Stay, Urge

# Two pages that began further apart than this were two stays.
ONE_STAY = timedelta(hours=1)


def minute_of(second: int) -> int:
    """The minute in which this second lies; the first is minute 1."""
    return max(1, -(-second // 60))


def seconds_of(ratings: Iterable[Rating], urges: Iterable[Urge]) -> list[int]:
    """When something was noted."""
    return [*(each.second for each in ratings), *(each.second for each in urges)]


def is_same(one: Stay, other: Stay) -> bool:
    """Whether both are pages of one stay."""
    if one.began is None or other.began is None:
        return one.began == other.began
    return abs(one.began - other.began) <= ONE_STAY


def joined(saved: Stay, sent: Stay) -> Stay:
    """What is saved with what a page sent: its ratings win within a minute, an ending stays."""
    began = min(each.began for each in (saved, sent) if each.began)
    saved, sent = _since(saved, began), _since(sent, began)
    rated = {minute_of(rating.second): rating for rating in (*saved.ratings, *sent.ratings)}
    return Stay(
        minutes=max(saved.minutes, sent.minutes),
        seconds=saved.seconds if saved.ended else max(saved.seconds, sent.seconds),
        ratings=tuple(sorted(rated.values(), key=lambda rating: rating.second)),
        urges=_in_order([*saved.urges, *sent.urges]),
        ended=saved.ended or sent.ended,
        began=began,
    )


def without(stay: Stay, taken_back: Iterable[tuple[int, str]]) -> Stay:
    """The stay without urges that were noted by mistake, each by its second and kind."""
    gone = set(taken_back)
    left = (urge for urge in stay.urges if (urge.second, urge.kind) not in gone)
    return replace(stay, urges=tuple(left))


def _since(stay: Stay, began: datetime) -> Stay:
    """The same stay, its seconds counted from an earlier beginning."""
    late = int((stay.began - began).total_seconds()) if stay.began else 0
    if not late:
        return stay
    return replace(
        stay,
        seconds=stay.seconds + late,
        ratings=tuple(Rating(each.second + late, each.strength) for each in stay.ratings),
        urges=tuple(replace(each, second=each.second + late) for each in stay.urges),
    )


def _in_order(urges: list[Urge]) -> tuple[Urge, ...]:
    known = {(urge.second, urge.kind, urge.own): urge for urge in urges}
    return tuple(sorted(known.values(), key=lambda urge: urge.second))
