"""Each hour deletes what people deleted and what has expired, and nothing else, once."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

from nearer.keep import tidying
from nearer.keep.tasks import tidy
from nearer.kit import clock
from nearer.live import jobs
from nearer.parts.moments import actions as moments
from nearer.parts.moments.models import Moment
from nearer.people import actions, deletion, limits, restoring
from nearer.people.access import Viewer
from nearer.people.models import Attempts, DeviceSession, Invitation, Person
from nearer.vault import tokens
from nearer.vault.models import Keyring, Unlock


def later(**spans):
    return clock.fixed(clock.now() + timedelta(**spans))


def add(person):
    return moments.begin_moment(viewer=person.viewer, once=uuid4(), changes={"sentence": "words"})


def test_deleted_check_ins_go_after_a_day(ana):
    kept, gone = add(ana), add(ana)
    moments.delete_moment(viewer=ana.viewer, moment_id=gone.id)
    with later(hours=23):
        assert tidying.purge_moments() == 0
    with later(hours=25):
        assert tidying.purge_moments() == 1
        assert tidying.purge_moments() == 0
    assert Moment.objects.get().pk == kept.id


def test_expired_sessions_go(ana, ben):
    with later(days=29):
        assert tidying.end_sessions() == 0
    with later(days=31):
        assert tidying.end_sessions() == 2
    assert not DeviceSession.objects.exists()


def test_keys_of_idle_sessions_go(ana):
    with later(minutes=59):
        assert tidying.lock_idle_sessions() == 0
    with later(minutes=61):
        assert tidying.lock_idle_sessions() == 1
    assert not Unlock.objects.exists()


def test_no_limit_looks_at_attempts_that_are_forgotten(db):
    known = [value for value in vars(limits).values() if isinstance(value, limits.Limit)]
    assert known
    assert max(limit.seconds for limit in known) < tidying.ATTEMPTS_KEPT.total_seconds()
    limits.take(limits.RECOVERY, "ana")
    assert tidying.forget_attempts() == 0
    with later(days=3):
        assert tidying.forget_attempts() == 1
    assert not Attempts.objects.exists()


def test_expired_invitations_go(ana):
    actions.invite(by=ana.person)
    with later(days=6):
        assert tidying.end_invitations() == 0
    with later(days=8):
        assert tidying.end_invitations() == 1
    assert not Invitation.objects.exists()


@pytest.fixture
def replaced(ana):
    """Ana lost password and code; her login has a new keyring, and the old one waits."""
    old = Keyring.objects.get(person_id=ana.person.pk)
    Keyring.objects.filter(pk=old.pk).update(retired_on=clock.now().date())
    return old


def test_replaced_keyrings_wait_for_ninety_days(replaced):
    with later(days=90):
        assert tidying.destroy_retired_keyrings() == 0
    with later(days=91):
        assert tidying.destroy_retired_keyrings() > 0
    assert not Keyring.objects.filter(pk=replaced.pk).exists()


def test_what_only_they_opened_goes_with_them(ana, ben):
    add(ana)
    old = Keyring.objects.get(person_id=ana.person.pk)
    secret = restoring.make_reset(person=ana.person)
    vault, _ = restoring.reset(
        person=ana.person, secret=secret, password="another lantern, 52 orchards"
    )
    begun = moments.begin_moment(
        viewer=Viewer(ana.person, vault), once=uuid4(), changes={"sentence": "words of now"}
    )
    theirs = add(ben)
    with later(days=92):
        assert tidying.destroy_retired_keyrings() > 0
    assert not Keyring.objects.filter(pk=old.pk).exists()
    assert set(Moment.objects.values_list("pk", flat=True)) == {begun.id, theirs.id}


def test_links_to_restore_a_sign_in_go(ana):
    restoring.make_reset(person=ana.person)
    with later(hours=23):
        assert tidying.end_reset_links() == 0
    with later(hours=25):
        assert tidying.end_reset_links() == 1


def test_expired_tokens_go(ana):
    today = clock.now().date()
    tokens.make(ana.vault, label="calendar", may_write=False, expires_on=today)
    with later(days=1):
        assert tidying.end_tokens() == 0
    with later(days=2):
        assert tidying.end_tokens() == 1


@pytest.mark.django_db(transaction=True)
def test_accounts_are_deleted_when_their_days_are_over(ana):
    deletion.delete_later(person=ana.person)
    with later(days=5):
        assert tidying.delete_accounts() == 0
    with later(days=9):
        assert tidying.delete_accounts() == 1
    assert not Person.objects.exists()


def test_keyrings_in_use_stay(ana):
    with later(days=4000):
        assert tidying.destroy_retired_keyrings() == 0


@task
def nothing() -> None:
    """For these tests."""


def test_finished_jobs_are_forgotten(db):
    for status in (TaskResultStatus.SUCCESSFUL, TaskResultStatus.FAILED, TaskResultStatus.READY):
        nothing.enqueue()
        row = DBTaskResult.objects.order_by("enqueued_at").last()
        DBTaskResult.objects.filter(pk=row.pk).update(status=status, finished_at=clock.now())
    with later(days=2):
        assert tidying.forget_tasks() == 1
    with later(days=8):
        assert tidying.forget_tasks() == 1
    assert DBTaskResult.objects.get().status == TaskResultStatus.READY


def test_one_step_that_fails_stops_no_other(monkeypatch):
    done = []

    def fail():
        raise RuntimeError("no room")

    steps = (lambda: done.append("first"), fail, lambda: done.append("last"))
    monkeypatch.setattr("nearer.keep.tasks.EVERYTHING", steps)
    with pytest.raises(RuntimeError):
        tidy.call()
    assert done == ["first", "last"]


def test_everything_may_run_twice(ana):
    add(ana)
    tidy.call()
    tidy.call()
    assert Moment.objects.count() == 1
    assert ana.client.get("/journal/").status_code == 200


def test_it_runs_every_hour(db):
    jobs.enqueue_hourly()
    paths = set(DBTaskResult.objects.values_list("task_path", flat=True))
    assert {"nearer.keep.tasks.tidy", "nearer.server.tidying.tidy_copies"} <= paths


def test_jobs_hold_nothing_but_ids(db):
    jobs.enqueue_hourly()
    held = {str(row.args_kwargs) for row in DBTaskResult.objects.all()}
    assert held == {"{'args': [], 'kwargs': {}}"}
