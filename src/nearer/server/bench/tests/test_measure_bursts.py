"""Figures come from whole answers, of the right kind, and are what statistics calls them."""

import socket
import threading

import pytest

from nearer.server.bench.client import BenchFailed, Connection, burst
from nearer.server.bench.first_load import References, named_in
from nearer.server.bench.measuring import Measured, Target, percentile

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\n\r\nhello"


@pytest.fixture
def serve():
    """A server that answers every request with these pieces, one after another."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def served(*pieces: bytes) -> int:
            threading.Thread(target=answer, args=(listener, pieces), daemon=True).start()
            return listener.getsockname()[1]

        yield served


def answer(listener: socket.socket, pieces: tuple[bytes, ...]) -> None:
    connection, _ = listener.accept()
    with connection:
        while connection.recv(4096):
            for piece in pieces:
                connection.sendall(piece)


def test_an_answer_in_pieces_is_read_whole(serve):
    connection = Connection(serve(ANSWER[:10], ANSWER[10:-2], ANSWER[-2:]))
    found = connection.ask(b"GET / HTTP/1.1\r\n\r\n")
    assert (found.status, found.body) == (200, b"hello")
    assert found.headers["set-cookie"] == ["a=1", "b=2"]


def test_an_answer_without_a_length_is_refused(serve):
    connection = Connection(serve(b"HTTP/1.1 200 OK\r\n\r\nhello"))
    with pytest.raises(BenchFailed, match="how long"):
        connection.ask(b"GET / HTTP/1.1\r\n\r\n")


def test_a_burst_counts_every_answer(serve):
    done = burst([Connection(serve(ANSWER))], lambda: b"GET / HTTP/1.1\r\n\r\n", 0.05)
    assert done.statuses == {200}
    assert done.requests_per_second == pytest.approx(len(done.milliseconds) / done.seconds)
    assert len(done.milliseconds) > 1


@pytest.mark.parametrize(("hundredths", "expected"), [(50, 50), (95, 95), (99, 99), (1, 1)])
def test_percentiles_are_nearest_ranks(hundredths, expected):
    assert percentile([float(each) for each in range(100, 0, -1)], hundredths) == expected


def test_a_row_has_medians_of_rounds_and_times_of_requests():
    target = Target("home", 10, lambda: b"", "/bench/page/")
    row = Measured(target, [3.0, 1.0, 2.0], [100.0, 300.0, 200.0], [0.2, 0.4, 0.3]).as_json()
    assert row == {
        "name": "home",
        "entries": 10,
        "requests_per_second": 200.0,
        "p50_ms": 2.0,
        "p95_ms": 3.0,
        "p99_ms": 3.0,
        "ratio": 0.3,
    }


class Files:
    """A browser with these files."""

    def __init__(self, **files: str) -> None:
        self.files = {f"/{name.replace('_', '.')}": text for name, text in files.items()}

    def page(self, url: str) -> str:
        return self.files.get(url, "")


def test_what_a_file_loads_is_found():
    files = Files(
        a_css="@font-face{src:url('f.woff2') format('woff2')} a{background:url(b.svg)}",
        a_js="import './b.js';\nimport { c } from \"./c.js\";\nconst d = 'import';",
    )
    assert named_in("/a.css", files) == ["f.woff2", "b.svg"]
    assert named_in("/a.js", files) == ["./b.js", "./c.js"]
    assert named_in("/f.woff2", files) == []


def test_a_font_counts_where_one_of_its_letters_is_on_the_page():
    face = "@font-face {{ src: url('{}'); unicode-range: {}; }}"
    files = Files(
        a_css=face.format("plain.woff2", "U+20-7E, U+A0") + face.format("more.woff2", "U+E0-FF")
    )
    assert named_in("/a.css", files, "a bc") == ["plain.woff2"]
    assert named_in("/a.css", files, "für") == ["plain.woff2", "more.woff2"]
    assert named_in("/a.css", files, "\xe0") == ["more.woff2"]


def test_what_a_page_loads_is_found():
    page = References()
    page.feed(
        '<link rel="stylesheet" href="/a.css"><link rel="apple-touch-icon" href="/t.png">'
        '<link rel="preload" href="/f.woff2"><script type="module" src="/a.js"></script>'
        '<img src="/p.png"><a href="/elsewhere/">x</a>'
    )
    assert page.found == ["/a.css", "/f.woff2", "/a.js", "/p.png"]
