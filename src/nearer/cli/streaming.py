"""A stream of messages: one JSON object a line in, one out, in the same order, on every core.

While the stream is short it is answered here; then by processes that were warmed up meanwhile.
At most a few batches are under way, so memory stays as it is however long the stream gets; and
whenever nothing more is at hand, all that came is answered first, so that a program may ask line
by line.
"""

import os
import signal
import stat
import threading
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import connection, parent_process
from typing import IO

from nearer.cli.asking import Asked, Outcome, answer_line
from nearer.cli.chunks import Line, batches, chunks
from nearer.cli.progress import Progress
from nearer.kit.errors import NearerError

# Answered in this process: less work than starting others is.
SHORT = 192
BATCHES_PER_CORE = 4


class LostProcess(NearerError):
    """A process that answered a part of the stream is gone."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The lines that answer a batch."""

    lines: bytes
    read_bytes: int
    messages: int
    unread: int
    outcome: Outcome


@dataclass(slots=True)
class Sum:
    """What a whole stream came to."""

    messages: int = 0
    unread: int = 0
    outcome: Outcome = Outcome.CLEAN

    def add(self, answers: Answers) -> None:
        """Count these, too."""
        self.messages += answers.messages
        self.unread += answers.unread
        self.outcome = max(self.outcome, answers.outcome)


class Stream:
    """Answers a stream. ``jobs``: on how many processes, at most."""

    def __init__(self, asked: Asked, out: IO[bytes], progress: Progress, jobs: int) -> None:
        self.sum = Sum()
        self._asked = asked
        self._out = out
        self._progress = progress
        self._jobs = jobs
        self._taken = 0
        self._pool: ProcessPoolExecutor | None = None
        self._under_way: deque[Future[Answers]] = deque()

    def run(self, stream: IO[bytes]) -> None:
        """Answer all of it. Raises ``LostProcess``, and whatever reading or writing raises."""
        try:
            self._run(stream)
        except BrokenProcessPool:
            raise LostProcess(
                "stream-cut-short",
                "A process that was answering messages ended: the rest is not answered.",
                "Was there enough memory? With --jobs 1 it all happens in one process.",
            ) from None
        finally:
            self._progress.clear()
            if self._pool is not None:
                self._pool.shutdown(cancel_futures=True)

    def _run(self, stream: IO[bytes]) -> None:
        for chunk in chunks(stream):
            for batch in batches(chunk.lines):
                self._take(batch)
            if chunk.is_all:
                self._finish(leaving=0)

    def _take(self, batch: list[Line]) -> None:
        if self._jobs == 1 or self._taken < SHORT:
            self._write(answer_batch(self._asked, batch))
        else:
            self._under_way.append(self._start().submit(answer_batch, self._asked, batch))
            self._finish(leaving=self._jobs * BATCHES_PER_CORE)
        self._taken += len(batch)

    def _start(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(self._jobs, initializer=_begin_worker)
        return self._pool

    def _finish(self, *, leaving: int) -> None:
        while len(self._under_way) > leaving:
            self._write(self._under_way.popleft().result())

    def _write(self, answers: Answers) -> None:
        self._progress.clear()
        self._out.write(answers.lines)
        self._out.flush()
        self.sum.add(answers)
        self._progress.advance(answers.messages, answers.read_bytes)


def answer_batch(asked: Asked, batch: Sequence[Line]) -> Answers:
    """The answers to these lines, in their order."""
    answered = [answer_line(asked, number, line) for number, line in batch]
    outcomes = [outcome for _, outcome in answered]
    return Answers(
        lines=b"".join(line for line, _ in answered),
        read_bytes=sum(len(line) + 1 for _, line in batch),
        messages=len(answered),
        unread=outcomes.count(Outcome.UNREAD),
        outcome=max(outcomes),
    )


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def size_bytes(stream: IO[bytes]) -> int | None:
    """How much there is to be read, where that is known beforehand."""
    try:
        about = os.fstat(stream.fileno())
    except (OSError, ValueError):
        return None
    return about.st_size if stat.S_ISREG(about.st_mode) else None


def _begin_worker() -> None:
    """Leave Ctrl-C to the process that was started, and end with it however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
