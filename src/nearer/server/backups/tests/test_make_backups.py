"""Backups are whole while others write, private, and honest about what went wrong."""

import subprocess
import sys
import time
from datetime import UTC, datetime

import pytest

from nearer.kit import clock
from nearer.kit.errors import NearerError
from nearer.server.backups import making
from nearer.server.backups.archive import DATABASE, read_archive
from nearer.server.backups.copying import connected, copy_database
from nearer.server.backups.making import last_backup, make_backup

PASSPHRASE = "copper window eleven brook"
WRITE = """
import sqlite3, sys
path, writer = sys.argv[1:]
database = sqlite3.connect(path, timeout=60, isolation_level=None)
for number in range(100_000):
    database.execute("BEGIN IMMEDIATE")
    database.execute("INSERT INTO pairs VALUES (?, ?, 'left')", (writer, number))
    database.execute("INSERT INTO pairs VALUES (?, ?, 'right')", (writer, number))
    database.execute("COMMIT")
"""


@pytest.fixture
def written_to(lived_in):
    """A database into which two processes write pairs, each pair in one transaction."""
    path = lived_in / DATABASE
    with connected(path) as database:
        database.execute("CREATE TABLE pairs (writer TEXT, number INTEGER, side TEXT)")
        database.commit()
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITE, str(path), name])
        for name in ("first", "second")
    ]
    wait_for_more(path, 0)
    yield lived_in
    for writer in writers:
        assert writer.poll() is None, "a writer was kept out, so this proved nothing"
        writer.kill()
        writer.wait()


def count(path, question):
    with connected(path) as database:
        return database.execute(question).fetchone()[0]


def wait_for_more(path, rows):
    deadline = time.monotonic() + 60
    while count(path, "SELECT COUNT(*) FROM pairs") <= rows:
        assert time.monotonic() < deadline, "nobody writes"


def test_it_holds_one_moment_while_two_write(written_to, tmp_path):
    rows = 0
    for round_ in range(5):
        before = count(written_to / DATABASE, "SELECT COUNT(*) FROM pairs")
        copy_database(written_to / DATABASE, tmp_path / f"{round_}.sqlite3")
        rows = count(tmp_path / f"{round_}.sqlite3", "SELECT COUNT(*) FROM pairs")
        assert rows >= before
        halves = count(
            tmp_path / f"{round_}.sqlite3",
            "SELECT COUNT(*) FROM (SELECT 1 FROM pairs GROUP BY writer, number HAVING COUNT(*) = 1)",
        )
        assert halves == 0
        assert count(tmp_path / f"{round_}.sqlite3", "PRAGMA integrity_check") == "ok"
        wait_for_more(written_to / DATABASE, rows)


def test_a_whole_backup_is_verified_while_two_write(written_to, tmp_path):
    made = make_backup(written_to, tmp_path / "busy.backup", PASSPHRASE)
    (tmp_path / "opened").mkdir()
    with made.path.open("rb") as file:
        manifest = read_archive(file, PASSPHRASE, tmp_path / "opened")
    assert manifest.tables["pairs"] > 0
    assert manifest.tables["pairs"] % 2 == 0


def test_only_its_owner_may_read_it(lived_in, tmp_path):
    made = make_backup(lived_in, tmp_path / "folder", PASSPHRASE, into_folder=True)
    assert oct(made.path.stat().st_mode & 0o777) == "0o600"
    assert oct(made.path.parent.stat().st_mode & 0o777) == "0o700"


def test_nothing_is_left_in_the_data_folder(lived_in, tmp_path):
    before = {path.name for path in lived_in.iterdir()}
    make_backup(lived_in, tmp_path / "a.backup", PASSPHRASE)
    after = {path.name for path in lived_in.iterdir()} - {f"{DATABASE}-wal", f"{DATABASE}-shm"}
    assert after - before == {"last-backup"}


def test_nothing_of_the_database_is_legible(lived_in, tmp_path):
    content = make_backup(lived_in, tmp_path / "a.backup", PASSPHRASE).path.read_bytes()
    for known in (b"SQLite format", b"people_person", b"manifest", b"CREATE TABLE"):
        assert known not in content


def test_doctor_can_tell_when_it_was(lived_in, tmp_path):
    assert last_backup(lived_in) is None
    with clock.fixed(datetime(2026, 11, 23, 4, tzinfo=UTC)):
        make_backup(lived_in, tmp_path / "a.backup", PASSPHRASE)
    assert last_backup(lived_in) == datetime(2026, 11, 23, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("target", "passphrase", "code"),
    [
        ("there", PASSPHRASE, "backup-exists"),
        ("no/such/folder/file", PASSPHRASE, "backup-not-written"),
        ("new", "short", "short-passphrase"),
    ],
)
def test_it_says_why_not(lived_in, tmp_path, target, passphrase, code):
    (tmp_path / "there").write_bytes(b"somebody's own")
    with pytest.raises(NearerError) as caught:
        make_backup(lived_in, tmp_path / target, passphrase)
    assert caught.value.code == code
    assert (tmp_path / "there").read_bytes() == b"somebody's own"
    assert last_backup(lived_in) is None


def test_a_folder_without_a_database(tmp_path):
    with pytest.raises(NearerError) as caught:
        make_backup(tmp_path / "empty", tmp_path / "a.backup", PASSPHRASE)
    assert caught.value.code == "no-database"


def test_a_backup_that_cannot_be_opened_again_is_not_kept(lived_in, tmp_path, monkeypatch):
    def damage(target, passphrase, manifest, folder):
        target.write(b"something else")

    monkeypatch.setattr(making, "write_archive", damage)
    with pytest.raises(NearerError):
        make_backup(lived_in, tmp_path / "a.backup", PASSPHRASE)
    assert {path.name for path in tmp_path.iterdir()} == {"data"}


def test_one_that_was_cut_short_is_in_nobodys_way(lived_in, tmp_path):
    (tmp_path / "a.backup.part").write_bytes(b"half of it")
    assert make_backup(lived_in, tmp_path / "a.backup", PASSPHRASE).rows > 0
    assert not (tmp_path / "a.backup.part").exists()
