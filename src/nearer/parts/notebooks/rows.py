"""Quiet rows on the first screen: each room says what it would offer there, and to whom."""

from collections.abc import Callable
from dataclasses import dataclass

from nearer.people.access import Viewer


@dataclass(frozen=True)
class Row:
    """One line that leads somewhere."""

    text: str
    url: str


Maker = Callable[[Viewer], Row | None]
_makers: dict[str, Maker] = {}


def offers(name: str, maker: Maker) -> None:
    """Tell what to offer; ``maker`` answers None for whoever is to see nothing."""
    _makers[name] = maker


def rows(viewer: Viewer) -> list[Row]:
    """What is offered to this person now."""
    made = (maker(viewer) for maker in _makers.values())
    return [row for row in made if row]
