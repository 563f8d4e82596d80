"""A page that was away gets what it missed, or is told to look at everything again."""

import pytest

from nearer.live import kinds, outbox
from nearer.live.kinds import Notice
from nearer.live.models import Event
from nearer.live.outbox import MOST_REPLAYED, Missed


@pytest.fixture
def person(make_person):
    return make_person("Ana", sign_in=False).person


def publish(person, times=1):
    for _ in range(times):
        outbox.publish(person_id=person.pk, kind="moment.saved")


def resync(person, newest):
    return Missed(newest, [Notice(person.pk, kinds.RESYNC, None, newest)])


def test_it_works(person):
    publish(person, 3)
    missed = outbox.missed(person.pk, 1)
    assert missed.newest == 3
    assert [(notice.kind, notice.sequence) for notice in missed.notices] == [
        ("moment.saved", 2),
        ("moment.saved", 3),
    ]


@pytest.mark.parametrize("times", [0, 3])
def test_nothing_missed_is_nothing(person, times):
    publish(person, times)
    assert outbox.missed(person.pk, times) == Missed(times)


def test_a_new_page_has_missed_nothing(person):
    publish(person, 3)
    assert outbox.missed(person.pk, None) == Missed(3)


def test_the_first_event_of_all_is_replayed(person):
    publish(person)
    assert len(outbox.missed(person.pk, 0).notices) == 1


def test_another_persons_events_are_not_replayed(person, make_person):
    publish(person)
    publish(make_person("Ben", sign_in=False).person, 2)
    assert outbox.missed(person.pk, 1) == Missed(1)


def test_a_full_queue_is_still_replayed(person):
    publish(person, MOST_REPLAYED + 1)
    assert len(outbox.missed(person.pk, 1).notices) == MOST_REPLAYED


def test_more_than_a_queue_becomes_one_resync(person):
    publish(person, MOST_REPLAYED + 1)
    assert outbox.missed(person.pk, 0) == resync(person, MOST_REPLAYED + 1)


def test_an_event_that_is_forgotten_becomes_a_resync(person):
    publish(person, 3)
    Event.objects.filter(sequence=2).delete()
    assert outbox.missed(person.pk, 1) == resync(person, 3)
    assert len(outbox.missed(person.pk, 2).notices) == 1


@pytest.mark.parametrize("never_given", [7_000_000, 2**63 - 1])
def test_a_number_from_the_future_becomes_a_resync(person, never_given):
    publish(person)
    assert outbox.missed(person.pk, never_given) == resync(person, 1)
