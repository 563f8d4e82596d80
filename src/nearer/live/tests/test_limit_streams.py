"""A hub holds so many streams, and so many for one person."""

from uuid import uuid4

import pytest

from nearer.live.hub import STREAMS_A_PERSON, Hub, TooManyForPerson, TooManyStreams

ANA, BEN = uuid4(), uuid4()


def test_a_person_has_four():
    hub = Hub(most_streams=100)
    for _ in range(STREAMS_A_PERSON):
        hub.join(ANA)
    assert len(hub) == 4
    with pytest.raises(TooManyForPerson):
        hub.join(ANA)
    hub.join(BEN)


def test_all_together_have_a_limit():
    hub = Hub(most_streams=1)
    first = hub.join(ANA)
    with pytest.raises(TooManyStreams):
        hub.join(BEN)
    hub.leave(first)
    hub.join(BEN)


def test_leaving_twice_counts_once():
    hub = Hub(most_streams=10)
    stream, _other = hub.join(ANA), hub.join(ANA)
    hub.leave(stream)
    hub.leave(stream)
    assert len(hub) == 1


def test_nothing_is_kept_of_who_left():
    hub = Hub(most_streams=10)
    hub.leave(hub.join(ANA))
    assert len(hub) == 0
    assert hub._streams == {}


def test_a_closed_hub_takes_nobody():
    hub = Hub(most_streams=10)
    stream = hub.join(ANA)
    hub.close()
    assert stream.closing
    assert stream.wake.is_set()
    with pytest.raises(TooManyStreams):
        hub.join(BEN)
