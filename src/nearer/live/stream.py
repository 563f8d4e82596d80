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
        self._replayed: set[int | None] = set()

    async def run(self, last: int | None) -> None:
        """Live. Raises ``TimeoutError`` when the browser does not read."""
        loop = asyncio.get_running_loop()
        ends = loop.time() + LIFETIME_SECONDS
        ping, recheck = loop.time() + PING_SECONDS, loop.time() + RECHECK_SECONDS
        await self._begin(last)
        while self._goes_on and loop.time() < ends:
            await self._sleep_until(min(ping, recheck, ends))
            if loop.time() >= recheck or self._subscription.recheck:
                recheck = loop.time() + RECHECK_SECONDS
                self._subscription.recheck = False
                await self._stand(await self._gate.look(self._pass))
            wrote = await self._send_all(self._subscription.take())
            if loop.time() >= ping and not wrote:
                await self._send(PING)
            if loop.time() >= ping or wrote:
                ping = loop.time() + PING_SECONDS

    @property
    def _goes_on(self) -> bool:
        return not self._subscription.closing and self._standing is not Standing.ENDED

    async def _begin(self, last: int | None) -> None:
        # Whatever ends this stream, a restart included, not all browsers come back at once.
        retry = random.randint(*RETRY_MILLISECONDS)  # noqa: S311 - spreads load, guards nothing
        await self._send(f"retry: {retry}\n\n".encode())
        now, missed = await self._gate.catch_up(self._pass, last)
        await self._stand(now)
        await self._send_all(missed)
        # The hub may hold some of them too: the stream joined it before it looked.
        self._replayed = {notice.sequence for notice in missed} - {None}

    async def _sleep_until(self, moment: float) -> None:
        try:
            async with asyncio.timeout_at(moment):
                await self._subscription.wake.wait()
        except TimeoutError:
            return
        self._subscription.wake.clear()

    async def _stand(self, now: Standing) -> None:
        if now is not self._standing:
            self._standing = now
            await self._send(Notice(self._pass.person_id, STANDINGS[now]).encode())

    async def _send_all(self, notices: list[Notice]) -> bool:
        """Whether anything was sent."""
        allowed = [notice for notice in notices if self._may_hear(notice)]
        if allowed:
            await self._send(b"".join(notice.encode() for notice in allowed))
        return bool(allowed)

    def _may_hear(self, notice: Notice) -> bool:
        if notice.sequence in self._replayed:
            return False
        return notice.neutral or self._standing is Standing.UNLOCKED

    async def _send(self, data: bytes) -> None:
        async with asyncio.timeout(SEND_SECONDS):
            await self._write(data)
