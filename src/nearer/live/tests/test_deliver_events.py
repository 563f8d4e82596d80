"""An event reaches every stream of its person and nobody else; a slow stream is told to resync."""

import asyncio
import threading
from uuid import uuid4

from nearer.live.bus import LocalBus
from nearer.live.hub import QUEUE_LENGTH, SESSION_CHANGED, Hub
from nearer.live.kinds import Notice

ANA, BEN = uuid4(), uuid4()


def saved(sequence, person=ANA):
    return Notice(person, "moment.saved", None, sequence)


def test_it_reaches_all_streams_of_one_person_only():
    hub = Hub(most_streams=10)
    first, second, other = hub.join(ANA), hub.join(ANA), hub.join(BEN)
    hub.deliver(saved(1))
    assert first.take() == second.take() == [saved(1)]
    assert other.take() == []
    assert not other.wake.is_set()


def test_what_was_taken_is_not_given_again():
    hub = Hub(most_streams=10)
    stream = hub.join(ANA)
    hub.deliver(saved(1))
    stream.take()
    assert stream.take() == []


def test_a_full_queue_is_emptied_and_looked_up():
    hub = Hub(most_streams=10)
    stream = hub.join(ANA)
    for sequence in range(QUEUE_LENGTH):
        hub.deliver(saved(sequence))
    assert not stream.stale
    assert len(stream.take()) == QUEUE_LENGTH
    for sequence in range(QUEUE_LENGTH + 1):
        hub.deliver(saved(sequence))
    assert stream.stale
    assert stream.take() == []


def test_a_changed_session_is_looked_up_not_told():
    hub = Hub(most_streams=10)
    stream = hub.join(ANA)
    hub.deliver(Notice(ANA, SESSION_CHANGED))
    assert stream.stale
    assert stream.take() == []


def test_the_bus_carries_from_any_thread_to_the_loop():
    async def main():
        bus, arrived = LocalBus(), asyncio.get_running_loop().create_future()
        bus.listen(lambda notice: arrived.set_result((notice, threading.get_ident())))
        threading.Thread(target=bus.announce, args=[saved(1)]).start()
        return await asyncio.wait_for(arrived, 5), threading.get_ident()

    (notice, delivered_in), loop_thread = asyncio.run(main())
    assert notice == saved(1)
    assert delivered_in == loop_thread


def test_the_bus_is_silent_when_nobody_listens():
    bus, heard = LocalBus(), []

    async def listen():
        bus.listen(heard.append)

    bus.announce(saved(1))
    asyncio.run(listen())
    bus.announce(saved(2))  # the loop is closed
    bus.close()
    bus.announce(saved(3))
    assert heard == []
