"""Verbs are found by entry point, imported when used, and fail in words."""

import importlib
import importlib.metadata
import subprocess
import sys
import tomllib
from importlib.metadata import EntryPoint
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from nearer.cli import verbs
from nearer.cli.main import main
from nearer.cli.verbs import GROUP, Verbs
from nearer.kit.errors import NearerError

PACKAGE = Path(importlib.import_module("nearer").__path__[0])
PROJECT = PACKAGE.parents[1] / "pyproject.toml"


class Broken(NearerError):
    """For these tests."""


@click.command()
def wave():
    """Wave at somebody."""
    click.echo("waved")


@click.command()
def stumble():
    """Fail in words."""
    raise Broken("too-early", "It is too early.", "Come back at nine.")


@click.command()
def reach():
    """Use a package that is not there."""
    raise ModuleNotFoundError("No module named 'django'", name="django")


@click.command()
def lose():
    """Use a module of ours that is not there."""
    raise ModuleNotFoundError("No module named 'nearer.lost'", name="nearer.lost")


@pytest.fixture
def run(monkeypatch):
    """Run a group that finds these verbs, and one whose module needs what is not installed."""
    here = __name__
    found = {
        name: EntryPoint(name, f"{here}:{name}", GROUP)
        for name in ("wave", "stumble", "reach", "lose")
    }
    found["far"] = EntryPoint("far", "nearer_extra_not_installed:far", GROUP)
    monkeypatch.setattr(verbs, "_entry_points", lambda: found)
    group = Verbs("nearer")
    return lambda *arguments: CliRunner().invoke(group, arguments)


def test_a_verb_of_another_part_runs(run):
    assert run("wave").output == "waved\n"


def test_help_lists_each(run):
    shown = run("--help")
    assert shown.exit_code == 0
    assert "Wave at somebody." in shown.output
    assert "(an extra is missing)" in shown.output


def test_an_error_for_people_is_shown_with_what_to_do(run):
    shown = run("stumble")
    assert shown.exit_code == 2
    assert shown.output == "too-early: It is too early.\nCome back at nine.\n"


@pytest.mark.parametrize("verb", ["reach", "far"])
def test_a_missing_extra_is_named(run, verb):
    shown = run(verb, "--whatever", "5") if verb == "far" else run(verb)
    assert shown.exit_code == 2
    assert shown.output.startswith("missing-extra: ")
    assert "pip install 'nearer[web]'" in shown.output


def test_a_lost_module_of_ours_is_no_missing_extra(run):
    assert isinstance(run("lose").exception, ModuleNotFoundError)


def test_a_word_that_is_no_verb(run):
    assert run("sing").exit_code == 2
    assert "sing" in run("sing").output


def test_every_verb_is_declared_and_every_declared_verb_is_there():
    declared = tomllib.loads(PROJECT.read_text())["project"]["entry-points"][GROUP]
    for name, place in declared.items():
        module, _, attribute = place.partition(":")
        assert getattr(importlib.import_module(module), attribute).name == name
    folder = PACKAGE / "server" / "verbs"
    found = {
        path.stem
        for path in folder.glob("*.py")
        if "@click.command" in path.read_text() or "@click.group" in path.read_text()
    }
    named = {place.partition(":")[0].rpartition(".")[2] for place in declared.values()}
    ours = {place for place in declared.values() if place.startswith("nearer.server.verbs.")}
    assert found == {place.partition(":")[0].rpartition(".")[2] for place in ours}
    assert found <= named


def test_the_version_is_that_of_the_changelog():
    shown = CliRunner().invoke(main, ["--version"])
    changelog = (PROJECT.parent / "CHANGELOG.md").read_text()
    version = shown.output.removeprefix("nearer ").strip()
    assert version
    assert f"## {version} (" in changelog


ONLY_CLICK = """
import sys
class Hidden:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"django", "pydantic", "pydantic_settings", "uvicorn", "cryptography"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Hidden())
from importlib import import_module
from nearer.cli.main import main
verbs = sys.argv.pop(1).split(",")
for verb in verbs:
    try:
        module = import_module("nearer.server.verbs." + verb.replace("-", "_"))
        main.add_command(getattr(module, verb.replace("-", "_")))
    except ModuleNotFoundError as error:
        raise SystemExit(f"{verb} imports {error.name} too early")
main(prog_name="nearer")
"""


def base_install(*arguments):
    """The command where only click is installed beside it."""
    declared = tomllib.loads(PROJECT.read_text())["project"]["entry-points"][GROUP]
    ours = [name for name, place in declared.items() if place.startswith("nearer.server.")]
    command = [sys.executable, "-c", ONLY_CLICK, ",".join(ours), *arguments]
    return subprocess.run(
        command, check=False, capture_output=True, text=True, cwd=PACKAGE.parent, timeout=60
    )


def test_help_works_with_click_alone():
    shown = base_install("--help")
    assert shown.returncode == 0, shown.stderr
    assert "backup" in shown.stdout


@pytest.mark.parametrize("verb", [["serve"], ["backup", "x"], ["doctor"], ["people", "list"]])
def test_the_base_install_names_the_extra(verb):
    shown = base_install(*verb)
    assert shown.returncode == 2
    assert "missing-extra" in shown.stderr
    assert "nearer[web]" in shown.stderr
