"""Which version of Nearer this is."""

import importlib.metadata
import re
from datetime import date
from pathlib import Path

CHANGELOG = Path(__file__).resolve().parents[3] / "CHANGELOG.md"
NEWEST = re.compile(r"^## (\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\)", re.MULTILINE)


def version() -> str:
    """The newest of the changelog in a checkout, else that of the installed package."""
    found = _newest()
    return found.group(1) if found else importlib.metadata.version("nearer")


def released_on() -> date:
    """The day of this release in a checkout; when installed, the day its files were made."""
    found = _newest()
    if found:
        return date.fromisoformat(found.group(2))
    return date.fromtimestamp(Path(__file__).stat().st_mtime)  # noqa: DTZ012 - a day is enough


def _newest() -> re.Match[str] | None:
    try:
        return NEWEST.search(CHANGELOG.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
