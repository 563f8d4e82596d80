"""Background jobs inside the server: one thread that runs what is asked for, and asks hourly."""

import logging
import random
import threading
import time
from typing import Any

from django.db import close_old_connections, connection
from django_tasks.base import TaskResultStatus
from django_tasks.signals import task_enqueued
from django_tasks_db.management.commands.db_worker import Worker as TaskRunner
from django_tasks_db.models import DBTaskResult

from nearer.kit import ids
from nearer.live import jobs

HOUR_SECONDS = 3600
JITTER_SECONDS = 5 * 60
FIRST_SECONDS = 60
# A job that another process asked for is found this late at the most.
POLL_SECONDS = 10
STOP_SECONDS = 3

log = logging.getLogger("nearer.worker")


class Worker:
    """Runs jobs until it is stopped; survives whatever goes wrong in them."""

    def __init__(self) -> None:
        self._wake = threading.Event()
        self._stopping = False
        self._next_hourly = time.monotonic() + FIRST_SECONDS
        self._runner = TaskRunner(
            queue_names=["default"],
            interval=0,
            batch=True,
            backend_name="default",
            startup_delay=False,
            max_tasks=None,
            worker_id=ids.new_id().hex,
            excluded_queue_names=[],
        )
        # A daemon, so that a job that hangs cannot keep the server from stopping.
        self._thread = threading.Thread(target=self._live, name="worker", daemon=True)

    def start(self) -> None:
        """Begin, in a thread of its own."""
        task_enqueued.connect(self._asked, dispatch_uid="nearer.server.worker")
        self._thread.start()

    def stop(self) -> None:
        """Finish the job at hand, if it does not take long."""
        task_enqueued.disconnect(dispatch_uid="nearer.server.worker")
        self._stopping = True
        self._runner.running = False
        self._wake.set()
        self._thread.join(STOP_SECONDS)

    def _asked(self, **kwargs: Any) -> None:
        self._wake.set()

    def _live(self) -> None:
        self._safely(take_up)
        while not self._stopping:
            self._wake.clear()
            self._safely(self._work)
            self._wake.wait(POLL_SECONDS)
        connection.close()

    def _work(self) -> None:
        if time.monotonic() >= self._next_hourly:
            self._next_hourly += HOUR_SECONDS + random.uniform(-JITTER_SECONDS, JITTER_SECONDS)  # noqa: S311 - spreads load
            jobs.enqueue_hourly()
        # Looking takes no lock; the runner takes the database for itself to claim a job.
        if DBTaskResult.objects.ready().exists():
            self._runner.run()

    def _safely(self, step: Any) -> None:
        try:
            close_old_connections()
            step()
        except Exception:
            log.exception("worker-error")
            connection.close()


def take_up() -> None:
    """Run jobs again that were cut short when the server last stopped; they bear that."""
    DBTaskResult.objects.filter(status=TaskResultStatus.RUNNING).update(
        status=TaskResultStatus.READY
    )
