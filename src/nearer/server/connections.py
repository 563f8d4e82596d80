"""HTTP connections that are not kept waiting for ever by somebody who sends nothing."""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

HEADER_SECONDS = 20
# Cookies, a long address and what browsers add fit many times.
HEADER_BYTES = 16 * 1024


class Connection(H11Protocol):
    """uvicorn's protocol, which closes when a request's headers do not arrive in time."""

    _deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Start to wait for the first request."""
        super().connection_made(transport)
        self._watch()

    def data_received(self, data: bytes) -> None:
        """Take what came; what is still incomplete must be complete in time."""
        super().data_received(data)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the deadline."""
        self._unwatch()
        super().connection_lost(exc)

    def _watch(self) -> None:
        if self.conn.their_state is not h11.IDLE:
            self._unwatch()
        elif self._deadline is None:
            self._deadline = self.loop.call_later(HEADER_SECONDS, self._give_up)

    def _unwatch(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _give_up(self) -> None:
        self._deadline = None
        if self.conn.their_state is h11.IDLE and not self.transport.is_closing():
            self.transport.close()


def is_oversized(scope: MutableMapping[str, Any]) -> bool:
    """Whether address and headers are longer than allowed; h11 counts only what comes in pieces."""
    length = len(scope.get("raw_path") or b"") + len(scope["query_string"])
    return length + sum(len(name) + len(value) for name, value in scope["headers"]) > HEADER_BYTES


async def refuse_oversized(send: Callable[[MutableMapping[str, Any]], Awaitable[None]]) -> None:
    """Answer such a request."""
    body = b"Request Header Fields Too Large"
    kind, length = (b"content-type", b"text/plain"), (b"content-length", str(len(body)).encode())
    await send({"type": "http.response.start", "status": 431, "headers": [kind, length]})
    await send({"type": "http.response.body", "body": body})
