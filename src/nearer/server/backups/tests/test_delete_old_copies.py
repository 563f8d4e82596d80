"""Copies made before upgrades and databases set aside do not outlive what people deleted."""

import os
from datetime import timedelta

import pytest

from nearer.kit import clock
from nearer.server.backups.folders import delete_old_copies, set_aside, work_folder


@pytest.fixture
def copies(tmp_path):
    """A copy before an upgrade, a database set aside, and what a killed backup left."""
    (tmp_path / "nearer.sqlite3").write_bytes(b"a database")
    (tmp_path / "before-upgrade").mkdir()
    (tmp_path / "before-upgrade" / "0.1.0-then.sqlite3").write_bytes(b"as it was")
    set_aside(tmp_path)
    (tmp_path / ".work-left").mkdir()
    (tmp_path / "nearer.sqlite3").write_bytes(b"the one in use")
    return tmp_path


def age(folder, **span):
    when = (clock.now() - timedelta(**span)).timestamp()
    for path in [*folder.glob("*/*"), *folder.glob(".work-*")]:
        os.utime(path, (when, when))


def test_young_ones_stay(copies):
    age(copies, hours=23)
    assert delete_old_copies(copies) == 0


def test_what_a_crash_left_goes_after_a_day(copies):
    age(copies, days=2)
    assert delete_old_copies(copies) == 1
    assert not (copies / ".work-left").exists()


def test_all_go_after_35_days(copies):
    age(copies, days=36)
    assert delete_old_copies(copies) == 3
    assert (copies / "nearer.sqlite3").read_bytes() == b"the one in use"
    assert not list(copies.glob("*/*"))


def test_work_is_cleared_away_after_a_failure(tmp_path):
    with pytest.raises(RuntimeError), work_folder(tmp_path) as work:
        (work / "nearer.sqlite3").touch()
        assert oct(work.stat().st_mode & 0o777) == "0o700"
        raise RuntimeError
    assert not list(tmp_path.iterdir())
