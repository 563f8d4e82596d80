"""A statement in plain words, for lists and for the page that it has."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nearer.kit import clock
from nearer.kit.private import PrivateText
from nearer.parts.moments import telling as moments
from nearer.people.access import Viewer
from nearer.rooms.expression.saying import guided
from nearer.rooms.expression.saying.documents import Statement
from nearer.rooms.expression.saying.forms import WENT_LABELS

WAYS = {
    "kept": gettext_lazy("kept"),
    "copied": gettext_lazy("copied"),
    "said": gettext_lazy("said in person"),
    "handed-on": gettext_lazy("handed on"),
}


@dataclass(frozen=True, repr=False)
class Earlier:
    """An earlier version: its number from the oldest, until when it stood, and its words."""

    number: int
    until: str
    text: PrivateText


@dataclass(frozen=True, repr=False)
class Told:
    """What a page or a row says about a statement."""

    statement: Statement
    day: str
    outcome: str
    went: str
    feelings: Sequence[str]
    earlier: Sequence[Earlier]


def tell(viewer: Viewer, statement: Statement) -> Told:
    """A statement as its owner reads of it."""
    outcome, went = statement.outcome, statement.went
    return Told(
        statement=statement,
        day=moments.day_in_words(statement.day, moments.today(viewer)),
        outcome=str(WAYS[outcome.way]) if outcome else _("draft"),
        went=str(WENT_LABELS[went.how]) if went else "",
        feelings=guided.labels(statement.feelings),
        earlier=_earlier(viewer, statement),
    )


def _earlier(viewer: Viewer, statement: Statement) -> list[Earlier]:
    """Earlier versions, the newest first."""
    zone, today = clock.zone(viewer.person.time_zone), moments.today(viewer)
    rows = []
    for number, version in enumerate(statement.versions, start=1):
        at = version.at.astimezone(zone)
        day = moments.day_in_words(at.date(), today)
        rows.append(Earlier(number, f"{day}, {at:%H:%M}", version.text))
    return rows[::-1]
