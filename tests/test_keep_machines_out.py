"""No file names the machine or the package index it was made on: it is the same for everybody."""

import re
from pathlib import Path

import pytest

# In pieces, or this file would find itself.
PLACES = (
    r"(?<![\w.~-])/" + r"work/",
    r"(?<![\w.~-])/" + r"root/",
    r"/opt/" + r"(pypi|wheels)",
    r"/Us" + r"ers/[a-z]",
    r"file:" + r"///",
    r"pythonhosted" + r"\.org",
    r"pypi" + r"\.org",
    r"registry\.npm" + r"js",
    r"(deb|security)\.debian" + r"\.org",
    r"--(extra-)?index" + r"-url",
    r"--find" + r"-links",
)
PLACE = re.compile("|".join(PLACES))


def text(file: Path) -> str:
    """The file's words; none for pictures and fonts."""
    content = file.read_bytes()
    return "" if b"\0" in content else content.decode("utf-8")


def test_no_file_names_a_machine(root: Path, project_files: list[Path]) -> None:
    assert [
        f"{file.relative_to(root)}:{number}: {found[0]}"
        for file in project_files
        for number, line in enumerate(text(file).splitlines(), 1)
        if (found := PLACE.search(line))
    ] == []


@pytest.mark.parametrize(
    "line",
    ["cd /" + "work/main", "PATH=/" + "root/bin", "--find" + "-links x", "file:" + "///wheels"],
)
def test_a_machine_is_found(line: str) -> None:
    assert PLACE.search(line)


@pytest.mark.parametrize("line", ["docs/work/plan", "~/root/x", "https://example.org/work/1"])
def test_ordinary_words_are_not(line: str) -> None:
    assert not PLACE.search(line)
