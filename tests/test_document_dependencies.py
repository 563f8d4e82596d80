"""Each package that is asked for by name is locked with a hash, declared, and has its reason."""

import re
import tomllib
from pathlib import Path

import pytest

NAME = re.compile(r"^[a-z0-9][a-z0-9._-]*", re.IGNORECASE)
ROW = re.compile(r"^\| `(?P<name>[^`]+)` \|(?P<why>[^|]+)\|(?P<licence>[^|]+)\|$", re.MULTILINE)


def name_of(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", NAME.match(requirement)[0]).lower()


def asked_for(root: Path, lock: str) -> set[str]:
    """The names in one .in file, without those it takes from another."""
    lines = (root / "requirements" / f"{lock}.in").read_text(encoding="utf-8").splitlines()
    return {name_of(line) for line in lines if NAME.match(line)}


def documented(root: Path) -> dict[str, tuple[str, str]]:
    page = (root / "docs" / "dependencies.md").read_text(encoding="utf-8")
    return {row["name"]: (row["why"].strip(), row["licence"].strip()) for row in ROW.finditer(page)}


def test_every_dependency_has_its_reason_and_licence(root: Path) -> None:
    names = {file.stem for file in (root / "requirements").glob("*.in")}
    asked = set().union(*(asked_for(root, name) for name in names))
    assert asked == set(documented(root))
    assert all(len(why) > 20 and licence for why, licence in documented(root).values())


@pytest.mark.parametrize("lock", ["run", "dev", "models", "peers", "fuzz"])
def test_every_dependency_is_locked_with_a_hash(root: Path, lock: str) -> None:
    text = (root / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.replace("\\\n", " ").strip())
    assert [entry for entry in entries if "==" not in entry or "--hash=sha256:" not in entry] == []
    locked = {name_of(entry) for entry in entries}
    files = {
        "run": ("base", "web", "run"),
        "dev": ("base", "web", "run", "postgres", "dev"),
        "models": ("models",),
        "peers": ("peers",),
        "fuzz": ("fuzz",),
    }[lock]
    assert set().union(*(asked_for(root, name) for name in files)) <= locked


def test_tests_run_on_the_versions_that_people_run(root: Path) -> None:
    run, dev = (
        set(re.findall(r"^\S+==\S+", (root / "requirements" / name).read_text(), re.MULTILINE))
        for name in ("run.txt", "dev.txt")
    )
    assert run
    assert run <= dev


def test_the_package_declares_the_same_names(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    assert {name_of(each) for each in project["dependencies"]} == asked_for(root, "base")
    assert {name_of(each) for each in extras["web"]} == asked_for(root, "web")
    assert {name_of(each) for each in extras["postgres"]} == asked_for(root, "postgres")
    assert {name_of(each) for each in extras["models"]} == asked_for(root, "models")
