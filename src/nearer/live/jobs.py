"""Background jobs: one way to ask for one, and the list of those that run every hour."""

from typing import Any
from uuid import UUID

from django_tasks.base import Task, TaskResultStatus
from django_tasks_db.models import DBTaskResult

_hourly: list[Task[Any, Any]] = []


def enqueue(task: Task[Any, Any], *ids: UUID | int) -> None:
    """Ask for a job, in the caller's transaction. Jobs hold ids only: anything else is refused."""
    for value in ids:
        if isinstance(value, bool) or not isinstance(value, UUID | int):
            raise TypeError("a job takes identifiers, nothing else")
    task.enqueue(*(str(value) if isinstance(value, UUID) else value for value in ids))


def every_hour(task: Task[Any, Any]) -> None:
    """Run this task hourly, a few minutes sooner or later. It must bear to run twice."""
    if task not in _hourly:
        _hourly.append(task)


def enqueue_hourly() -> None:
    """Ask for the hourly jobs, but for those that still wait from the last time."""
    waiting = set(
        DBTaskResult.objects.filter(status=TaskResultStatus.READY).values_list(
            "task_path", flat=True
        )
    )
    for task in _hourly:
        if task.module_path not in waiting:
            enqueue(task)
