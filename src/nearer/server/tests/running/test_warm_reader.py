"""The reader is made ready beside the server, not in front of it."""

import threading

from nearer import reader
from nearer.server import warming


def test_it_reads_once_in_a_thread_of_its_own(monkeypatch):
    read = []
    monkeypatch.setattr(reader, "read", lambda text: read.append(threading.current_thread()))
    thread = warming.warm_reader()
    thread.join(10)
    assert read == [thread]


def test_it_keeps_no_process_from_stopping(monkeypatch):
    done = threading.Event()
    monkeypatch.setattr(reader, "read", lambda text: done.wait(10))
    thread = warming.warm_reader()
    assert thread.daemon
    done.set()
    thread.join(10)
