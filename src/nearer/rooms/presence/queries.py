"""What the pages of a check-in show."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from nearer.kit import clock
from nearer.kit.private import PrivateText
from nearer.parts.body import drawing
from nearer.parts.moments import queries, remembered, telling
from nearer.parts.moments.documents import Breath, Entry
from nearer.parts.moments.queries import moment
from nearer.parts.moments.telling import Told
from nearer.people import keeping
from nearer.people.access import Viewer
from nearer.rooms.presence import fragments
from nearer.rooms.presence.breath_forms import MINUTES

__all__ = ["Home", "Shown", "home", "moment", "show"]

LOOKED_AT = 8  # the newest entries, among which those that lie open are looked for
MOST_LEFT = 2
MORNING, AFTERNOON, EVENING, NIGHT = 5, 12, 18, 23


@dataclass(frozen=True, repr=False)
class Shown:
    """A moment told in words, with its day and a drawing of its places."""

    told: Told
    day: str
    picture: SafeString

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
class Home:
    """The first screen. ``left``: what was begun today or yesterday and left open."""

    greeting: str
    last: Shown | None
    left: list[Shown]
    kind: Kind | None
    drafts_wait: bool

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
    )


def _lies_open(entry: Entry, viewer: Viewer) -> bool:
    """Begun lately, and without a word, a sentence or another end; a pause alone is whole."""
    ended = entry.feelings or entry.not_yet or entry.sentence or entry.stay or entry.kindness
    is_pause = entry.breath and not entry.regions
    lately = entry.day >= telling.today(viewer) - timedelta(days=1)
    return lately and not ended and not is_pause


def _kind(viewer: Viewer) -> Kind | None:
    found = next(iter(remembered.memory(viewer).kind), None)
    if found is None:
        return None
    written = found.at.astimezone(clock.zone(viewer.person.time_zone)).date()
    return Kind(found.sentence, telling.day_in_words(written, telling.today(viewer)))


def last_pause(viewer: Viewer) -> Breath | None:
    """How the last pause was led."""
    return remembered.memory(viewer).breath


def ends(viewer: Viewer) -> list[str]:
    """When a pause that begins now is over, for each length that can be chosen."""
    return [clock.hour_in(viewer.person.time_zone, minutes=each) for each in MINUTES]


def show(viewer: Viewer, entry: Entry) -> Shown:
    """A moment as it is read."""
    day = telling.day_in_words(entry.day, telling.today(viewer))
    return Shown(telling.tell(entry), day, drawing.picture(entry.regions))


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
