"""Which version of Nearer this is."""

import importlib.metadata
import re
from pathlib import Path

CHANGELOG = Path(__file__).resolve().parents[3] / "CHANGELOG.md"
NEWEST = re.compile(r"^## (\d+\.\d+\.\d+)", re.MULTILINE)


def version() -> str:
    """The newest of the changelog in a checkout, else that of the installed package."""
    try:
        found = NEWEST.search(CHANGELOG.read_text(encoding="utf-8"))
    except FileNotFoundError:
        found = None
    if found:
        return found.group(1)
    return importlib.metadata.version("nearer")
