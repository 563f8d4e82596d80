"""``/events``: the one address in front of Django. It checks everything for itself."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http.request import split_domain_port, validate_host

from nearer.live.gate import Gate, GateBusy
from nearer.live.hub import Hub, Subscription, TooManyForPerson, TooManyStreams
from nearer.live.standing import Pass
from nearer.live.stream import Stream

PATH = "/events"
RETRY_AFTER_SECONDS = 60
LARGEST_SEQUENCE = 2**63 - 1

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]

log = logging.getLogger("nearer.requests")


class Refused(Exception):
    """This request gets no stream."""

    def __init__(self, status: int, why: str, *headers: tuple[bytes, bytes]) -> None:
        super().__init__(why)
        self.status, self.why, self.headers = status, why, list(headers)


class EventsRoute:
    """An ASGI app. ``headers`` are the security headers that every page carries."""

    def __init__(self, hub: Hub, gate: Gate, headers: Iterable[tuple[str, str]] = ()) -> None:
        self.hub, self.gate = hub, gate
        self.headers: Headers = [(n.lower().encode(), v.encode()) for n, v in headers]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        try:
            of = await self._admit(scope)
            subscription = self._join(of)
        except Refused as refused:
            await self._refuse(send, refused)
            return
        try:
            await self._serve(of, subscription, scope, receive, send)
        finally:
            self.hub.leave(subscription)

    async def _admit(self, scope: Scope) -> Pass:
        if scope["method"] != "GET":
            raise Refused(405, "GET only", (b"allow", b"GET"))
        check_host(scope)
        check_origin(scope)
        if self.hub.is_full:
            raise _busy(503)
        try:
            of = await self.gate.admit(_header(scope, b"cookie"))
        except GateBusy:
            raise _busy(503) from None
        if of is None:
            raise Refused(403, "Sign in first")
        return of

    def _join(self, of: Pass) -> Subscription:
        try:
            return self.hub.join(of.person_id)
        except TooManyForPerson:
            raise _busy(429) from None
        except TooManyStreams:
            raise _busy(503) from None

    async def _refuse(self, send: Send, refused: Refused) -> None:
        log.info("request", extra={"route": "events", "status": refused.status})
        body = refused.why.encode()
        kind = (b"content-type", b"text/plain; charset=utf-8")
        length = (b"content-length", str(len(body)).encode())
        await _start(send, refused.status, [kind, length, *refused.headers, *self.headers])
        await send({"type": "http.response.body", "body": body})

    async def _serve(
        self, of: Pass, subscription: Subscription, scope: Scope, receive: Receive, send: Send
    ) -> None:
        log.info("request", extra={"route": "events", "status": 200})
        kind = (b"content-type", b"text/event-stream; charset=utf-8")
        await _start(send, 200, [kind, (b"x-accel-buffering", b"no"), *self.headers])
        gone = asyncio.ensure_future(_until_gone(receive))
        gone.add_done_callback(lambda _: subscription.close())
        try:
            await Stream(of, subscription, self.gate, _writer(send)).run(_last_event(scope))
        except (TimeoutError, GateBusy):
            return  # the browser comes back by itself
        finally:
            gone.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await gone
        await send({"type": "http.response.body", "body": b""})


def check_host(scope: Scope) -> None:
    """Refuse a Host header that is not ours, as Django does for pages."""
    host = _header(scope, b"host")
    domain, _port = split_domain_port(host)
    if not domain or not validate_host(domain, settings.ALLOWED_HOSTS):
        raise Refused(400, "Bad request")


def check_origin(scope: Scope) -> None:
    """Refuse what another site, or a typed address, asks for."""
    site = _header(scope, b"sec-fetch-site")
    if site and site != "same-origin":
        raise Refused(403, "Not from here")
    origin = _header(scope, b"origin")
    if origin and urlsplit(origin).netloc.lower() != _header(scope, b"host").lower():
        raise Refused(403, "Not from here")


def _busy(status: int) -> Refused:
    return Refused(status, "Later", (b"retry-after", str(RETRY_AFTER_SECONDS).encode()))


def _header(scope: Scope, name: bytes) -> str:
    found: list[bytes] = [value for key, value in scope["headers"] if key == name]
    return b"; ".join(found).decode("latin-1")


def _last_event(scope: Scope) -> int | None:
    given = _header(scope, b"last-event-id")
    if not given.isascii() or not given.isdigit():
        return None
    return min(int(given[:20]), LARGEST_SEQUENCE)


async def _start(send: Send, status: int, headers: Headers) -> None:
    cache = (b"cache-control", b"no-store")
    await send({"type": "http.response.start", "status": status, "headers": [cache, *headers]})


def _writer(send: Send) -> Callable[[bytes], Awaitable[None]]:
    async def write(data: bytes) -> None:
        await send({"type": "http.response.body", "body": data, "more_body": True})

    return write


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
