"""Reading a content file in the wanted language, or in English where that one is missing."""

import json
import tomllib
from hashlib import blake2b
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

ENGLISH = "en"
# Folders that take long to parse, and the file in which they lie parsed.
SLOW = ("lexicon",)
PREPARED = "prepared.json"


def read(name: str, language: str = ENGLISH) -> dict[str, Any]:
    """The content file ``name`` (such as ``regions.toml``) in this language, or in English."""
    return tomllib.loads(_find(name, language).read_text(encoding="utf-8"))


def read_folder(folder: str, language: str = ENGLISH) -> list[dict[str, Any]]:
    """Every file of a content folder, by name; parsed beforehand where nothing changed since."""
    texts = _texts(folder, language)
    known = _prepared(language).get(folder, {})
    if known.get("made_from") == _made_from(texts):
        parsed: list[dict[str, Any]] = known["files"]
        return parsed
    return [tomllib.loads(text.decode()) for text in texts]


def prepared_page() -> str:
    """``prepared.json`` of the English content, as ``nearer docs`` writes it."""
    made = {}
    for folder in SLOW:
        texts = _texts(folder, ENGLISH)
        parsed = [tomllib.loads(text.decode()) for text in texts]
        made[folder] = {"made_from": _made_from(texts), "files": parsed}
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n"


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


def _prepared(language: str) -> dict[str, Any]:
    file = _data() / language.split("-", maxsplit=1)[0] / PREPARED
    if not file.is_file():
        return {}
    known: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return known


def _texts(folder: str, language: str) -> list[bytes]:
    """With the line ends of this project: some checkouts end lines in two characters."""
    found = [_find(f"{folder}/{name}", language) for name in names(folder)]
    return [file.read_bytes().replace(b"\r\n", b"\n") for file in found]


def _made_from(texts: list[bytes]) -> str:
    return blake2b(b"\0".join(texts), digest_size=16).hexdigest()


def _find(name: str, language: str) -> Traversable:
    wanted = _data() / language.split("-", maxsplit=1)[0] / name
    return wanted if wanted.is_file() else _data() / ENGLISH / name


def _data() -> Traversable:
    return files("nearer.content") / "data"
