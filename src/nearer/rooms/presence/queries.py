"""What the pages of a check-in show."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from nearer.kit import clock
from nearer.kit.private import PrivateText
from nearer.parts import waiting
from nearer.parts.body import drawing
from nearer.parts.moments import queries, remembered, telling
from nearer.parts.moments.documents import Entry
from nearer.parts.moments.queries import begun, moment
from nearer.parts.moments.remembered import memory
from nearer.parts.moments.telling import Told
from nearer.parts.stays import telling as stays
from nearer.parts.waiting import Waiting
from nearer.people import keeping
from nearer.people.access import Viewer
from nearer.reader import Danger
from nearer.rooms.presence import fragments, heard, kind_again, steps, way_out_forms
from nearer.rooms.presence.breath_forms import MINUTES
from nearer.rooms.presence.heard import Question
from nearer.rooms.presence.kind_again import KindAgain
from nearer.rooms.presence.pages import Page
from nearer.rooms.presence.words import own_words, word_card

__all__ = [
    "Home",
    "Kept",
    "Shown",
    "begun",
    "home",
    "kept",
    "memory",
    "moment",
    "own_words",
    "show",
    "stay",
    "word_card",
]

LOOKED_AT = 8  # the newest entries, among which those that lie open are looked for
MOST_LEFT = 2
MORNING, AFTERNOON, EVENING, NIGHT = 5, 12, 18, 23


@dataclass(frozen=True, repr=False)
class Version:
    """How a moment stood before an edit: its number from the oldest, and when it was changed."""

    number: int
    changed: str
    told: Told


@dataclass(frozen=True, repr=False)
class Shown:
    """A moment told in words, with its day and a drawing of its places."""

    told: Told
    day: str
    picture: SafeString
    versions: tuple[Version, ...] = ()

    @property
    def definitions(self) -> SafeString:
        """What the drawing refers to, where there is one."""
        return drawing.definitions() if self.picture else SafeString()


@dataclass(frozen=True, repr=False)
class Kind:
    """A sentence to oneself, and when it was written."""

    sentence: PrivateText
    day: str


@dataclass(frozen=True, repr=False)
class Kept:
    """What stands beside a moment when it is shown. Where there is danger, nothing else does."""

    danger: Danger | None
    question: Question | None = None
    answer: Page | None = None
    kind_again: KindAgain | None = None
    may_stay: bool = False
    may_be_kind: bool = False
    way_out: str = ""


@dataclass(frozen=True, repr=False)
class Stayed:
    """A stay told, and what is usual for this person once five were rated."""

    told: stays.Told
    usual: str


@dataclass(frozen=True, repr=False)
class Home:
    """The first screen. ``left``: what was begun today or yesterday and left open."""

    greeting: str
    last: Shown | None
    left: list[Shown]
    kind: Kind | None
    drafts_wait: bool
    waiting: list[Waiting]

    @property
    def ways(self) -> SafeString:
        """The doors."""
        return fragments.ways()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was kept yet."""
        return not (self.last or self.left)


def home(viewer: Viewer, *, hides_kind: bool = False) -> Home:
    """What the first screen says to this person at this hour."""
    entries = queries.newest(viewer, LOOKED_AT)
    left = [entry for entry in entries if _lies_open(entry, viewer)][:MOST_LEFT]
    last = next(iter(entries), None)
    return Home(
        greeting=greeting(viewer),
        last=show(viewer, last) if last and last not in left else None,
        left=[show(viewer, entry) for entry in left],
        kind=None if hides_kind else _kind(viewer),
        drafts_wait=bool(keeping.drafts(viewer.vault)),
        waiting=waiting.rows(viewer),
    )


def _lies_open(entry: Entry, viewer: Viewer) -> bool:
    """Begun lately, and without a word, a sentence or another end; a pause alone is whole."""
    ended = entry.feelings or entry.not_yet or entry.sentence or entry.stay or entry.kindness
    is_pause = entry.breath and not entry.regions
    lately = entry.day >= telling.today(viewer) - timedelta(days=1)
    return lately and not ended and not is_pause


def _kind(viewer: Viewer) -> Kind | None:
    found = next(iter(memory(viewer).kind), None)
    if found is None:
        return None
    written = found.at.astimezone(clock.zone(viewer.person.time_zone)).date()
    return Kind(found.sentence, telling.day_in_words(written, telling.today(viewer)))


def ends(viewer: Viewer) -> list[str]:
    """When a pause that begins now is over, for each length that can be chosen."""
    return [clock.hour_in(viewer.person.time_zone, minutes=each) for each in MINUTES]


def show(viewer: Viewer, entry: Entry) -> Shown:
    """A moment as it is read."""
    day = telling.day_in_words(entry.day, telling.today(viewer))
    versions = tuple(_versions(viewer, entry))
    return Shown(telling.tell(entry), day, drawing.picture(entry.regions), versions)


def _versions(viewer: Viewer, entry: Entry) -> Iterator[Version]:
    """Earlier versions, the newest first."""
    zone = clock.zone(viewer.person.time_zone)
    for number in range(len(entry.earlier), 0, -1):
        earlier = entry.earlier[number - 1]
        at = earlier.at.astimezone(zone)
        day = telling.day_in_words(at.date(), telling.today(viewer))
        yield Version(number, f"{day}, {at:%H:%M}", telling.tell(earlier.stood(entry)))


def kept(viewer: Viewer, entry: Entry) -> Kept:
    """What to offer beside a moment, decided as it is shown."""
    danger = heard.danger(entry)
    if danger:
        return Kept(danger)
    question = heard.question(entry)
    asked = question if question and not question.wants_finer else None
    answer = Page(steps.WAY_OUT, entry=entry) if asked else None
    again = kind_again.offer(viewer, entry)
    return Kept(
        None,
        asked,
        answer,
        again,
        may_stay=entry.stay is None,
        may_be_kind=not (entry.kindness or again),
        way_out=way_out_forms.answer_in_words(entry),
    )


def stay(viewer: Viewer, entry: Entry) -> Stayed | None:
    """The stay in this moment, if there is one."""
    if entry.stay is None:
        return None
    usual = stays.usual(remembered.memory(viewer).stays)
    return Stayed(stays.tell(entry.stay), usual.in_words if usual else "")


def greeting(viewer: Viewer) -> str:
    """By the clock where the person is."""
    hour = clock.now().astimezone(clock.zone(viewer.person.time_zone)).hour
    name = {"name": viewer.person.username}
    if MORNING <= hour < AFTERNOON:
        return _("Good morning, %(name)s") % name
    if AFTERNOON <= hour < EVENING:
        return _("Good afternoon, %(name)s") % name
    if EVENING <= hour < NIGHT:
        return _("Good evening, %(name)s") % name
    return _("Up late, %(name)s") % name
