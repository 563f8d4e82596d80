"""The worker inside the server runs jobs, whatever happens in them, and asks for hourly ones."""

import threading
from datetime import timedelta
from itertools import pairwise

import pytest
from django.db import OperationalError, connection
from django.utils import timezone
from django_tasks.base import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

from nearer.live import jobs
from nearer.server import worker
from nearer.server.worker import Worker

pytestmark = pytest.mark.django_db(transaction=True)
ran = []


@task
def note() -> None:
    """Note that it ran."""
    ran.append(1)


@task
def fail() -> None:
    """Fail."""
    raise LookupError("a job that fails")


@task
def break_off() -> None:
    """End as if the process were to end."""
    raise SystemExit


@pytest.fixture(autouse=True)
def _nothing_ran():
    ran.clear()


@pytest.fixture
def here(monkeypatch):
    """A worker whose steps the test takes, in the test's own thread."""
    made = Worker()
    monkeypatch.setattr(connection, "close", lambda: None)
    return made


def test_it_runs_what_waits(here):
    jobs.enqueue(note)
    jobs.enqueue(note)
    here._work()
    assert ran == [1, 1]
    assert set(statuses()) == {TaskResultStatus.SUCCESSFUL}


@pytest.mark.parametrize("bad", [fail, break_off])
def test_a_job_that_fails_keeps_none_from_running(here, bad):
    jobs.enqueue(bad)
    jobs.enqueue(note)
    here._work()
    assert ran == [1]
    assert sorted(statuses()) == [TaskResultStatus.FAILED, TaskResultStatus.SUCCESSFUL]


def test_a_job_of_a_release_that_is_gone_keeps_none_from_running(here):
    jobs.enqueue(note)
    DBTaskResult.objects.update(task_path="nearer.keep.tasks.no_more")
    jobs.enqueue(note)
    here._work()
    assert ran == [1]


def test_an_error_of_the_database_is_survived(here, monkeypatch, caplog):
    def broken():
        raise OperationalError("disk full")

    monkeypatch.setattr(DBTaskResult.objects, "ready", broken)
    here._safely(here._work)
    assert [record.msg for record in caplog.records] == ["worker-error"]


def test_a_job_cut_short_by_a_crash_runs_again(here):
    jobs.enqueue(note)
    DBTaskResult.objects.update(status=TaskResultStatus.RUNNING)
    here._work()
    assert ran == []
    worker.take_up()
    here._work()
    assert ran == [1]


def test_a_finished_job_is_not_taken_up(here):
    jobs.enqueue(note)
    here._work()
    worker.take_up()
    here._work()
    assert ran == [1]


def test_a_job_for_later_waits(here):
    note.using(run_after=timezone.now() + timedelta(hours=1)).enqueue()
    here._work()
    assert ran == []


def test_hourly_jobs_are_asked_for_an_hour_apart_more_or_less(here, monkeypatch):
    asked, now = [], [here._next_hourly - 1]
    monkeypatch.setattr(worker.time, "monotonic", lambda: now[0])
    monkeypatch.setattr(jobs, "enqueue_hourly", lambda: asked.append(now[0]))
    for _ in range(50 * 3600 // 30):
        here._work()
        now[0] += 30
    gaps = {round(later - earlier) for earlier, later in pairwise(asked)}
    assert len(asked) in range(45, 56)
    assert min(gaps) >= 55 * 60 - 30
    assert max(gaps) <= 65 * 60 + 30
    assert len(gaps) > 3


def test_asking_wakes_it_and_stopping_ends_it(monkeypatch):
    """The thread itself; what it does is replaced, as another thread sees another database."""
    worked = threading.Semaphore(0)
    running = Worker()
    monkeypatch.setattr(running, "_safely", lambda step: worked.release())
    monkeypatch.setattr(worker, "POLL_SECONDS", 600)
    running.start()
    assert worked.acquire(timeout=10)
    assert worked.acquire(timeout=10)
    assert not worked.acquire(timeout=0.2)
    jobs.enqueue(note)
    assert worked.acquire(timeout=10)
    running.stop()
    assert not running._thread.is_alive()


def statuses():
    return list(DBTaskResult.objects.values_list("status", flat=True))
