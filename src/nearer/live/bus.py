"""How an event gets from the thread that committed it to the streams that wait for it."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import Protocol

from nearer.live.kinds import Notice

Deliver = Callable[[Notice], None]


class Bus(Protocol):
    """Carries notices between threads, or, one day, between processes. May lose some."""

    def announce(self, notice: Notice) -> None:
        """Send from any thread. Never raises and never waits: the outbox has the truth."""

    def listen(self, deliver: Deliver) -> None:
        """Call ``deliver`` on the running event loop for each notice, until ``close``."""

    def close(self) -> None:
        """Stop listening."""


class LocalBus:
    """The bus of a single process."""

    def __init__(self) -> None:
        self._to: tuple[asyncio.AbstractEventLoop, Deliver] | None = None

    def announce(self, notice: Notice) -> None:
        """Hand the notice to the loop that listens, if one does."""
        to = self._to
        if to is None:
            return
        loop, deliver = to
        with contextlib.suppress(RuntimeError):  # the loop is closed: the server is stopping
            loop.call_soon_threadsafe(deliver, notice)

    def listen(self, deliver: Deliver) -> None:
        """Deliver on the loop that runs now."""
        self._to = (asyncio.get_running_loop(), deliver)

    def close(self) -> None:
        """Stop listening."""
        self._to = None


_current: Bus = LocalBus()


def current() -> Bus:
    """The bus of this process."""
    return _current
