"""The changelog says which version this is; nothing else does."""

import re
import tomllib
from pathlib import Path

HEADING = re.compile(r"^## (?P<version>\d+\.\d+\.\d+) \(\d{4}-\d\d-\d\d\)$", re.MULTILINE)


def test_each_release_has_a_version_and_a_day(root: Path) -> None:
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    assert HEADING.findall(changelog)
    assert len(HEADING.findall(changelog)) == changelog.count("\n## ")


def test_newest_release_stands_first(root: Path) -> None:
    versions = HEADING.findall((root / "CHANGELOG.md").read_text(encoding="utf-8"))
    numbers = [tuple(map(int, version.split("."))) for version in versions]
    assert numbers == sorted(set(numbers), reverse=True)


def test_the_package_reads_it_there(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    version = project["tool"]["hatch"]["version"]
    found = re.search(version["pattern"], (root / version["path"]).read_text(encoding="utf-8"))
    assert "version" not in project["project"]
    assert found
    assert (
        HEADING.search((root / "CHANGELOG.md").read_text(encoding="utf-8"))["version"]
        == found["version"]
    )
