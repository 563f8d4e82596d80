"""Files from other projects are what the list says, with version and licence."""

import hashlib
import tomllib
from pathlib import Path

import pytest

SHELL = Path(__file__).resolve().parent.parent
FILES = tomllib.loads((SHELL / "vendor.toml").read_text(encoding="utf-8"))["file"]


@pytest.mark.parametrize("item", FILES, ids=lambda item: item["file"])
def test_it_works(item):
    content = (SHELL / item["file"]).read_bytes()
    assert hashlib.sha256(content).hexdigest() == item["sha256"]
    assert item["version"]
    assert item["licence"] in {"OFL-1.1", "MIT"}


def test_no_file_is_missing_from_the_list():
    folders = (SHELL / "icons", SHELL / "static" / "shell" / "fonts")
    there = {file.relative_to(SHELL).as_posix() for folder in folders for file in folder.iterdir()}
    assert there == {item["file"] for item in FILES}


def test_every_package_brings_its_licence_text():
    packages = {item["name"] for item in FILES}
    assert packages == {item["name"] for item in FILES if item["file"].endswith(".txt")}
