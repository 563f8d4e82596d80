"""What waits for somebody on the first screen: each room tells how it looks for it."""

from collections.abc import Callable
from dataclasses import dataclass

from nearer.people.access import Viewer


@dataclass(frozen=True, repr=False)
class Waiting:
    """A quiet row: where it leads, what it asks, and any words of the person's that it is about."""

    url: str
    asks: str
    about: str = ""


Look = Callable[[Viewer], list[Waiting]]
_looks: dict[str, Look] = {}


def looks(room: str, look: Look) -> None:
    """Tell how a room finds what waits. It is asked each time the first screen is opened."""
    _looks[room] = look


def rows(viewer: Viewer) -> list[Waiting]:
    """What waits for this person, room by room."""
    return [row for look in _looks.values() for row in look(viewer)]
