"""The whole server as one ASGI app: events in front, pages behind them on threads."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, cast

from a2wsgi import WSGIMiddleware
from csp.utils import build_policy
from django.conf import settings

from nearer.server.wsgi import application as pages  # prepares Django: first of ours

# isort: split
from nearer.live import bus
from nearer.live.gate import DatabaseGate
from nearer.live.hub import Hub
from nearer.live.route import PATH, EventsRoute
from nearer.server import csp
from nearer.server.bodies import WholeBodies
from nearer.server.connections import is_oversized, refuse_oversized
from nearer.server.worker import Worker

# Chunks that one answer may have ready while its reader is slow; its thread is free by then.
ANSWER_CHUNKS = 256

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


class Server:
    """Sends each request to events or to pages; starts and stops what runs beside them."""

    def __init__(self) -> None:
        self.hub = Hub(most_streams=settings.NEARER.streams)
        self._gate = DatabaseGate()
        self._events = EventsRoute(self.hub, self._gate, security_headers())
        threads = settings.NEARER.threads
        bridge: Any = WSGIMiddleware(cast(Any, pages), threads, ANSWER_CHUNKS)
        self._pages = WholeBodies(bridge, limit_bytes=settings.DATA_UPLOAD_MAX_MEMORY_SIZE)
        self._worker = Worker() if settings.NEARER.worker else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one connection."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1000})
        elif is_oversized(scope):
            await refuse_oversized(send)
        elif scope["path"] == PATH:
            await self._events(scope, receive, send)
        else:
            await self._pages(scope, receive, send)

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        bus.current().listen(self.hub.deliver)
        if self._worker:
            self._worker.start()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        self.hub.close()
        bus.current().close()
        if self._worker:
            self._worker.stop()
        self._gate.close()
        await send({"type": "lifespan.shutdown.complete"})


def security_headers() -> list[tuple[str, str]]:
    """What Django's middleware puts on every page, for the one address that it does not see."""
    headers = [
        ("Content-Security-Policy", build_policy()),
        ("Permissions-Policy", csp.PERMISSIONS),
        ("Referrer-Policy", settings.SECURE_REFERRER_POLICY),
        ("Cross-Origin-Opener-Policy", settings.SECURE_CROSS_ORIGIN_OPENER_POLICY),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("X-Content-Type-Options", "nosniff"),
    ]
    if settings.SECURE_HSTS_SECONDS:
        headers.append(("Strict-Transport-Security", f"max-age={settings.SECURE_HSTS_SECONDS}"))
    return headers


application = Server()
