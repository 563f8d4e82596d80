"""The life of one event stream, from its first line to its last."""

import asyncio
import random
from collections.abc import Awaitable, Callable

from nearer.live import kinds
from nearer.live.gate import Gate
from nearer.live.hub import Subscription
from nearer.live.kinds import Notice
from nearer.live.standing import Pass, Standing

PING_SECONDS = 25
RECHECK_SECONDS = 60
LIFETIME_SECONDS = 30 * 60
# A browser that reads nothing for this long is gone, whatever its network says.
SEND_SECONDS = 30
RETRY_MILLISECONDS = (1_000, 10_000)

PING = b": \n\n"
STANDINGS = {
    Standing.UNLOCKED: kinds.SESSION_UNLOCKED,
    Standing.LOCKED: kinds.SESSION_LOCKED,
    Standing.ENDED: kinds.SESSION_ENDED,
}

Write = Callable[[bytes], Awaitable[None]]


class Stream:
    """Writes what one subscription gets, until it ends, its session ends or its time is up."""

    def __init__(self, of: Pass, subscription: Subscription, gate: Gate, write: Write) -> None:
        self._pass, self._subscription, self._gate, self._write = of, subscription, gate, write
        self._standing: Standing | None = None
        self._last = 0
        self._ping_at = self._recheck_at = 0.0

    async def run(self, last: int | None) -> None:
        """Live. Raises ``TimeoutError`` when the browser does not read."""
        loop = asyncio.get_running_loop()
        ends_at = loop.time() + LIFETIME_SECONDS
        # Whatever ends this stream, a restart included, not all browsers come back at once.
        retry = random.randint(*RETRY_MILLISECONDS)  # noqa: S311 - spreads load, guards nothing
        await self._send(f"retry: {retry}\n\n".encode())
        await self._catch_up(last)
        while self._goes_on and loop.time() < ends_at:
            await self._sleep_until(min(self._ping_at, self._recheck_at, ends_at))
            if self._subscription.stale or loop.time() >= self._recheck_at:
                await self._catch_up(self._last)
            for notice in self._subscription.take():
                await self._tell(notice)
            if loop.time() >= self._ping_at:
                await self._send(PING)

    @property
    def _goes_on(self) -> bool:
        return not self._subscription.closing and self._standing is not Standing.ENDED

    async def _sleep_until(self, moment: float) -> None:
        try:
            async with asyncio.timeout_at(moment):
                await self._subscription.wake.wait()
        except TimeoutError:
            return
        self._subscription.wake.clear()

    async def _catch_up(self, last: int | None) -> None:
        """Ask the database: what the bus brings may be late, out of order or lost."""
        self._recheck_at = asyncio.get_running_loop().time() + RECHECK_SECONDS
        self._subscription.stale = False
        now, missed = await self._gate.catch_up(self._pass, last)
        self._last = missed.newest
        if now is not self._standing:
            self._standing = now
            # The first line of a new page says from where it can catch up later.
            begins = missed.newest if last is None else None
            await self._send(Notice(self._pass.person_id, STANDINGS[now], None, begins).encode())
        for notice in missed.notices:
            await self._send_if_allowed(notice)

    async def _tell(self, notice: Notice) -> None:
        if notice.sequence is None:
            await self._send_if_allowed(notice)
        elif notice.sequence == self._last + 1:
            self._last = notice.sequence
            await self._send_if_allowed(notice)
        elif notice.sequence > self._last:
            await self._catch_up(self._last)

    async def _send_if_allowed(self, notice: Notice) -> None:
        if notice.neutral or self._standing is Standing.UNLOCKED:
            await self._send(notice.encode())

    async def _send(self, data: bytes) -> None:
        async with asyncio.timeout(SEND_SECONDS):
            await self._write(data)
        self._ping_at = asyncio.get_running_loop().time() + PING_SECONDS
