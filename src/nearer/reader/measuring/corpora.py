"""The rows to measure on: our own, beside the code, and other people's, where a folder is given."""

import json
from collections.abc import Iterator
from pathlib import Path

from nearer.kit.errors import NearerError
from nearer.reader.measuring.questions import Row

OWN = Path(__file__).resolve().parents[1] / "corpus"
DEV = "dev.jsonl"


class CorpusMissing(NearerError):
    """The text to measure on is not there, or is not what it is taken for."""


def own_rows(files: str) -> Iterator[Row]:
    """The rows of our own corpora whose names fit ``files``, such as ``quiet-*.jsonl``."""
    for file in sorted(OWN.glob(files)):
        yield from rows(file)


def need_own() -> None:
    """Raises ``CorpusMissing`` in an installed package, which has no corpora."""
    if not OWN.is_dir():
        raise CorpusMissing(
            "corpus-missing",
            "The reader's own corpora are not here: they are no part of an installed package.",
            "Run this in a checkout.",
        )


def need_folder(folder: Path) -> None:
    """Raises ``CorpusMissing``."""
    if not folder.is_dir():
        raise CorpusMissing(
            "corpus-folder", "The folder with the corpora is not there.", "Name one that is."
        )


def external_file(folder: Path, name: str) -> Path:
    """Where the rows of this name lie: ``phrases/masks`` is a file, ``esconv`` is a folder."""
    file = folder / f"{name}.jsonl"
    return file if file.is_file() else folder / name / DEV


def rows(file: Path) -> Iterator[Row]:
    """Each line's object. Raises ``CorpusMissing``, which names the line and never quotes it."""
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _row(line, f"{file.parent.name}/{file.name}", number)


def _row(line: str, name: str, number: int) -> Row:
    try:
        row = json.loads(line)
    except ValueError:
        row = None
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise CorpusMissing(
            "corpus-row", f"Line {number} of {name} is no JSON object with a text.", ""
        ) from None
    return row
