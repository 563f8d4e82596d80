"""The server stops when told, soon, and without a failure; streams are told to come back."""

import signal
import socket
import sqlite3
import time

import pytest


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_it_stops_with_open_streams(serve, how):
    server = serve()
    streams = [server.sign_in().listen() for _ in range(3)]
    assert [stream.next_event()["kind"] for stream in streams] == ["session.unlocked"] * 3
    assert server.stop(how) == 0
    # Ended as HTTP ends an answer, not torn off: a browser comes back when "retry" says.
    assert [stream.rest() for stream in streams] == [b""] * 3
    assert "Traceback" not in "".join(server.errors)


def test_it_stops_although_somebody_does_not_read(serve):
    server = serve()
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(("127.0.0.1", server.port))
        connection.sendall(b"GET /robots.txt HTTP/1.1\r\nHost: localhost\r\n\r\n" * 400)
        time.sleep(0.5)
        assert server.stop() == 0


def test_it_stops_although_somebody_has_not_sent_all(serve):
    server = serve()
    with socket.create_connection(("127.0.0.1", server.port)) as connection:
        connection.sendall(
            b"POST /sign-in/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n"
        )
        time.sleep(0.5)
        assert server.stop() == 0


def test_what_was_deleted_is_not_left_in_the_log(serve):
    server = serve()
    server.sign_in()
    log = server.data / "nearer.sqlite3-wal"
    assert log.stat().st_size > 0
    server.stop()
    assert not log.exists() or log.stat().st_size == 0
    with sqlite3.connect(server.data / "nearer.sqlite3") as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_it_starts_again_on_the_same_folder_and_port(serve):
    server = serve()
    server.stop()
    again = serve(port=server.port)
    assert again.browser().get("/health/").status == 200


def test_a_killed_server_leaves_the_folder_free(serve):
    server = serve()
    server.process.kill()
    server.process.wait()
    assert serve().browser().get("/health/").status == 200
