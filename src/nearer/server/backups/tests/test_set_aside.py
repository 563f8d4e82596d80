"""What is replaced is kept, whole, and there is a database in place at every moment."""

import sqlite3
from contextlib import closing

import pytest

from nearer.server.backups import restoring
from nearer.server.backups.folders import set_aside
from nearer.server.backups.making import make_backup
from nearer.server.backups.restoring import restore_backup


def test_a_power_cut_while_setting_aside_leaves_a_database(lived_in, tmp_path, monkeypatch):
    def cut(*arguments):
        raise KeyboardInterrupt

    before = (lived_in / "nearer.sqlite3").read_bytes()
    made = make_backup(lived_in, tmp_path / "a.backup", "a passphrase of words").path
    monkeypatch.setattr(restoring, "_put_in_place", cut)
    monkeypatch.setattr(restoring, "put_back", lambda *arguments: None)
    with pytest.raises(KeyboardInterrupt):
        restore_backup(lived_in, made, "a passphrase of words", replace=True, prepare=lambda: None)
    assert (lived_in / "nearer.sqlite3").read_bytes() == before


def test_what_is_still_in_the_log_is_set_aside_too(tmp_path):
    path = tmp_path / "nearer.sqlite3"
    writing = sqlite3.connect(path, isolation_level=None)
    writing.execute("PRAGMA journal_mode=WAL")
    writing.execute("CREATE TABLE words (word TEXT)")
    writing.execute("INSERT INTO words VALUES ('only in the log')")
    folder = set_aside(tmp_path)
    with closing(sqlite3.connect(folder / "nearer.sqlite3")) as aside:
        assert aside.execute("SELECT word FROM words").fetchall() == [("only in the log",)]
    writing.close()
