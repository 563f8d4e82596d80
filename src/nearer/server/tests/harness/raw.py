"""Asks the raw event route, in this thread and its transaction, and gives back a response."""

import asyncio
from collections.abc import Callable
from typing import Any

from asgiref.sync import async_to_sync, sync_to_async
from django.http import HttpResponse

from nearer.live.gate import DatabaseGate
from nearer.live.hub import Hub
from nearer.live.route import EventsRoute
from nearer.server.asgi import security_headers
from nearer.server.tests.harness.visitors import Visitor

MOST_STREAMS = 5


class GateHere(DatabaseGate):
    """The server's own gate, asking on the connection of the test."""

    async def _ask(self, question: Callable[[], Any]) -> Any:
        return await sync_to_async(question)()


def ask(visitor: Visitor, method: str, path: str) -> HttpResponse:
    """The route's answer; a stream is left as soon as it has begun."""
    headers = {"host": "localhost", "cookie": visitor.cookies, **visitor.headers}
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
    }
    return async_to_sync(_answer)(scope)


async def _answer(scope: dict[str, Any]) -> HttpResponse:
    hub = Hub(most_streams=MOST_STREAMS)
    route = EventsRoute(hub, GateHere(), security_headers())
    begun, said = asyncio.Event(), []

    async def receive() -> dict[str, Any]:
        await begun.wait()
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        said.append(message)
        begun.set()

    await route(scope, receive, send)
    assert len(hub) == 0, "a stream stayed open"
    body = b"".join(message.get("body", b"") for message in said)
    named = {name.decode(): value.decode() for name, value in said[0]["headers"]}
    return HttpResponse(body, status=said[0]["status"], headers=named)
