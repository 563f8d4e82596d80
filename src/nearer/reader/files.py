"""The reader's own words as data: a second language is a second folder beside ``en``."""

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

ENGLISH = "en"


@cache
def data(name: str, language: str = ENGLISH) -> dict[str, Any]:
    """The data file ``name`` in this language, or all files of the folder ``name`` together.

    Raises ``ValueError`` where two files of a folder hold the same key.
    """
    place = _folder(language) / name
    parts = sorted(place.iterdir(), key=lambda file: file.name) if place.is_dir() else [place]
    whole: dict[str, Any] = {}
    for part in map(_read, parts):
        if twice := whole.keys() & part.keys():
            raise ValueError(f"{name} holds twice: {', '.join(sorted(twice))}")
        whole |= part
    return whole


def _folder(language: str) -> "Traversable":
    from importlib.resources import files

    return files("nearer.reader") / "data" / language


def _read(file: "Traversable") -> dict[str, Any]:
    import tomllib

    return tomllib.loads(file.read_text(encoding="utf-8"))


@cache
def words(name: str, key: str, language: str = ENGLISH) -> frozenset[str]:
    """A list of single words, kept as one string in a data file."""
    return frozenset(str(data(name, language)[key]).split())
