"""Small scenes for telling near neighbours apart; none decides what anybody would have to feel."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from nearer.content import files


@dataclass(frozen=True, slots=True)
class Scene:
    """A scene with five words of the same valence, by id, in no order that matters.

    ``fits``: those that fit best, often more than one. ``tells``: for some of the words, what in
    the scene speaks for it or against it.
    """

    id: str
    text: str
    words: tuple[str, ...]
    fits: tuple[str, ...]
    tells: Mapping[str, str]


@cache
def scenes(language: str = files.ENGLISH) -> Mapping[str, Scene]:
    """Every scene by its id, family by family. None of this decides what anybody would feel."""
    rows = [row for data in files.read_folder("scenes", language) for row in data["scene"]]
    found = {
        row["id"]: Scene(
            row["id"],
            row["text"],
            tuple(row["words"]),
            tuple(row["fits"]),
            MappingProxyType(dict(row["tells"])),
        )
        for row in rows
    }
    return MappingProxyType(found)
