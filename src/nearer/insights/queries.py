"""What one can see so far: counts and pairs from the digests, and the latest stays."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from nearer import content
from nearer.insights import drawing
from nearer.parts.moments import digests, queries, remembered
from nearer.parts.moments.digests import Row
from nearer.parts.stays import drawing as curves
from nearer.parts.stays import telling as stays
from nearer.people.access import Viewer

FEWEST_PLACES = 8  # entries with a place
FEWEST_BELIEFS = 3
MOST_BELIEFS = 12
MOST_CURVES = 6
ELSEWHERE = ("whole", "nowhere")


@dataclass(frozen=True)
class Span:
    """How many entries, the first and the last of them in words."""

    entries: int
    first: str
    last: str


@dataclass(frozen=True)
class Place:
    """A place of the body, in how many entries it was, and the step it is drawn in: 1 to 3."""

    id: str
    label: str
    entries: int
    step: int


@dataclass(frozen=True)
class Places:
    """Where it has been, most often first."""

    span: Span
    rows: Sequence[Place]
    front: SafeString
    back: SafeString
    legend: Sequence[tuple[int, str]]

    @property
    def elsewhere(self) -> list[Place]:
        """What no place of the figure shows."""
        return [row for row in self.rows if row.id in ELSEWHERE]


@dataclass(frozen=True)
class Believed:
    """How true a kind sentence felt, before and after, 0 to 10."""

    day: str
    before: int
    after: int


@dataclass(frozen=True)
class Beliefs:
    """The last of them, newest last."""

    span: Span
    rows: Sequence[Believed]
    picture: SafeString


@dataclass(frozen=True, repr=False)
class Curve:
    """One stay, small, with its day."""

    day: str
    told: stays.Told
    picture: SafeString


@dataclass(frozen=True, repr=False)
class Curves:
    """The last stays, newest last, and what is usual."""

    shown: Sequence[Curve]
    span: Span
    usual: str


@dataclass(frozen=True, repr=False)
class SoFar:
    """All of it; None where there is too little."""

    curves: Curves | None
    beliefs: Beliefs | None
    places: Places | None


def so_far(viewer: Viewer) -> SoFar:
    """What this person can see of their own entries."""
    tally = _tallied(digests.rows(viewer))
    return SoFar(_curves(viewer), _beliefs(tally), _places(tally))


@dataclass
class _Tally:
    """What is counted in one walk over ten years; the rows themselves are let go."""

    rated: list[tuple[date, int, Sequence[int | None]]]
    placed: list[date]
    counts: Counter[str]


def _tallied(rows: Iterable[Row]) -> _Tally:
    tally = _Tally([], [], Counter())
    for row in rows:
        if row.believed is not None and None not in row.believed:
            tally.rated.append((row.day, row.sequence, row.believed))
        if row.regions:
            tally.placed.append(row.day)
            tally.counts.update({each[0] for each in row.regions})
    return tally


def _curves(viewer: Viewer) -> Curves | None:
    remembered_stays = remembered.memory(viewer).stays
    wanted = [stay.moment for stay in remembered_stays[:MOST_CURVES]]
    drawn = []
    for number, entry in enumerate(reversed(queries.some(viewer, wanted))):
        if entry.stay and entry.stay.ended:
            picture = curves.small(entry.stay, name=f"stay-{number}")
            drawn.append(Curve(_short(entry.day), stays.tell(entry.stay), picture))
    if not drawn:
        return None
    usual = stays.usual(remembered_stays)
    days = sorted(stay.at.date() for stay in remembered_stays)
    return Curves(drawn, _span(days), usual.in_words if usual else "")


def _beliefs(tally: _Tally) -> Beliefs | None:
    """Pairs of answers, in their order."""
    found = sorted(tally.rated, key=lambda one: one[:2])
    if len(found) < FEWEST_BELIEFS:
        return None
    shown = [
        Believed(_short(day), before or 0, after or 0)
        for day, _sequence, (before, after) in found[-MOST_BELIEFS:]
    ]
    pairs = [(each.day, each.before, each.after) for each in shown]
    return Beliefs(_span([day for day, *_others in found]), shown, drawing.beliefs(pairs))


def _places(tally: _Tally) -> Places | None:
    if len(tally.placed) < FEWEST_PLACES:
        return None
    labels = content.regions(get_language() or "en").labels
    most = max(tally.counts.values())
    placed = [
        Place(region, labels[region], number, _step(number, most))
        for region, number in tally.counts.most_common()
        if region in labels
    ]
    steps = {row.id: row.step for row in placed}
    return Places(
        span=_span([tally.placed[-1], tally.placed[0]], entries=len(tally.placed)),
        rows=placed,
        front=drawing.places("front", steps),
        back=drawing.places("back", steps),
        legend=_legend(placed),
    )


def _step(number: int, most: int) -> int:
    """By thirds of what is most often."""
    return min(3, 1 + 3 * (number - 1) // most) if most > 1 else 1


def _legend(placed: Sequence[Place]) -> list[tuple[int, str]]:
    """What each step stands for, in entries."""
    words = []
    for step in (3, 2, 1):
        numbers = [row.entries for row in placed if row.step == step]
        if numbers:
            words.append((step, _between(min(numbers), max(numbers))))
    return words


def _between(fewest: int, most: int) -> str:
    if fewest == most:
        return _("in %(number)s entries") % {"number": fewest}
    # Translators: a range of numbers, such as "in 3 to 8 entries"
    return _("in %(fewest)s to %(most)s entries") % {"fewest": fewest, "most": most}


def _span(days: Sequence[date], *, entries: int = 0) -> Span:
    return Span(entries or len(days), _long(days[0]), _long(days[-1]))


def _long(day: date) -> str:
    # Translators: a day with its year, such as "3 November 2026"
    return date_format(day, _("j F Y"))


def _short(day: date) -> str:
    # Translators: a day in a small drawing, such as "3 Nov"
    return date_format(day, _("j M"))
