"""An event is written with the change it tells of, and told only when that is certain."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest
from django.db import transaction
from django.db.transaction import TransactionManagementError

from nearer.kit import clock
from nearer.live import outbox
from nearer.live.kinds import Notice
from nearer.live.models import Event, Outbox


class UndoneError(Exception):
    """Rolls a transaction back."""


def test_it_is_told_after_the_commit(make_person, announced, django_capture_on_commit_callbacks):
    person, subject = make_person("Ana", sign_in=False).person, uuid4()
    announced.clear()
    with django_capture_on_commit_callbacks() as after_commit:
        outbox.publish(person_id=person.pk, kind="moment.saved", subject=subject)
        assert announced == []
    for callback in after_commit:
        callback()
    assert announced == [Notice(person.pk, "moment.saved", subject, 1)]


def test_a_change_that_is_undone_leaves_nothing(make_person, announced):
    person = make_person("Ana", sign_in=False).person
    announced.clear()
    with pytest.raises(UndoneError), transaction.atomic():
        outbox.publish(person_id=person.pk, kind="moment.saved")
        raise UndoneError
    assert not Event.objects.exists()
    assert announced == []


@pytest.mark.django_db(transaction=True)
def test_it_belongs_in_a_transaction(make_person):
    person = make_person("Ana", sign_in=False).person
    with pytest.raises(TransactionManagementError):
        outbox.publish(person_id=person.pk, kind="moment.saved")


@pytest.mark.parametrize(
    "kind", ["", "moment", "moment.saved.now", "I feel awful", "moment.saved\n", "a." + "b" * 40]
)
def test_a_kind_is_no_place_for_words(make_person, kind):
    person = make_person("Ana", sign_in=False).person
    with pytest.raises(ValueError, match="two words joined by a dot"):
        outbox.publish(person_id=person.pk, kind=kind)


def test_the_table_does_not_tell_the_minute(make_person):
    person = make_person("Ana", sign_in=False).person
    with clock.fixed(datetime(2026, 11, 23, 23, 47, 12, tzinfo=UTC)):
        outbox.publish(person_id=person.pk, kind="moment.saved")
    assert Event.objects.get().hour == datetime(2026, 11, 23, 23, tzinfo=UTC)


def test_nothing_but_kind_and_identifiers_is_stored():
    stored = {field.name for field in Event._meta.get_fields()}
    assert stored == {"id", "person", "sequence", "kind", "subject", "hour"}
    assert {field.name for field in Outbox._meta.get_fields()} == {"person", "newest"}


def test_each_person_counts_their_own(make_person):
    """A number for everybody would tell each how often the others write."""
    ana, ben = (make_person(name, sign_in=False).person for name in ("Ana", "Ben"))
    for person in (ana, ben, ben, ana):
        outbox.publish(person_id=person.pk, kind="moment.saved")
    for person in (ana, ben):
        theirs = Event.objects.filter(person=person).order_by("sequence")
        assert [event.sequence for event in theirs] == [1, 2]


def test_numbers_go_on_when_events_are_forgotten(make_person):
    person = make_person("Ana", sign_in=False).person
    outbox.publish(person_id=person.pk, kind="moment.saved")
    Event.objects.all().delete()
    outbox.publish(person_id=person.pk, kind="moment.saved")
    assert Event.objects.get().sequence == 2
