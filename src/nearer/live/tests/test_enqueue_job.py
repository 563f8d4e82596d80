"""Jobs are asked for in one place, hold ids only, and the hourly ones do not pile up."""

from uuid import uuid4

import pytest
from django_tasks_db.models import DBTaskResult

from nearer.live import jobs, tasks

pytestmark = pytest.mark.django_db


def test_ids_are_stored_as_they_are():
    subject = uuid4()
    jobs.enqueue(tasks.clean_outbox, subject, 7)
    assert DBTaskResult.objects.get().args_kwargs == {"args": [str(subject), 7], "kwargs": {}}


@pytest.mark.parametrize("words", ["I feel awful", b"sealed?", None, {"word": "sad"}, True])
def test_anything_else_is_refused(words):
    with pytest.raises(TypeError):
        jobs.enqueue(tasks.clean_outbox, words)
    assert not DBTaskResult.objects.exists()


def test_the_hourly_jobs_hold_the_outbox():
    jobs.enqueue_hourly()
    asked = DBTaskResult.objects.values_list("task_path", flat=True)
    assert tasks.clean_outbox.module_path in asked


def test_what_still_waits_is_not_asked_for_again():
    jobs.enqueue_hourly()
    before = DBTaskResult.objects.count()
    jobs.enqueue_hourly()
    assert DBTaskResult.objects.count() == before > 0


def test_naming_a_task_twice_runs_it_once():
    jobs.every_hour(tasks.clean_outbox)
    jobs.enqueue_hourly()
    path = tasks.clean_outbox.module_path
    assert DBTaskResult.objects.filter(task_path=path).count() == 1
