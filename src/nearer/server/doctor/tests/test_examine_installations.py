"""The doctor finds what is wrong, says what to do, and changes nothing."""

import json
import os
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from click.testing import CliRunner

from nearer.kit import clock
from nearer.reader.signals import NoSignals
from nearer.server.doctor import database, folder, machine, reach, visit
from nearer.server.doctor.findings import ok
from nearer.server.settings import Settings
from nearer.server.verbs.doctor import doctor


@pytest.fixture
def settings_here(tmp_path):
    (tmp_path / "data").mkdir(mode=0o700)
    return Settings(data=tmp_path / "data", database_url="")


@pytest.fixture
def small_database(settings_here):
    path = settings_here.data / "nearer.sqlite3"
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT)")
        rows = [(number, "word " * 20) for number in range(2000)]
        connection.executemany("INSERT INTO words VALUES (?, ?)", rows)
    connection.close()
    return path


def test_a_folder_for_its_owner_is_ok(settings_here, small_database):
    assert folder.permissions(settings_here).state == "ok"


@pytest.mark.parametrize(("name", "mode"), [("", 0o755), ("nearer.sqlite3", 0o644)])
def test_others_may_look(settings_here, small_database, name, mode):
    (settings_here.data / name).chmod(mode)
    found = folder.permissions(settings_here)
    assert found.state == "look"
    assert "chmod" in found.advice


def test_a_full_disk(settings_here, monkeypatch):
    monkeypatch.setattr(folder, "LEAST_FREE_BYTES", 2**60)
    assert folder.disk_space(settings_here).state == "broken"


def test_a_disk_with_little_room_for_copies(settings_here, small_database, monkeypatch):
    monkeypatch.setattr(folder, "COPIES_AT_ONCE", 2**40)
    assert folder.disk_space(settings_here).state == "look"


@pytest.mark.parametrize(
    ("kind", "state"), [("ext4", "ok"), ("nfs4", "broken"), ("cifs", "broken")]
)
def test_network_storage(settings_here, tmp_path, monkeypatch, kind, state):
    mounts = tmp_path / "mounts"
    place = str(settings_here.data).replace(" ", "\\040")
    mounts.write_text(f"/dev/a / ext4 rw 0 0\nthere {place} {kind} rw 0 0\n")
    monkeypatch.setattr(folder, "MOUNTS", mounts)
    assert folder.file_system(settings_here).state == state


@pytest.mark.parametrize(("days", "state"), [(None, "look"), (0, "ok"), (8, "ok"), (9, "look")])
def test_the_age_of_the_backup(settings_here, small_database, days, state):
    if days is not None:
        made = clock.now() - timedelta(days=days)
        text = json.dumps({"made_at": made.isoformat()})
        (settings_here.data / "last-backup").write_text(text)
    assert folder.backup_age(settings_here).state == state


def test_a_whole_database(settings_here, small_database):
    assert database.integrity(settings_here).state == "ok"
    assert database.write_ahead_log(settings_here).state == "ok"


def test_a_damaged_database(settings_here, small_database):
    content = bytearray(small_database.read_bytes())
    content[8192:16384] = b"\xff" * 8192
    small_database.write_bytes(content)
    found = database.integrity(settings_here)
    assert found.state == "broken"
    assert "backup" in found.advice


def test_another_journal_mode(settings_here, small_database):
    with sqlite3.connect(small_database) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    assert database.write_ahead_log(settings_here).state == "look"


@pytest.mark.django_db
def test_changes_that_wait(settings_here, monkeypatch):
    assert database.migrations(settings_here).state == "ok"
    monkeypatch.setattr("nearer.server.upgrades.pending_migrations", lambda: 3)
    assert database.migrations(settings_here).state == "look"


@pytest.mark.parametrize(("day", "state"), [("2020-01-01", "broken"), ("2090-01-01", "ok")])
def test_the_clock(settings_here, day, state):
    with clock.fixed(datetime.fromisoformat(day).replace(tzinfo=UTC)):
        assert machine.clock_is_right(settings_here).state == state


