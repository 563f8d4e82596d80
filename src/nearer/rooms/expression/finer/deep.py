"""The weekly ratings of one person: kept, changed, put away for a day, read back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from nearer import content
from nearer.kit import clock
from nearer.parts import waiting
from nearer.parts.notebooks import pages
from nearer.parts.waiting import Waiting
from nearer.people.access import Viewer

PURPOSE = "deep-check-ins"
RATED = "rated"  # the field that names what a page changes
UNDO = timedelta(hours=24)
WEEK = timedelta(days=7)
DELETED, RATED_AT, RATINGS = "deleted_at", "rated_at", "ratings"

Ratings = Mapping[str, int]


@dataclass(frozen=True)
class Rated:
    """One occasion: when, and what each word got, 0 to 6; a side may have been left out."""

    id: UUID
    at: datetime
    ratings: Ratings

    def row(self, side: content.Side) -> list[int] | None:
        """The ratings of this side in the order of its words, if it was rated."""
        row = [self.ratings.get(word.id) for word in side.words]
        return [each for each in row if each is not None] if None not in row else None


def all_rated(viewer: Viewer) -> list[Rated]:
    """Every occasion that is not put away, oldest first."""
    kept = pages.entries(viewer, PURPOSE)
    found = [_rated(key, entry) for key, entry in kept.items() if DELETED not in entry]
    return sorted(found, key=lambda one: one.at)


def one_rated(viewer: Viewer, rated_id: UUID) -> Rated | None:
    """One occasion, unless it is put away."""
    entry = pages.entries(viewer, PURPOSE).get(rated_id.hex)
    return _rated(rated_id.hex, entry) if entry and DELETED not in entry else None


def is_offered(rated: list[Rated]) -> bool:
    """Whether a week has gone by; it may be done at any other time, too."""
    return not rated or clock.now() - rated[-1].at >= WEEK


def looks() -> None:
    """Tell the first screen when a rating waits."""
    waiting.looks("finer words", rows)


def rows(viewer: Viewer) -> list[Waiting]:
    """Once a week, for those who have begun to rate."""
    rated = all_rated(viewer)
    if not rated or not is_offered(rated):
        return []
    asks = _("Ten words, two moments: the weekly rating")
    return [Waiting(reverse("deep-check-in-new"), asks)]


def keep(*, viewer: Viewer, rated_id: UUID, ratings: Ratings) -> None:
    """Keep an occasion, or change the one that has this id."""

    def change(known: pages.Entry | None) -> pages.Entry:
        entry = {key: value for key, value in (known or {}).items() if key != DELETED}
        return {RATED_AT: clock.now().isoformat()} | entry | {RATINGS: dict(ratings)}

    pages.change(viewer, PURPOSE, rated_id.hex, change)


def put_away(*, viewer: Viewer, rated_id: UUID) -> bool:
    """Put one away; for a day it can be brought back. False if there is none."""
    if one_rated(viewer, rated_id) is None:
        return False
    _forget_old(viewer)
    now = clock.now().isoformat()
    pages.change(viewer, PURPOSE, rated_id.hex, lambda known: (known or {}) | {DELETED: now})
    return True


def bring_back(*, viewer: Viewer, rated_id: UUID) -> bool:
    """Bring one back. False if there is none to bring back."""
    entry = pages.entries(viewer, PURPOSE).get(rated_id.hex)
    if entry is None or DELETED not in entry:
        return False

    def change(known: pages.Entry | None) -> pages.Entry:
        return {key: value for key, value in (known or {}).items() if key != DELETED}

    pages.change(viewer, PURPOSE, rated_id.hex, change)
    return True


def export(viewer: Viewer) -> Iterator[dict[str, Any]]:
    """Every occasion, oldest first."""
    for one in all_rated(viewer):
        yield {"id": str(one.id), "at": one.at.isoformat(), RATINGS: dict(one.ratings)}


def _forget_old(viewer: Viewer) -> None:
    """What was put away over a day ago goes for good. No job could: it has no key."""
    before = (clock.now() - UNDO).isoformat()
    for key, entry in pages.entries(viewer, PURPOSE).items():
        if entry.get(DELETED, before) < before:
            pages.change(viewer, PURPOSE, key, lambda _known: None)


def _rated(key: str, entry: pages.Entry) -> Rated:
    return Rated(UUID(key), datetime.fromisoformat(entry[RATED_AT]), entry[RATINGS])
