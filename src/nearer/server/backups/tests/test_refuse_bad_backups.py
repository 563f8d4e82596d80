"""A backup that is wrong in any way is refused before anything is replaced."""

import shutil
import sqlite3

import pytest

from nearer.kit.errors import NearerError
from nearer.server.backups import archive, copying
from nearer.server.backups.archive import DATABASE, Manifest, write_archive
from nearer.server.backups.making import make_backup
from nearer.server.backups.restoring import restore_backup

PASSPHRASE = "copper window eleven brook"


@pytest.fixture(scope="module")
def made(first_folder, tmp_path_factory):
    """One backup for all of these tests: each stretch of a passphrase takes its time."""
    folder = tmp_path_factory.mktemp("made")
    data = shutil.copytree(first_folder, folder / "data")
    return make_backup(data, folder / "whole.backup", PASSPHRASE).path


def refuse(path, data, passphrase=PASSPHRASE):
    with pytest.raises(NearerError) as caught:
        restore_backup(data, path, passphrase, replace=False, prepare=lambda: None)
    left = {file.name for file in data.iterdir()} if data.exists() else set()
    assert left <= {"serving.lock"}, "something was left in the folder"
    return caught.value.code


def test_the_whole_one_is_not_refused(made, tmp_path):
    restore_backup(tmp_path / "data", made, PASSPHRASE, replace=False, prepare=lambda: None)
    assert (tmp_path / "data" / DATABASE).is_file()


def test_wrong_passphrase(made, tmp_path):
    assert refuse(made, tmp_path / "data", "another one entirely") == "backup-not-opened"


@pytest.mark.parametrize("place", [0, 4, 60, 70_000, -1])
def test_one_changed_byte(made, tmp_path, place):
    changed = bytearray(made.read_bytes())
    changed[place] ^= 1
    (tmp_path / "changed").write_bytes(changed)
    assert refuse(tmp_path / "changed", tmp_path / "data") == "backup-not-opened"


@pytest.mark.parametrize("kept", [0, 10, 1000, 65_536 + 16, -1, -16, -100_000])
def test_cut_short(made, tmp_path, kept):
    (tmp_path / "short").write_bytes(made.read_bytes()[:kept])
    assert refuse(tmp_path / "short", tmp_path / "data") == "backup-not-opened"


def test_not_a_backup_at_all(tmp_path):
    (tmp_path / "letter").write_bytes(b"Dear Ana, " * 5000)
    assert refuse(tmp_path / "letter", tmp_path / "data") == "backup-not-opened"


def test_no_such_file(tmp_path):
    assert refuse(tmp_path / "nowhere", tmp_path / "data") == "backup-not-read"


def seal(folder, manifest):
    path = folder / "sealed.backup"
    with path.open("wb") as file:
        write_archive(file, PASSPHRASE, manifest, folder)
    return path


def small_database(folder):
    folder.mkdir()
    with copying.connected(folder / DATABASE) as database:
        database.execute("CREATE TABLE words (id INTEGER PRIMARY KEY)")
        database.executemany("INSERT INTO words VALUES (?)", [(n,) for n in range(3000)])
        database.commit()
    counts = copying.check_database(folder / DATABASE)
    return Manifest(
        archive.SCHEMA, "0.1.0", "2026-11-23", copying.digest(folder / DATABASE), counts
    )


def test_rows_that_are_missing(tmp_path):
    manifest = small_database(tmp_path / "work")
    with sqlite3.connect(tmp_path / "work" / DATABASE) as database:
        database.execute("DELETE FROM words WHERE id = 7")
    assert refuse(seal(tmp_path / "work", manifest), tmp_path / "data") == "backup-differs"


def test_a_damaged_database(tmp_path):
    manifest = small_database(tmp_path / "work")
    path = tmp_path / "work" / DATABASE
    broken = bytearray(path.read_bytes())
    broken[4096:8192] = bytes(4096)
    path.write_bytes(broken)
    assert refuse(seal(tmp_path / "work", manifest), tmp_path / "data") == "damaged-database"


def test_one_of_a_newer_form(tmp_path):
    manifest = small_database(tmp_path / "work")
    newer = Manifest(99, "9.0.0", manifest.made_at, manifest.sha256, manifest.tables)
    assert refuse(seal(tmp_path / "work", newer), tmp_path / "data") == "backup-too-new"


def test_a_member_with_another_name(tmp_path, monkeypatch):
    manifest = small_database(tmp_path / "work")
    (tmp_path / "work" / "extra").write_text("not of ours")
    monkeypatch.setattr(archive, "SECRETS", ("extra",))
    sealed = seal(tmp_path / "work", manifest)
    monkeypatch.undo()
    assert refuse(sealed, tmp_path / "data") == "not-a-backup"
