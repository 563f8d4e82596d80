"""Each clock of a stream, on a loop that jumps over the waiting."""

import asyncio
from itertools import pairwise
from uuid import uuid4

import pytest

from nearer.live import stream
from nearer.live.hub import QUEUE_LENGTH, SESSION_CHANGED, Hub
from nearer.live.kinds import Notice
from nearer.live.outbox import Missed
from nearer.live.standing import Pass, Standing

ANA = uuid4()
UNLOCKED = b'id: 0\ndata: {"kind":"session.unlocked"}\n\n'
LOCKED = b'data: {"kind":"session.locked"}\n\n'
ENDED = b'data: {"kind":"session.ended"}\n\n'


class Gate:
    """Says what the test wants said, and notes when it was asked for what."""

    def __init__(self):
        self.standing, self.newest, self.notices, self.asked = Standing.UNLOCKED, 0, [], []

    async def catch_up(self, of, last):
        self.asked.append((asyncio.get_running_loop().time(), last))
        return self.standing, Missed(self.newest, self.notices)


class World:
    """One stream, and what its browser has received, with the time."""

    def __init__(self):
        self.hub, self.gate, self.received = Hub(most_streams=9), Gate(), []
        self.subscription = self.hub.join(ANA)

    async def write(self, data):
        self.received.append((asyncio.get_running_loop().time() - self.begun, data))

    async def live(self, last=None, *meanwhile):
        self.begun = asyncio.get_running_loop().time()
        life = stream.Stream(Pass(ANA, uuid4()), self.subscription, self.gate, self.write)
        async with asyncio.TaskGroup() as group:
            group.create_task(life.run(last))
            for task in meanwhile:
                group.create_task(task)
        self.ended = asyncio.get_running_loop().time() - self.begun

    @property
    def said(self):
        return [data for _, data in self.received if data != stream.PING][1:]


@pytest.fixture
def world():
    return World()


async def after(seconds, *steps):
    await asyncio.sleep(seconds)
    for step in steps:
        step()


def saved(sequence):
    return Notice(ANA, "moment.saved", None, sequence)


def test_it_lives_for_half_an_hour(world, in_jumping_time):
    in_jumping_time(world.live())
    assert world.ended == 30 * 60


def test_it_pings_every_25_seconds(world, in_jumping_time):
    in_jumping_time(world.live())
    pings = [at for at, data in world.received if data == stream.PING]
    assert pings[0] == 25
    assert {later - earlier for earlier, later in pairwise(pings)} == {25}
    assert len(pings) == 30 * 60 // 25


def test_an_event_takes_the_place_of_a_ping(world, in_jumping_time):
    in_jumping_time(world.live(None, after(20, lambda: world.hub.deliver(saved(1)))))
    pings = [at for at, data in world.received if data == stream.PING]
    assert pings[0] == 45


def test_it_looks_again_every_minute(world, in_jumping_time):
    world.gate.newest = 5
    in_jumping_time(world.live())
    begun = 1_000.0
    assert world.gate.asked[:3] == [(begun, None), (begun + 60, 5), (begun + 120, 5)]


def test_it_looks_at_once_when_told(world, in_jumping_time):
    def change():
        world.gate.standing = Standing.LOCKED
        world.hub.deliver(Notice(ANA, SESSION_CHANGED))

    in_jumping_time(world.live(None, after(7, change)))
    assert (7, LOCKED) in world.received


def test_an_end_that_nobody_told_of_costs_a_minute(world, in_jumping_time):
    def change():
        world.gate.standing = Standing.ENDED

    in_jumping_time(world.live(None, after(61, change)))
    assert world.ended == 120
    assert world.said == [UNLOCKED, ENDED]


def test_an_event_that_the_bus_lost_costs_a_minute(world, in_jumping_time):
    def lose():
        world.gate.newest, world.gate.notices = 1, [saved(1)]

    in_jumping_time(world.live(None, after(61, lose)))
    assert (120, saved(1).encode()) in world.received


def test_a_locked_session_hears_nothing_of_moments(world, in_jumping_time):
    world.gate.standing, world.gate.newest, world.gate.notices = Standing.LOCKED, 1, [saved(1)]
    in_jumping_time(world.live(0, after(5, lambda: world.hub.deliver(saved(2)))))
    assert world.said == [LOCKED.replace(b"id: 0\n", b"")]


def test_the_first_line_says_from_where_to_catch_up(world, in_jumping_time):
    world.gate.newest = 41
    in_jumping_time(world.live())
    assert world.said == [b"id: 41\n" + UNLOCKED.removeprefix(b"id: 0\n")]


def test_an_event_that_comes_with_the_replay_and_again_is_told_once(world, in_jumping_time):
    world.gate.newest, world.gate.notices = 8, [saved(8)]
    world.hub.deliver(saved(8))
    in_jumping_time(world.live(7, after(5, lambda: world.hub.deliver(saved(9)))))
    assert world.gate.asked[0][1] == 7
    told = [data for data in world.said if b"moment" in data]
    assert told[:2] == [saved(8).encode(), saved(9).encode()]


def test_a_hole_in_the_numbers_is_looked_up(world, in_jumping_time):
    def skip():
        world.gate.newest, world.gate.notices = 2, [saved(1), saved(2)]
        world.hub.deliver(saved(2))

    in_jumping_time(world.live(None, after(5, skip)))
    assert (1_005.0, 0) in world.gate.asked
    assert world.said[1:3] == [saved(1).encode(), saved(2).encode()]


def test_a_full_queue_is_looked_up(world, in_jumping_time):
    def flood():
        world.gate.newest = QUEUE_LENGTH + 1
        world.gate.notices = [Notice(ANA, "resync", None, QUEUE_LENGTH + 1)]
        for sequence in range(QUEUE_LENGTH + 1):
            world.hub.deliver(saved(sequence + 1))

    in_jumping_time(world.live(None, after(5, flood)))
    assert (5, b'id: 33\ndata: {"kind":"resync"}\n\n') in world.received
    assert not [data for data in world.said if b"moment" in data]


def test_a_closing_server_ends_it(world, in_jumping_time):
    in_jumping_time(world.live(None, after(9, world.hub.close)))
    assert world.ended == 9


def test_a_browser_that_does_not_read_is_let_go(world, in_jumping_time):
    async def stuck(data):
        await asyncio.sleep(10_000)

    world.write = stuck
    with pytest.raises(ExceptionGroup) as caught:
        in_jumping_time(world.live())
    assert caught.group_contains(TimeoutError)


def test_browsers_come_back_at_different_times(in_jumping_time):
    worlds = [World() for _ in range(40)]
    for each in worlds:
        in_jumping_time(each.live())
    retries = {each.received[0][1] for each in worlds}
    waits = [int(retry.removeprefix(b"retry: ").strip()) for retry in retries]
    assert len(waits) > 20
    assert min(waits) >= 1_000
    assert max(waits) <= 10_000
