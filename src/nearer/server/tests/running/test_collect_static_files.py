"""Static files are gathered when they changed, and not otherwise."""

import os
from pathlib import Path

import pytest

from nearer.server import collecting


@pytest.fixture
def sources(tmp_path, data_folder, settings, monkeypatch) -> Path:
    """One static file, and a folder to gather it into."""
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "one.css").write_text("a {}")
    settings.STATIC_ROOT = data_folder / "static"
    settings.STATICFILES_DIRS = [folder]
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    collecting.get_finders.__globals__["get_finder"].cache_clear()
    yield folder
    collecting.get_finders.__globals__["get_finder"].cache_clear()


def collected(settings) -> str:
    return (Path(settings.STATIC_ROOT) / "one.css").read_text()


def test_it_works(sources, settings):
    assert collecting.collect()
    assert collected(settings) == "a {}"


def test_the_second_time_nothing_is_done(sources):
    collecting.collect()
    assert not collecting.collect()


def test_a_change_is_collected(sources, settings):
    collecting.collect()
    (sources / "one.css").write_text("b {}")
    os.utime(sources / "one.css", ns=(1, 1))
    assert collecting.collect()
    assert collected(settings) == "b {}"


def test_a_new_file_is_collected_and_a_removed_one_goes(sources, settings):
    collecting.collect()
    (sources / "two.css").write_text("c {}")
    assert collecting.collect()
    (sources / "two.css").unlink()
    assert collecting.collect()
    assert not (Path(settings.STATIC_ROOT) / "two.css").exists()


def test_a_new_release_is_collected(sources, monkeypatch):
    collecting.collect()
    monkeypatch.setattr(collecting, "version", lambda: "99.0.0")
    assert collecting.collect()


def test_an_interrupted_start_is_made_good(sources, settings, monkeypatch):
    collecting.collect()
    (sources / "one.css").write_text("d { }")
    with monkeypatch.context() as patch:
        patch.setattr(collecting, "call_command", _interrupted)
        with pytest.raises(KeyboardInterrupt):
            collecting.collect()
    assert collecting.collect()
    assert collected(settings) == "d { }"


def test_a_folder_that_was_deleted_is_made_again(sources, settings):
    collecting.collect()
    (Path(settings.STATIC_ROOT) / "one.css").unlink()
    Path(settings.STATIC_ROOT).rmdir()
    assert collecting.collect()


def _interrupted(*args, **kwargs):
    raise KeyboardInterrupt
