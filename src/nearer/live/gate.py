"""Asks the database about streams, on threads of its own, so that pages keep theirs."""

import asyncio
import contextvars
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

from django.db import close_old_connections

from nearer.live import standing
from nearer.live.outbox import Missed
from nearer.live.standing import Pass, Standing

THREADS = 2
MOST_WAITING = 256

T = TypeVar("T")


class GateBusy(Exception):
    """More questions wait than will be answered soon."""


class Gate(Protocol):
    """Who may listen, and whether they still may."""

    async def admit(self, cookie_header: str) -> Pass | None:
        """The pass of whoever is signed in with these cookies."""

    async def catch_up(self, of: Pass, last: int | None) -> tuple[Standing, Missed]:
        """How the session stands, and what was missed since event ``last``."""


class DatabaseGate:
    """The gate of the server. Every method raises ``GateBusy`` when too many wait."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="events")
        self._waiting = 0

    async def admit(self, cookie_header: str) -> Pass | None:
        """The pass of whoever is signed in with these cookies."""
        return await self._ask(lambda: standing.admit(cookie_header))

    async def catch_up(self, of: Pass, last: int | None) -> tuple[Standing, Missed]:
        """How the session stands, and what was missed since event ``last``."""
        return await self._ask(lambda: standing.catch_up(of, last))

    def close(self) -> None:
        """Let go of the threads."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _ask(self, question: Callable[[], T]) -> T:
        if self._waiting >= MOST_WAITING:
            raise GateBusy
        self._waiting += 1
        context = contextvars.copy_context()
        try:
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._threads, context.run, _connected, question)
        finally:
            self._waiting -= 1


def _connected(question: Callable[[], T]) -> T:
    close_old_connections()
    try:
        return question()
    finally:
        close_old_connections()
