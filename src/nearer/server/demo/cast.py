"""Who lives in the demo, and what they wrote: ``people/*.toml``."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from random import Random
from typing import Any

from nearer.kit.private import PrivateText
from nearer.parts.moments.documents import Felt, Kindness, Named
from nearer.people.access import Viewer

PASSWORD = "lantern orchard 41 velvet"  # noqa: S105 - printed for everybody who tries the demo


@dataclass(frozen=True)
class Written:
    """One check-in of the script."""

    feelings: tuple[Named, ...]
    places: tuple[Felt, ...]
    said: str


@dataclass(frozen=True)
class Around:
    """Their tags, the people they name, and where they are when something is felt."""

    tags: tuple[str, ...]
    people: tuple[str, ...]
    places: tuple[str, ...]


@dataclass(frozen=True)
class Character:
    """A made-up person. ``often``: check-ins in a hundred days; ``hours``: when, in UTC."""

    name: str
    is_host: bool
    often: int
    hours: tuple[int, ...]
    own_words: tuple[str, ...]
    around: Around
    urges: tuple[str, ...]
    kindness: tuple[Kindness, ...]
    entries: tuple[Written, ...]


@dataclass(frozen=True)
class Inhabitant:
    """A made-up person who has a place now. ``random`` is theirs alone, the same every time."""

    character: Character
    viewer: Viewer
    code: str
    random: Random


def characters() -> list[Character]:
    """The cast, by name."""
    folder = files("nearer.server.demo") / "people"
    scripts = sorted(folder.iterdir(), key=lambda script: script.name)
    return [_character(tomllib.loads(script.read_text(encoding="utf-8"))) for script in scripts]


def _character(script: dict[str, Any]) -> Character:
    return Character(
        name=script["name"],
        is_host=script["host"],
        often=script["often"],
        hours=tuple(script["hours"]),
        own_words=tuple(script["own_words"]),
        around=Around(tuple(script["tags"]), tuple(script["people"]), tuple(script["whereabouts"])),
        urges=tuple(script["urges"]),
        kindness=tuple(_kindness(row) for row in script["kindness"]),
        entries=tuple(_written(entry) for entry in script["entry"]),
    )


def _written(entry: dict[str, Any]) -> Written:
    return Written(
        feelings=tuple(Named(word) for word in entry["feelings"]),
        places=tuple(Felt(*place) for place in entry["places"]),
        said=entry["said"],
    )


def _kindness(row: dict[str, Any]) -> Kindness:
    return Kindness(length="full", **row | {"sentence": PrivateText(row["sentence"])})
