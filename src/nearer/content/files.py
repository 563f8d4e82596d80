"""Reading a content file in the wanted language, or in English where that one is missing."""

import tomllib
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

ENGLISH = "en"


def read(name: str, language: str = ENGLISH) -> dict[str, Any]:
    """The content file ``name`` (such as ``regions.toml``) in this language, or in English."""
    return tomllib.loads(_find(name, language).read_text(encoding="utf-8"))


def names(folder: str) -> list[str]:
    """The file names in a folder of the English content, sorted."""
    return sorted(entry.name for entry in (_data() / ENGLISH / folder).iterdir())


def languages() -> list[tuple[str, str]]:
    """The languages that there is content in: code and own name, English first.

    A language is a folder with a ``language.toml`` that says its ``name``.
    """
    codes = sorted(
        (folder.name for folder in _data().iterdir() if (folder / "language.toml").is_file()),
        key=lambda code: (code != ENGLISH, code),
    )
    return [(code, str(read("language.toml", code)["name"])) for code in codes]


def _find(name: str, language: str) -> Traversable:
    wanted = _data() / language.split("-", maxsplit=1)[0] / name
    return wanted if wanted.is_file() else _data() / ENGLISH / name


def _data() -> Traversable:
    return files("nearer.content") / "data"
