"""What the pages of a check-in show."""

from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from nearer.kit import clock
from nearer.parts.body import drawing
from nearer.parts.moments import queries, remembered, telling
from nearer.parts.moments.documents import Entry
from nearer.parts.moments.queries import moment
from nearer.parts.moments.telling import Told
from nearer.parts.stays import telling as stays
from nearer.people import keeping
from nearer.people.access import Viewer
from nearer.rooms.presence import fragments

__all__ = ["Home", "Shown", "home", "moment", "show", "stay"]

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
class Stayed:
    """A stay told, and what is usual for this person once five were rated."""

    told: stays.Told
    usual: str


@dataclass(frozen=True, repr=False)
class Home:
    """The first screen."""

    greeting: str
    last: Shown | None
    drafts_wait: bool

    @property
    def ways(self) -> SafeString:
        """The doors."""
        return fragments.ways()


def home(viewer: Viewer) -> Home:
    """What the first screen says to this person at this hour."""
    last = queries.latest(viewer)
    return Home(
        greeting=greeting(viewer),
        last=show(viewer, last) if last else None,
        drafts_wait=bool(keeping.drafts(viewer.vault)),
    )


def show(viewer: Viewer, entry: Entry) -> Shown:
    """A moment as it is read."""
    day = telling.day_in_words(entry.day, telling.today(viewer))
    return Shown(telling.tell(entry), day, drawing.picture(entry.regions))


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
