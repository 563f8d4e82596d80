"""Reads what a request carries before a thread is given to it."""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

# A slow sender must not hold one of the few threads that answer pages.
BODY_SECONDS = 30
MOST_READ_AT_ONCE = 64
RETRY_AFTER_SECONDS = 5

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


class Disconnected(Exception):
    """The browser went away before it had sent all."""


class WholeBodies:
    """An ASGI app around another, which finds every body complete and its length declared.

    A body over the limit is not read: the app sees its length and refuses it.
    """

    def __init__(self, app: App, *, limit_bytes: int) -> None:
        self.app, self.limit_bytes = app, limit_bytes
        self._reading = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        scope = {**scope, "headers": [(n, v) for n, v in scope["headers"] if b"_" not in n]}
        declared = _declared_bytes(scope)
        if declared == 0 or (declared or 0) > self.limit_bytes:
            await self.app(scope, _already(b"", receive), send)
        elif self._reading >= MOST_READ_AT_ONCE:
            retry = (b"retry-after", str(RETRY_AFTER_SECONDS).encode())
            await _answer(send, 503, b"Busy. Try again in a moment.", retry)
        else:
            await self._read(scope, receive, send)

    async def _read(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._reading += 1
        try:
            async with asyncio.timeout(BODY_SECONDS):
                body = await self._collect(receive)
        except TimeoutError:
            await _answer(send, 408, b"This took too long.", (b"connection", b"close"))
            return
        except Disconnected:
            return
        finally:
            self._reading -= 1
        headers = [
            h for h in scope["headers"] if h[0] not in {b"content-length", b"transfer-encoding"}
        ]
        headers.append((b"content-length", str(len(body)).encode()))
        kept = body if len(body) <= self.limit_bytes else b""
        await self.app({**scope, "headers": headers}, _already(kept, receive), send)

    async def _collect(self, receive: Receive) -> bytes:
        body = bytearray()
        while len(body) <= self.limit_bytes:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise Disconnected
            body += message.get("body", b"")
            if not message.get("more_body", False):
                break
        return bytes(body)


def _declared_bytes(scope: Scope) -> int | None:
    """The length that the headers declare; 0 if nothing follows; ``None`` if it is not told."""
    headers = dict(scope["headers"])
    if b"transfer-encoding" in headers:
        return None
    length = headers.get(b"content-length", b"0")
    return int(length) if length.isdigit() else None


def _already(body: bytes, receive: Receive) -> Receive:
    waiting = [{"type": "http.request", "body": body, "more_body": False}]

    async def next_message() -> Message:
        return waiting.pop() if waiting else await receive()

    return next_message


async def _answer(send: Send, status: int, text: bytes, header: tuple[bytes, bytes]) -> None:
    kind = (b"content-type", b"text/plain; charset=utf-8")
    length = (b"content-length", str(len(text)).encode())
    await send({"type": "http.response.start", "status": status, "headers": [kind, length, header]})
    await send({"type": "http.response.body", "body": text})
