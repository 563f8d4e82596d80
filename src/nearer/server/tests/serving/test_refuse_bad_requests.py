"""Broken and hostile requests get a short answer, soon, and tell nothing of the inside."""

import socket
import time

import pytest

from nearer.server.tests.serving.conftest import PATIENCE_SECONDS


def first_line(answer: bytes) -> bytes:
    return answer.split(b"\r\n", 1)[0]


@pytest.fixture(autouse=True)
def _tells_nothing(serving):
    yield
    assert serving.browser().get("/health/").body == b"ok"
    assert "Traceback" not in "".join(serving.errors)


def test_ten_megabytes_are_refused_at_once(serving):
    answer = serving.browser().open("POST", "/sign-in/", b"x" * 10_000_000)
    assert answer.status == 413
    assert b"Traceback" not in answer.read()


def test_ten_megabytes_are_refused_before_they_are_sent(serving):
    head = b"POST /sign-in/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10000000\r\n\r\n"
    with socket.create_connection(("127.0.0.1", serving.port), PATIENCE_SECONDS) as connection:
        connection.sendall(head)
        assert first_line(connection.recv(65536)).startswith(b"HTTP/1.1 413 ")


def test_ten_megabytes_in_chunks_are_refused(serving):
    def chunks():
        for _ in range(160):
            yield b"x" * 65536

    connection = serving.connect()
    connection.request("POST", "/sign-in/", chunks(), encode_chunked=True)
    assert connection.getresponse().status == 413


def test_a_form_in_chunks_is_read(serving):
    browser = serving.browser(**{"nearer-csrf": "t" * 32})
    connection = serving.connect()
    form = b"csrfmiddlewaretoken=" + b"t" * 32 + b"&login=Ana&password=lantern+orchard+41+velvet"
    head = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Cookie": "nearer-csrf=" + browser.cookies["nearer-csrf"],
        "Transfer-Encoding": "chunked",
    }
    connection.request("POST", "/sign-in/", iter([form[:40], form[40:]]), head, encode_chunked=True)
    assert connection.getresponse().status == 302


@pytest.mark.parametrize(
    "chunk", [b"zz\r\nwhat\r\n0\r\n\r\n", b"-5\r\nhello\r\n", b"5\r\nhello world\r\n0\r\n\r\n"]
)
def test_a_broken_chunk_gets_400(serving, chunk):
    head = b"POST /sign-in/ HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
    answer = serving.raw(head + chunk)
    assert first_line(answer).startswith(b"HTTP/1.1 400 ")


@pytest.mark.parametrize(
    "request_line",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"GET /\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -4\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nA bad name: x\r\n\r\n",
        b"GET /\xff\xfe HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ],
    ids=lambda line: line[:24].decode("latin-1").encode("unicode_escape").decode(),
)
def test_a_broken_request_gets_400(serving, request_line):
    answer = serving.raw(request_line)
    assert first_line(answer).startswith(b"HTTP/1.1 400 ")
    assert len(answer) < 400


@pytest.mark.parametrize("path", ["/health/", "/events"])
@pytest.mark.parametrize("pause_seconds", [0, 0.2])
def test_endless_headers_are_refused(serving, path, pause_seconds):
    head = f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: ".encode()
    with socket.create_connection(("127.0.0.1", serving.port), PATIENCE_SECONDS) as connection:
        connection.sendall(head + b"x" * 10_000)
        time.sleep(pause_seconds)
        connection.sendall(b"x" * 10_000 + b"\r\n\r\n")
        status = first_line(connection.recv(65536)).split(b" ")[1]
    assert status in {b"400", b"431"}


def test_an_endless_address_is_refused(serving):
    assert serving.browser().get("/" + "a" * 20_000).status == 431


@pytest.mark.parametrize("host", ["evil.example", "localhost:80@evil.example", "localhost%00"])
@pytest.mark.parametrize("path", ["/health/", "/events"])
def test_a_foreign_host_gets_400(serving, host, path):
    answer = serving.browser().get(path, Host=host)
    assert answer.status == 400
    assert host.encode() not in answer.body


@pytest.mark.parametrize(
    "path", ["/%00", "/%ff%fe", "/..%2f..%2fsecret-key", "/static/../secret-key", "//evil.example/"]
)
def test_a_strange_path_gets_404(serving, path):
    assert serving.browser().get(path).status == 404


def test_headers_that_pretend_to_come_from_a_proxy_change_nothing(serving):
    answer = serving.browser().get(
        "/health/", X_Forwarded_Host="evil.example", X_Forwarded_Proto="https"
    )
    assert answer.status == 200
    assert "strict-transport-security" not in answer.headers


def test_an_upgrade_to_a_socket_is_not_offered(serving):
    answer = serving.browser().get(
        "/events",
        Connection="Upgrade",
        Upgrade="websocket",
        Sec_WebSocket_Version="13",
        Sec_WebSocket_Key="x3JJHMbDL1EzLkh9GBhXDw==",
    )
    assert answer.status == 403


def test_the_server_does_not_say_what_it_is(serving):
    assert "server" not in serving.browser().get("/health/").headers
