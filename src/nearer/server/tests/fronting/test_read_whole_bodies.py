"""Bodies are complete before a thread sees them; slow, long and broken ones never reach one."""

import asyncio

import pytest

from nearer.server import bodies

HEADERS = [(b"host", b"localhost")]


class Jumping(asyncio.SelectorEventLoop):
    """A loop that moves its clock to the next timer and never waits."""

    now = 0.0

    def time(self):
        return self.now

    def _run_once(self):
        coming = [timer.when() for timer in self._scheduled if not timer.cancelled()]
        if coming and not self._ready:
            self.now = max(self.now, min(coming))
        super()._run_once()


class World:
    """One app behind ``WholeBodies``; ``seen`` is what reached it."""

    def __init__(self, limit_bytes=100):
        self.app = bodies.WholeBodies(self.answer, limit_bytes=limit_bytes)
        self.seen, self.sent = [], []

    async def answer(self, scope, receive, send):
        self.seen.append((dict(scope["headers"]), await receive()))

    async def send(self, message):
        self.sent.append(message)

    async def request(self, headers, *messages):
        waiting = list(messages)

        async def receive():
            if not waiting:
                await asyncio.sleep(10_000)
            return waiting.pop(0)

        await self.app({"type": "http", "headers": HEADERS + headers}, receive, self.send)

    @property
    def status(self):
        return self.sent[0]["status"]


def run(coroutine):
    with asyncio.Runner(loop_factory=Jumping) as runner:
        return runner.run(coroutine)


def part(body, *, more):
    return {"type": "http.request", "body": body, "more_body": more}


def length(number):
    return [(b"content-length", str(number).encode())]


CHUNKED = [(b"transfer-encoding", b"chunked")]


@pytest.fixture
def world():
    return World()


@pytest.mark.parametrize("headers", [length(6), CHUNKED])
def test_pieces_are_put_together(world, headers):
    run(world.request(headers, part(b"abc", more=True), part(b"def", more=False)))
    ((seen, message),) = world.seen
    assert message == part(b"abcdef", more=False)
    assert seen[b"content-length"] == b"6"
    assert b"transfer-encoding" not in seen


def test_a_request_without_a_body_passes_at_once(world):
    run(world.request([]))
    assert world.seen[0][1] == part(b"", more=False)


def test_a_body_of_the_limit_is_read(world):
    run(world.request(length(100), part(b"x" * 100, more=False)))
    assert len(world.seen[0][1]["body"]) == 100


def test_a_declared_body_over_the_limit_is_not_read(world):
    run(world.request(length(101)))
    ((seen, message),) = world.seen
    assert seen[b"content-length"] == b"101"
    assert message == part(b"", more=False)


def test_an_undeclared_body_over_the_limit_is_declared_and_dropped(world):
    run(world.request(CHUNKED, part(b"x" * 60, more=True), part(b"x" * 60, more=True)))
    ((seen, message),) = world.seen
    assert seen[b"content-length"] == b"120"
    assert message == part(b"", more=False)


def test_a_slow_body_gets_408_and_no_thread(world):
    run(world.request(length(10), part(b"x", more=True)))
    assert world.status == 408
    assert (b"connection", b"close") in world.sent[0]["headers"]
    assert world.seen == []


def test_somebody_who_leaves_meanwhile_gets_nothing(world):
    run(world.request(length(10), part(b"x", more=True), {"type": "http.disconnect"}))
    assert world.seen == []
    assert world.sent == []


def test_too_many_at_once_are_told_to_come_back(world):
    async def crowd():
        slow = [asyncio.ensure_future(world.request(length(9))) for _ in range(MOST)]
        await asyncio.sleep(1)
        await world.request(length(9), part(b"x" * 9, more=False))
        assert world.status == 503
        assert dict(world.sent[0]["headers"])[b"retry-after"] == b"5"
        await asyncio.gather(*slow)
        world.sent.clear()
        await world.request(length(9), part(b"x" * 9, more=False))

    run(crowd())
    assert world.sent == []
    assert len(world.seen) == 1


MOST = bodies.MOST_READ_AT_ONCE


def test_a_header_that_pretends_with_underscores_is_dropped(world):
    run(world.request([(b"x_forwarded_proto", b"https"), (b"x-real", b"1")]))
    assert set(world.seen[0][0]) == {b"host", b"x-real"}
