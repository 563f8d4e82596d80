"""What the tests of the house look at: the project's own files."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = (".ci", "docs", "requirements", "src", "tests", "tools")
NOT_OURS = {"__pycache__", "node_modules"}


@pytest.fixture(scope="session")
def root() -> Path:
    """The top folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def project_files() -> list[Path]:
    """Every file that belongs to the project, whether or not git is there to ask."""
    inside = (file for folder in FOLDERS for file in (ROOT / folder).rglob("*"))
    return [file for file in (*ROOT.iterdir(), *inside) if file.is_file() and is_ours(file)]


def is_ours(file: Path) -> bool:
    return not NOT_OURS & set(file.parts)
