"""A connection on which a request does not arrive in time is closed; a waiting answer is not."""

import asyncio
import logging

import pytest
import uvicorn
from uvicorn.server import ServerState

from nearer.server.connections import HEADER_SECONDS, Connection

REQUEST = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
KEEP_ALIVE_SECONDS = 7


class Transport(asyncio.Transport):
    """Notes when it was closed."""

    closed_at = None

    def get_extra_info(self, name, default=None):
        return default

    def is_closing(self):
        return self.closed_at is not None

    def close(self):
        if self.closed_at is None:
            self.closed_at = asyncio.get_running_loop().time()

    def write(self, data):
        pass

    def pause_reading(self):
        pass

    def resume_reading(self):
        pass


class Jumping(asyncio.SelectorEventLoop):
    now = 0.0

    def time(self):
        return self.now

    def _run_once(self):
        coming = [timer.when() for timer in self._scheduled if not timer.cancelled()]
        if coming and not self._ready:
            self.now = max(self.now, min(coming))
        super()._run_once()


async def answer_after_100_seconds(scope, receive, send):
    await asyncio.sleep(100)
    await send({"type": "http.response.start", "status": 204, "headers": []})
    await send({"type": "http.response.body", "body": b""})


@pytest.fixture
def closed_at():
    """When a connection on which these bytes come at these times is closed."""

    def played(*arrivals, wait=1_000):
        async def play():
            logging.getLogger("uvicorn.error")
            config = uvicorn.Config(
                answer_after_100_seconds,
                log_config=None,
                timeout_keep_alive=KEEP_ALIVE_SECONDS,
                interface="asgi3",
                ws="none",
                lifespan="off",
            )
            connection, transport = Connection(config, ServerState(), {}), Transport()
            connection.connection_made(transport)
            for after_seconds, data in arrivals:
                await asyncio.sleep(after_seconds)
                if not transport.is_closing():
                    connection.data_received(data)
            await asyncio.sleep(wait)
            return transport.closed_at

        with asyncio.Runner(loop_factory=Jumping) as runner:
            return runner.run(play())

    return played


def test_silence(closed_at):
    assert closed_at() == HEADER_SECONDS


def test_a_trickle_of_headers(closed_at):
    trickle = [(1, bytes([byte])) for byte in b"GET / HTTP/1.1\r\nHost: localhost\r\n"]
    assert closed_at(*trickle) == HEADER_SECONDS


def test_a_slow_answer_is_waited_for_and_then_the_connection_may_rest(closed_at):
    assert closed_at((0, REQUEST)) == 100 + KEEP_ALIVE_SECONDS


def test_a_trickle_after_an_answer(closed_at):
    assert closed_at((0, REQUEST), (103, b"GET")) == 103 + HEADER_SECONDS
