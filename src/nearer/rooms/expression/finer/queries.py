"""What the page of finer words shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from nearer import content
from nearer.kit import clock
from nearer.parts.moments import telling
from nearer.people.access import Viewer
from nearer.rooms.expression.finer import cards, deep, drawing
from nearer.rooms.expression.finer.cards import Due, Session
from nearer.rooms.expression.finer.deep import Rated
from nearer.rooms.expression.finer.differentiation import (
    FEWEST,
    FEWEST_TO_COMPARE,
    Change,
    Differentiation,
    change,
    differentiation,
    usable,
)

MOST_LISTED = 12


@dataclass(frozen=True)
class Side:
    """One valence: what can be said of it, and how many occasions there are."""

    label: str
    found: Differentiation | None
    changed: Change | None
    occasions: int


@dataclass(frozen=True)
class Occasion:
    """One rating in the list, with its day."""

    rated: Rated
    day: str


@dataclass(frozen=True)
class Finer:
    """Both practices. ``picture`` is empty while nothing can be drawn."""

    is_offered: bool
    sides: Sequence[Side]
    picture: SafeString
    occasions: Sequence[Occasion]
    about: Sequence[str]
    due: Due
    session: Session
    next_day: str
    fewest: int = FEWEST
    fewest_to_compare: int = FEWEST_TO_COMPARE


@dataclass(frozen=True)
class Differs:
    """A word of a scene: what was given, whether it fits, and what the scene says of it."""

    label: str
    given: int | None
    fits: bool
    tells: str

    @property
    def dots(self) -> Sequence[bool]:
        """Six, filled as far as was given."""
        return [place < (self.given or 0) for place in range(content.deep_check_in().highest)]


def finer(viewer: Viewer) -> Finer:
    """The page of finer words."""
    rated = deep.all_rated(viewer)
    sides = [_side(side, rated) for side in content.deep_check_in().sides]
    drawn = [(side.label, side.found) for side in sides if side.found]
    newest = rated[::-1][:MOST_LISTED]
    waiting = cards.due(viewer)
    return Finer(
        is_offered=deep.is_offered(rated),
        sides=sides,
        picture=drawing.ranges(drawn) if drawn else SafeString(),
        occasions=[Occasion(one, day_of(viewer, one.at)) for one in newest],
        about=content.deep_check_in(get_language() or "en").about,
        due=waiting,
        session=cards.session(viewer),
        next_day=day_of(viewer, waiting.next_at) if waiting.next_at else "",
    )


def differs(viewer: Viewer, scene: content.Scene) -> list[Differs]:
    """The words of a scene beside what was given: those that fit first, then as they were given."""
    given = cards.rated(viewer, scene.id) or {}
    known = content.lexicon(get_language() or "en").words
    words = sorted(scene.words, key=lambda word: (word not in scene.fits, -given.get(word, 0)))
    return [
        Differs(known[word].label, given.get(word), word in scene.fits, scene.tells.get(word, ""))
        for word in words
    ]


def day_of(viewer: Viewer, at: datetime) -> str:
    """A day as it is read where the viewer is."""
    day = at.astimezone(clock.zone(viewer.person.time_zone)).date()
    today = telling.today(viewer)
    # Translators: a day that is still to come, such as "Monday 16 November"
    return telling.day_in_words(day, today) if day <= today else date_format(day, _("l j F"))


def _side(side: content.Side, rated: Sequence[Rated]) -> Side:
    rows = [row for row in (one.row(side) for one in rated) if row is not None]
    label = _("Unpleasant feelings") if side.id == "unpleasant" else _("Pleasant feelings")
    return Side(label, differentiation(rows), change(rows), len(usable(rows)))
