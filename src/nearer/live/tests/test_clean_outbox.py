"""Events are kept for a day and then forgotten."""

from datetime import UTC, datetime, timedelta

import pytest

from nearer.kit import clock
from nearer.live import outbox, tasks
from nearer.live.models import Event

WRITTEN = datetime(2026, 11, 22, 10, 59, 59, tzinfo=UTC)


@pytest.fixture
def event(make_person):
    person = make_person("Ana", sign_in=False).person
    with clock.fixed(WRITTEN):
        outbox.publish(person_id=person.pk, kind="moment.saved")
    return Event.objects.get()


def test_a_day_is_kept(event):
    with clock.fixed(WRITTEN + timedelta(hours=24)):
        assert outbox.clean() == 0
    assert Event.objects.exists()


def test_an_hour_later_it_is_gone(event):
    with clock.fixed(WRITTEN + timedelta(hours=25)):
        assert outbox.clean() == 1
    assert not Event.objects.exists()


def test_the_hourly_job_cleans(event):
    with clock.fixed(WRITTEN + timedelta(days=2)):
        tasks.clean_outbox.call()
    assert not Event.objects.exists()
