"""A small HTTP client: it must cost little, since it runs on the cores of the server it measures."""

import selectors
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from nearer.kit.errors import NearerError

HOST = "127.0.0.1"
TIMEOUT_SECONDS = 30
CHUNK_BYTES = 1 << 16

Requests = Callable[[], bytes]


class BenchFailed(NearerError):
    """What was to be measured did not answer as it does for people; no figure would mean a thing."""


@dataclass(frozen=True)
class Answer:
    """A whole answer. Header names are in lower case; a header that came twice is a list."""

    status: int
    headers: dict[str, list[str]]
    body: bytes

    def header(self, name: str) -> str:
        """The header's first value, or an empty string."""
        return self.headers.get(name, [""])[0]


class Connection:
    """One connection that is kept open, with one request on it at a time."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.socket = socket.create_connection((HOST, port), TIMEOUT_SECONDS)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._received = bytearray()
        self._length = -1

    def close(self) -> None:
        """Hang up."""
        self.socket.close()

    def send(self, request: bytes) -> None:
        """Begin a request."""
        self._received.clear()
        self._length = -1
        self.socket.sendall(request)

    def read(self) -> bool:
        """Take what has come; whether the answer is complete. Raises ``BenchFailed``."""
        chunk = self.socket.recv(CHUNK_BYTES)
        if not chunk:
            raise BenchFailed("bench-hung-up", "The server closed a connection.", "")
        self._received += chunk
        if self._length < 0:
            self._length = _length(self._received)
        return 0 <= self._length <= len(self._received)

    def answer(self) -> Answer:
        """The answer that is complete."""
        head, _, body = bytes(self._received).partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        headers: dict[str, list[str]] = {}
        for line in lines:
            name, _, value = line.partition(":")
            headers.setdefault(name.lower(), []).append(value.strip())
        return Answer(int(first.split()[1]), headers, body)

    def ask(self, request: bytes) -> Answer:
        """One request, and its answer."""
        self.send(request)
        while not self.read():
            pass
        return self.answer()


def _length(received: bytearray) -> int:
    """Bytes of the whole answer; -1 while its head is not complete. Raises ``BenchFailed``."""
    end = received.find(b"\r\n\r\n")
    if end < 0:
        return -1
    head = bytes(received[:end]).lower()
    mark = b"\r\ncontent-length:"
    at = head.find(mark)
    if at < 0:
        raise BenchFailed("bench-no-length", "An answer did not say how long it is.", "")
    return end + 4 + int(head[at + len(mark) :].split(b"\r\n", 1)[0])


@dataclass
class Burst:
    """What came of many requests: how long each took, and all of them together."""

    milliseconds: list[float] = field(default_factory=list)
    seconds: float = 0.0
    statuses: set[int] = field(default_factory=set)

    @property
    def requests_per_second(self) -> float:
        """Answers in each second of the burst."""
        return len(self.milliseconds) / self.seconds


def burst(connections: list[Connection], request: Requests, seconds: float) -> Burst:
    """Keep every connection busy for so long; each sends its next request once it is answered."""
    done, started = Burst(), time.perf_counter()
    sent_at: dict[Connection, float] = {}
    with selectors.DefaultSelector() as waiting:
        for connection in connections:
            waiting.register(connection.socket, selectors.EVENT_READ, connection)
            sent_at[connection] = time.perf_counter()
            connection.send(request())
        while sent_at:
            for key, _ in waiting.select(TIMEOUT_SECONDS) or _silence():
                connection = key.data
                if not connection.read():
                    continue
                now = time.perf_counter()
                done.milliseconds.append((now - sent_at.pop(connection)) * 1000)
                done.statuses.add(connection.answer().status)
                if now - started < seconds:
                    sent_at[connection] = time.perf_counter()
                    connection.send(request())
    done.seconds = time.perf_counter() - started
    return done


def _silence() -> list[tuple[selectors.SelectorKey, int]]:
    raise BenchFailed("bench-silence", f"No answer came in {TIMEOUT_SECONDS} seconds.", "")
