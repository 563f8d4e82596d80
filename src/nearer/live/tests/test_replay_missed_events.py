"""A page that was away gets what it missed, or is told to look at everything again."""

import pytest

from nearer.live import kinds, outbox
from nearer.live.models import Event


@pytest.fixture
def person(make_person):
    return make_person("Ana", sign_in=False).person


def publish(person, times=1):
    for _ in range(times):
        outbox.publish(person_id=person.pk, kind="moment.saved")
    return Event.objects.filter(person=person).latest("sequence").sequence


def test_it_works(person):
    seen = publish(person)
    newest = publish(person, 2)
    missed = outbox.missed(person.pk, seen)
    assert [notice.kind for notice in missed] == ["moment.saved"] * 2
    assert missed[-1].sequence == newest


def test_nothing_missed_is_nothing(person):
    assert outbox.missed(person.pk, publish(person)) == []


def test_another_persons_events_are_not_replayed(person, make_person):
    seen = publish(person)
    publish(make_person("Ben", sign_in=False).person)
    assert outbox.missed(person.pk, seen) == []


def test_more_than_a_queue_becomes_one_resync(person):
    seen = publish(person)
    newest = publish(person, outbox.MOST_REPLAYED + 1)
    (only,) = outbox.missed(person.pk, seen)
    assert (only.kind, only.sequence) == (kinds.RESYNC, newest)


def test_a_full_queue_is_still_replayed(person):
    seen = publish(person)
    publish(person, outbox.MOST_REPLAYED)
    assert len(outbox.missed(person.pk, seen)) == outbox.MOST_REPLAYED


def test_an_event_that_is_forgotten_becomes_a_resync(person):
    seen = publish(person)
    newest = publish(person)
    Event.objects.filter(sequence=seen).delete()
    (only,) = outbox.missed(person.pk, seen)
    assert (only.kind, only.sequence) == (kinds.RESYNC, newest)


@pytest.mark.parametrize("never_seen", [0, 7_000_000, 2**63 - 1])
def test_a_number_this_person_never_got_becomes_a_resync(person, never_seen):
    publish(person)
    (only,) = outbox.missed(person.pk, never_seen)
    assert only.kind == kinds.RESYNC


def test_another_persons_number_becomes_a_resync(person, make_person):
    publish(person)
    theirs = publish(make_person("Ben", sign_in=False).person)
    (only,) = outbox.missed(person.pk, theirs)
    assert only.kind == kinds.RESYNC
