"""A long stream is answered by several processes: in order, in bounded memory, ended cleanly."""

import json
import os
import signal
import subprocess
import time
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from io import BytesIO

import pytest

from nearer.cli import streaming
from nearer.cli.asking import Asked, Outcome
from nearer.cli.chunks import BATCH_LINES, CHUNK_BYTES, chunks
from nearer.cli.given import LONGEST_BYTES
from nearer.cli.progress import Progress
from nearer.cli.streaming import BATCHES_PER_CORE, SHORT, Answers, LostProcess, Stream

MANY = SHORT + 20 * BATCH_LINES
SLOW = 60


def rows(count):
    return b"".join(
        b'{"id": %d, "text": "see you at %d"}\n' % (each, each) for each in range(count)
    )


class LazyPool:
    """Answers only when asked for a result."""

    def __init__(self):
        self.waiting = self.most = self.batches = 0

    def submit(self, function, asked, batch):
        self.waiting += 1
        self.batches += 1
        self.most = max(self.most, self.waiting)
        return LazyFuture(self, batch)

    def shutdown(self, *, cancel_futures):
        self.is_shut = cancel_futures


class LazyFuture(Future):
    def __init__(self, pool, batch):
        super().__init__()
        self.pool, self.batch = pool, batch

    def result(self, timeout=None):
        self.pool.waiting -= 1
        return answered("", self.batch)


def answered(asked, batch):
    lines = b"".join(b"%d\n" % number for number, _ in batch)
    return Answers(lines, 0, len(batch), 0, Outcome.CLEAN)


@pytest.fixture
def lazy(monkeypatch):
    pool, out = LazyPool(), BytesIO()
    monkeypatch.setattr(streaming, "answer_batch", answered)
    monkeypatch.setattr(streaming, "ProcessPoolExecutor", lambda *_, **__: pool)
    return pool, out, Stream(Asked(), out, Progress(None), jobs=2)


def test_few_batches_are_under_way_however_long_it_gets(lazy):
    pool, out, answering = lazy
    answering.run(BytesIO(rows(20_000)))
    assert out.getvalue() == b"".join(b"%d\n" % number for number in range(1, 20_001))
    assert pool.batches > 600
    assert pool.most == 2 * BATCHES_PER_CORE + 1
    assert pool.is_shut


def test_a_short_stream_needs_no_other_process(lazy):
    pool, _, answering = lazy
    answering.run(BytesIO(rows(SHORT)))
    assert (pool.batches, answering.sum.messages) == (0, SHORT)


def test_a_lost_process_is_said(lazy, monkeypatch):
    def lose(self, timeout=None):
        raise BrokenProcessPool

    monkeypatch.setattr(LazyFuture, "result", lose)
    with pytest.raises(LostProcess):
        lazy[2].run(BytesIO(rows(MANY)))


def test_a_line_without_end_is_not_kept():
    endless = BytesIO(b"x" * (4 * LONGEST_BYTES) + b"\nshort\n")
    found = [line for chunk in chunks(endless) for line in chunk.lines]
    assert [(number, len(line)) for number, line in found] == [(1, LONGEST_BYTES + 1), (2, 5)]


def test_lines_are_whole_across_chunks():
    lines = [(number, b"%d" % number * 7) for number in range(1, CHUNK_BYTES // 10)]
    whole = BytesIO(b"\n".join(line for _, line in lines))
    assert [line for chunk in chunks(whole) for line in chunk.lines] == lines


def test_processes_and_one_process_say_the_same(begin):
    outputs = []
    for jobs in ("1", "2"):
        out, err = begin("read", "--jsonl", "--jobs", jobs).communicate(rows(MANY), timeout=SLOW)
        assert err == b""
        outputs.append(out)
    assert [json.loads(line)["id"] for line in outputs[0].splitlines()] == list(range(MANY))
    assert outputs[0] == outputs[1]


def test_a_program_may_ask_line_by_line(begin):
    process = begin("read", "--jsonl", "--jobs", "2")
    for row in rows(SHORT + 10).splitlines(keepends=True):
        process.stdin.write(row)
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == json.loads(row)["id"]
    process.stdin.close()
    assert process.wait(timeout=SLOW) == 0


@pytest.fixture
def long_file(tmp_path):
    path = tmp_path / "long.jsonl"
    path.write_bytes(rows(50_000))
    return str(path)


@pytest.fixture
def _heeding_ctrl_c():
    """What a shell starts in the background ignores it, and so do the tests and all they begin."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_heeding_ctrl_c")
def test_ctrl_c_ends_it_without_a_traceback(begin, long_file):
    process = begin("read", "--jsonl", "--jobs", "2", long_file)
    for _ in range(SHORT + BATCH_LINES):
        process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)
    *whole, _ = process.stdout.read().split(b"\n")
    assert all(json.loads(line)["schema"] == 1 for line in whole)
    assert (process.wait(timeout=SLOW), process.stderr.read()) == (130, b"\nStopped.\n")


def test_it_ends_quietly_when_nobody_listens(begin, long_file):
    process = begin("read", "--jsonl", "--jobs", "2", long_file)
    head = subprocess.run(
        ["head", "-n", "1"], stdin=process.stdout, capture_output=True, check=True
    )
    process.stdout.close()
    process.stdout = None
    _, err = process.communicate(timeout=SLOW)
    assert json.loads(head.stdout)["id"] == 0
    assert (process.returncode, err) == (141, b"")


def test_no_process_outlives_one_that_is_killed(begin, long_file):
    process = begin("read", "--jsonl", "--jobs", "2", long_file)
    for _ in range(SHORT + BATCH_LINES):
        process.stdout.readline()
    process.kill()
    process.wait()
    until = time.monotonic() + SLOW
    while is_there(process.pid):
        assert time.monotonic() < until
        time.sleep(0.1)


def is_there(group):
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
