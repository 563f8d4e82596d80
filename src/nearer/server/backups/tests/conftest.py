"""Data folders on disk: backups, restores and upgrades work on files, not on a test database."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[4]
PASSPHRASE = "copper window eleven brook"
PREPARE = """
import django
django.setup()
from nearer.server.upgrades import prepare_database
prepare_database()
from nearer.people import actions
person, vault, code = actions.sign_up(username="Ana", password="lantern orchard 41 velvet")
person.recovery_confirmed = person.welcomed = True
person.save()
from uuid import uuid4
from nearer.parts.moments.actions import begin_moment
from nearer.people.access import Viewer
for number in range(20):
    begin_moment(
        viewer=Viewer(person, vault), once=uuid4(),
        changes={"sentence": f"rain on the roof, {number} 👩‍👩‍👧"},
    )
"""


def environment(data: Path, **more: str) -> dict[str, str]:
    ours = {name: value for name, value in os.environ.items() if not name.startswith("NEARER_")}
    return ours | {
        "PYTHONPATH": str(SOURCE),
        "DJANGO_SETTINGS_MODULE": "nearer.server.django_settings",
        "NEARER_DATA": str(data),
        **more,
    }


@pytest.fixture(scope="session")
def in_folder() -> Callable[..., str]:
    """Run Python with Django on a data folder, in a process of its own; returns what it prints."""

    def run(data: Path, program: str, **more: str) -> str:
        command = [sys.executable, "-c", program]
        done = subprocess.run(
            command,
            check=False,
            env=environment(data, **more),
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


@pytest.fixture(scope="session")
def first_folder(tmp_path_factory, in_folder) -> Path:
    data = tmp_path_factory.mktemp("first") / "data"
    in_folder(data, PREPARE)
    return data


@pytest.fixture
def lived_in(first_folder, tmp_path) -> Path:
    """A data folder in which Ana has twenty check-ins."""
    return Path(shutil.copytree(first_folder, tmp_path / "data"))


@pytest.fixture(scope="session")
def nearer() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run the command on a data folder, in a process of its own."""

    def run(data: Path, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        name, *rest = arguments
        module = name.replace("-", "_")
        start = (
            f"from nearer.cli.main import main; from nearer.server.verbs import {module}; "
            f"main.add_command({module}.{module}, {name!r}); main(prog_name='nearer')"
        )
        return subprocess.run(
            [sys.executable, "-c", start, name, *rest],
            check=False,
            env=environment(data),
            input=typed,
            capture_output=True,
            text=True,
            timeout=120,
        )

    return run


@pytest.fixture
def passphrase_file(tmp_path) -> Path:
    path = tmp_path / "passphrase"
    path.write_text(PASSPHRASE + "\n", encoding="utf-8")
    return path
