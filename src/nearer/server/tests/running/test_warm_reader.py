"""The reader is made ready beside the server, not in front of it."""

import threading

from nearer import reader
from nearer.server import warming


def test_it_is_made_ready_once_in_a_thread_of_its_own(monkeypatch):
    warmed = []
    monkeypatch.setattr(reader, "warm", lambda: warmed.append(threading.current_thread()))
    thread = warming.warm_reader()
    thread.join(10)
    assert warmed == [thread]


def test_it_keeps_no_process_from_stopping(monkeypatch):
    done = threading.Event()
    monkeypatch.setattr(reader, "warm", lambda: done.wait(10))
    thread = warming.warm_reader()
    assert thread.daemon
    done.set()
    thread.join(10)
