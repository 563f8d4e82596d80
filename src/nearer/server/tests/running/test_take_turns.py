"""Threads that write to SQLite wait for each other in Python; the turn is always given back."""

import sqlite3
import threading
from collections.abc import Iterator

import pytest
from django.conf import settings
from django.db import OperationalError, transaction
from django.db.utils import ConnectionHandler

from nearer.server.sqlite import base


class UndoneError(Exception):
    """Rolls a transaction back."""


@pytest.fixture(autouse=True)
def turn(monkeypatch) -> threading.Lock:
    """A turn of this test's own: whatever transaction the test runner holds stays out of it."""
    fresh = threading.Lock()
    monkeypatch.setattr(base, "_turn", fresh)
    return fresh


@pytest.fixture
def database(tmp_path, monkeypatch, django_db_blocker) -> Iterator[base.DatabaseWrapper]:
    """A connection to a file, with one table."""
    default = {
        "ENGINE": "nearer.server.sqlite",
        "NAME": tmp_path / "turns.sqlite3",
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 0},
    }
    handler = ConnectionHandler({"default": default})
    monkeypatch.setattr(transaction, "connections", handler)
    opened = handler["default"]
    with django_db_blocker.unblock():
        execute(opened, "CREATE TABLE t (n INTEGER UNIQUE)")
        yield opened
        opened.close()


def execute(connection, sql):
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchall()


def test_the_installation_uses_it():
    if not settings.NEARER.database_url:
        assert settings.DATABASES["default"]["ENGINE"] == "nearer.server.sqlite"


def test_a_transaction_holds_the_turn_until_its_end(database, turn):
    with transaction.atomic():
        execute(database, "INSERT INTO t VALUES (1)")
        with transaction.atomic():
            execute(database, "INSERT INTO t VALUES (2)")
        assert turn.locked()
    assert not turn.locked()


def test_a_transaction_that_is_undone_gives_it_back(database, turn):
    with pytest.raises(UndoneError), transaction.atomic():
        raise UndoneError
    assert not turn.locked()


def test_a_connection_that_is_closed_gives_it_back(database, turn):
    with pytest.raises(UndoneError), transaction.atomic():
        database.close()
        assert not turn.locked()
        raise UndoneError
    assert not turn.locked()


def test_a_transaction_that_cannot_begin_gives_it_back(database, turn, tmp_path):
    other = sqlite3.connect(tmp_path / "turns.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(OperationalError), transaction.atomic():
        pass
    other.close()
    assert not turn.locked()


def test_a_lone_write_takes_the_turn_and_a_read_does_not(database, turn, monkeypatch):
    taken = []
    monkeypatch.setattr(database, "_take_turn", lambda: taken.append(turn.locked()))
    execute(database, "SELECT 1")
    assert taken == []
    execute(database, "INSERT INTO t VALUES (1)")
    assert len(taken) == 1


def test_a_lone_write_that_fails_gives_it_back(database, turn):
    execute(database, "INSERT INTO t VALUES (1)")
    with pytest.raises(Exception, match="UNIQUE"):
        execute(database, "INSERT INTO t VALUES (1)")
    assert not turn.locked()


def test_another_thread_waits_for_its_turn(database, turn):
    turn.acquire()
    began = threading.Event()
    done = threading.Event()

    def write():
        connection = ConnectionHandler({"default": database.settings_dict})["default"]
        began.set()
        execute(connection, "INSERT INTO t VALUES (1)")
        done.set()
        connection.close()

    threading.Thread(target=write, daemon=True).start()
    assert began.wait(10)
    assert not done.wait(0.2)
    turn.release()
    assert done.wait(10)


def test_a_turn_that_never_comes_is_not_waited_for_for_ever(database, turn, monkeypatch):
    monkeypatch.setattr(base, "TURN_SECONDS", 0.05)
    turn.acquire()
    execute(database, "INSERT INTO t VALUES (1)")
    assert turn.locked()
    assert execute(database, "SELECT n FROM t") == [(1,)]
