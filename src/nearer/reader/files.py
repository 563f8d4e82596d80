"""The reader's own words as data: a second language is a second folder beside ``en``."""

import json
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

ENGLISH = "en"
PREPARED = "prepared.json"
# What an outline also depends on, beside the words and the automaton's own code.
WORKING = (*("normal.py", "words.py", "sentences.py", "danger/en/words.py", "danger/en/people.py"),)


@cache
def data(name: str, language: str = ENGLISH) -> dict[str, Any]:
    """The data file ``name`` in this language, or all files of the folder ``name`` together.

    Raises ``ValueError`` where two files of a folder hold the same key.
    """
    if name in (known := prepared(language).get("data", {})):
        return known[name]  # type: ignore[no-any-return]
    return read_data(name, language)


def read_data(name: str, language: str = ENGLISH) -> dict[str, Any]:
    """The same, from the files themselves."""
    place = _folder(language) / name
    parts = sorted(place.iterdir(), key=lambda file: file.name) if place.is_dir() else [place]
    whole: dict[str, Any] = {}
    for part in map(_read, parts):
        if twice := whole.keys() & part.keys():
            raise ValueError(f"{name} holds twice: {', '.join(sorted(twice))}")
        whole |= part
    return whole


@cache
def prepared(language: str = ENGLISH) -> dict[str, Any]:
    """What was worked out beforehand; empty where it was worked out from anything but this."""
    file = _folder(language) / PREPARED
    if not file.is_file():
        return {}
    known: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return known if known["made_from"] == made_from(language) else {}


def made_from(language: str = ENGLISH) -> str:
    """Tells one state of the words, and of the code that works on them, from another."""
    found = blake2b(digest_size=16)
    for each in _sources(language):
        # Some checkouts end lines in two characters.
        found.update(each.read_bytes().replace(b"\r\n", b"\n"))
    return found.hexdigest()


def _sources(language: str) -> "Iterator[Traversable]":
    from importlib.resources import files

    reader = files("nearer.reader")
    for folder in (_folder(language), _folder(language) / "classes", reader / "automaton"):
        yield from sorted(
            (each for each in folder.iterdir() if each.name.endswith((".toml", ".py"))),
            key=lambda each: each.name,
        )
    for name in WORKING:
        yield reader.joinpath(*name.split("/"))


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
