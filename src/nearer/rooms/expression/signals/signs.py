"""What an entry says of the body, brought down to signs that come back: plain values, no Django."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import NamedTuple

from nearer import content

MORE, LESS = "more", "less"
WORD_OF_OWN = "own:"  # what a person's own word is marked with, so that no id can be meant


class Sign(NamedTuple):
    """A zone of the body, how it is there (one of eight textures), more or less than usual.

    Left and right, and places within a zone, count as one: what is seldom noted could not be
    learned apart. An empty part was not said; more and less at once is as if it had not been.
    """

    zone: str
    texture: str = ""
    way: str = ""


@dataclass(frozen=True)
class Seen:
    """An entry with signs and words: what is learned from, and what a ranking is tried on.

    ``offered``: its words were taken from candidates; no ranking is tried on such an entry, or
    it would be praised for what it said first.
    """

    day: date
    signs: frozenset[Sign]
    words: tuple[str, ...]
    offered: bool = False


def signs_of(places: Iterable[Sequence[str]]) -> frozenset[Sign]:
    """The signs of places given as place, sensation and activity; unknown places are passed over."""
    zones, textures = _zones(), _textures()
    found = set()
    for place, *said in places:
        sensation, activity = (*said, "", "")[:2]
        if place in zones:
            way = activity if activity in {MORE, LESS} else ""
            found.add(Sign(zones[place], textures.get(sensation, ""), way))
    return frozenset(found)


def pattern_key(signs: Iterable[Sign]) -> str:
    """A name for these signs together, the same in whatever order they were noted."""
    return " ".join(sorted(":".join(sign) for sign in signs))


@cache
def _zones() -> dict[str, str]:
    known = content.regions()
    places = {place.id: place.zone for place in known.places}
    return places | {place.id: place.id for place in known.elsewhere}


@cache
def _textures() -> dict[str, str]:
    return {word.id: word.texture for word in content.sensations().words.values()}