def test_a_database_from_the_future(settings_here, small_database):
    later = (clock.now() + timedelta(days=40)).timestamp()
    os.utime(small_database, (later, later))
    assert machine.clock_is_right(settings_here).state == "look"


@pytest.mark.parametrize(
    ("device", "state"), [("/dev/dm-1", "ok"), ("/dev/zram0", "ok"), ("/swapfile", "look")]
)
def test_swap(settings_here, tmp_path, monkeypatch, device, state):
    (tmp_path / "swaps").write_text(f"Filename Type Size\n{device} partition 1024\n")
    monkeypatch.setattr(machine, "SWAPS", tmp_path / "swaps")
    assert machine.swap(settings_here).state == state


def test_stretching_reports_its_time(settings_here):
    assert "ms" in machine.password_stretching(settings_here).found


@pytest.mark.parametrize(
    ("missing", "state"), [(None, "ok"), (NoSignals("a-code", "It is gone.", "Do this."), "look")]
)
def test_signals(settings_here, monkeypatch, missing, state):
    monkeypatch.setattr("nearer.reader.signals.trouble", lambda: missing)
    found = machine.signals(settings_here)
    assert found.state == state
    assert found.advice == (missing.hint if missing else "")


def certificate(folder, days):
    key, path = folder / "key.pem", folder / "certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
    options = ["-nodes", "-subj", "/CN=nearer.home.example", "-days", str(days)]
    subprocess.run(
        [*command, *options, "-keyout", str(key), "-out", str(path)],
        check=True,
        capture_output=True,
    )
    return Settings(
        data=folder, origin="https://nearer.home.example", certificate=path, certificate_key=key
    )


@pytest.mark.parametrize(("later", "state"), [(0, "ok"), (80, "look"), (100, "broken")])
def test_the_certificate_ends(tmp_path, later, state):
    settings = certificate(tmp_path, 90)
    with clock.fixed(clock.now() + timedelta(days=later)):
        assert reach.certificate(settings).state == state


def test_the_day_it_ends_is_read_from_it(tmp_path):
    settings = certificate(tmp_path, 90)
    told = subprocess.run(
        ["openssl", "x509", "-enddate", "-noout", "-in", str(settings.certificate)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    ends = datetime.strptime(told.strip(), "notAfter=%b %d %H:%M:%S %Y GMT").replace(tzinfo=UTC)
    assert reach.expiry(settings.certificate) == ends


def test_a_certificate_that_is_none(tmp_path):
    settings = certificate(tmp_path, 90)
    for content in ("", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"):
        settings.certificate.write_text(content)
        assert reach.certificate(settings).state == "broken"


def test_one_check_that_fails_hides_no_other(settings_here):
    def fall_over(settings):
        raise OSError("private words")

    found = visit._run([fall_over, lambda settings: ok("other", "fine")], settings_here)
    assert [(one.name, one.state) for one in found] == [("fall over", "broken"), ("other", "ok")]
    assert "private words" not in found[0].found


def test_nothing_is_made_where_nothing_is(tmp_path, monkeypatch):
    monkeypatch.setenv("NEARER_DATA", str(tmp_path / "none"))
    shown = CliRunner().invoke(doctor)
    assert shown.exit_code == 0
    assert "is not there" in shown.output
    assert not (tmp_path / "none").exists()


def test_json_and_exit_code(tmp_path, monkeypatch):
    monkeypatch.setenv("NEARER_DATA", str(tmp_path / "none"))
    monkeypatch.setenv("NEARER_PORT", "a lighthouse")
    shown = CliRunner().invoke(doctor, ["--json"])
    assert shown.exit_code == 1
    found = json.loads(shown.output)
    assert found["schema"] == 1
    assert [(one["name"], one["state"]) for one in found["checks"]] == [("settings", "broken")]
    assert "NEARER_PORT" in found["checks"][0]["found"]


def test_python_is_named(settings_here):
    assert machine.python(settings_here).found == ".".join(map(str, sys.version_info[:3]))
