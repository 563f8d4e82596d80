"""``nearer bench composer``: people who type at once, and how long their words take to be read."""

import heapq
import selectors
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from random import Random
from typing import Any

from django.urls import reverse

from nearer.reader.measuring.corpora import need_own, own_rows
from nearer.server.bench.browsing import COMPRESSED, Browser
from nearer.server.bench.client import TIMEOUT_SECONDS, BenchFailed, Connection
from nearer.server.bench.measuring import percentile
from nearer.server.bench.pages import PASSWORD
from nearer.server.bench.serving import served
from nearer.server.bench.trivial import PAGE_PATH
from nearer.server.bench.web import scratch_folder, seed

# What a page waits for once the typing rests: see live-reader.js.
REST_SECONDS = 0.7
CHARACTERS_A_SECOND = 5.0
# Between two rests, so many words are typed; and after a rest one goes on writing so much later.
WORDS_AT_ONCE = (1, 6)
GOES_ON_SECONDS = (0.0, 3.0)
# One in so many has the other ways to say it unfolded, which are then worked out with each reading.
LOOKING = 4
CORPORA = ("quiet-*.jsonl", "blind-*.jsonl")
SENTENCES = (1, 5)
# The server hangs up on who is silent for five; a browser then opens another connection.
KEPT_OPEN_SECONDS = 3.0
SEED = 20260901


@dataclass(frozen=True)
class Crowd:
    """How many type at once, and for how long, after so many seconds that are not counted.

    For ``empty_seconds`` they then ask for a page with nothing in it, at the same rhythm: what a server that
    rests between two requests needs to wake up is in both.
    """

    people: int
    seconds: float
    warm_seconds: float
    empty_seconds: float


QUICK = Crowd(people=5, seconds=10, warm_seconds=4, empty_seconds=5)
FULL = Crowd(people=20, seconds=90, warm_seconds=20, empty_seconds=45)


@dataclass
class Typed:
    """What was seen. ``stale``: answers that came when their writer had gone on typing."""

    milliseconds: list[float] = field(default_factory=list)
    errors: int = 0
    stale: int = 0


class Writer:
    """Somebody at a keyboard: which request comes when, and whether its answer is in time."""

    def __init__(self, browser: Browser, texts: list[str], chance: Random, *, looks: bool) -> None:
        self.browser, self.chance = browser, chance
        self.connection = Connection(browser.port)
        self.hidden = browser.fields(reverse("check-in-new"), reverse("check-ins"))
        self.hidden |= {"area_role": "say"} | ({"wholes": "1"} if looks else {})
        self.words = self._words(texts)
        self.written = ""
        self.sent_at = self.goes_on_at = 0.0

    def _words(self, texts: list[str]) -> Iterator[str]:
        """What is typed up to each rest; an empty string begins the next message."""
        while True:
            sentences = self.chance.sample(texts, self.chance.randint(*SENTENCES))
            words = " ".join(sentences).split()
            while words:
                piece = self.chance.randint(*WORDS_AT_ONCE)
                yield " ".join(words[:piece])
                words = words[piece:]
            yield ""

    def type_on(self) -> float:
        """Type the next words, and return how long that takes until they are to be read."""
        piece = next(self.words)
        if not piece:
            self.written, piece = "", next(self.words)
        self.written = f"{self.written} {piece}".strip()
        return len(piece) / CHARACTERS_A_SECOND + REST_SECONDS

    def send(self, turn: int, *, empty: bool) -> None:
        """Ask for a reading of what is written so far, or for a page with nothing in it."""
        request = self._empty() if empty else self._reading(turn)
        now = time.perf_counter()
        if now - self.sent_at > KEPT_OPEN_SECONDS:
            self.connection.close()
            self.connection = Connection(self.browser.port)
        self.sent_at = time.perf_counter()
        self.goes_on_at = self.sent_at + self.chance.uniform(*GOES_ON_SECONDS)
        self.connection.send(request)

    def _reading(self, turn: int) -> bytes:
        fields = {**self.hidden, "text": self.written, "turn": str(turn)}
        return self.browser.request("POST", reverse("composer-readings"), fields, COMPRESSED)

    def _empty(self) -> bytes:
        return self.browser.request("GET", PAGE_PATH)


def bench_composer(crowd: Crowd) -> dict[str, Any]:
    """Measure in a scratch folder, and return the report. Raises ``BenchFailed``."""
    need_own()
    with scratch_folder() as data:
        people = seed(data, tuple(range(1, crowd.people + 1)))
        with served(data) as server:
            browsers = [Browser(server.port) for _ in people]
            for person, browser in zip(people, browsers, strict=True):
                browser.sign_in(person.username, PASSWORD)
            typed, empty = _type(crowd, browsers)
    if not typed.milliseconds or not empty.milliseconds:
        raise BenchFailed("bench-too-short", "Nobody rested in so few seconds.", "Take more.")
    return {
        "people": crowd.people,
        "seconds": crowd.seconds,
        "readings": len(typed.milliseconds),
        "p50_ms": round(percentile(typed.milliseconds, 50), 2),
        "p95_ms": round(percentile(typed.milliseconds, 95), 2),
        "p99_ms": round(percentile(typed.milliseconds, 99), 2),
        "empty_p50_ms": round(percentile(empty.milliseconds, 50), 2),
        "empty_p95_ms": round(percentile(empty.milliseconds, 95), 2),
        "errors": typed.errors + empty.errors,
        "stale": typed.stale,
    }


def _type(crowd: Crowd, browsers: list[Browser]) -> tuple[Typed, Typed]:
    texts = [str(row["text"]) for files in CORPORA for row in own_rows(files)]
    writers = [
        Writer(browser, texts, Random(SEED + number), looks=number % LOOKING == 0)  # noqa: S311
        for number, browser in enumerate(browsers)
    ]
    try:
        _write(writers, crowd.warm_seconds)
        typed = _write(writers, crowd.seconds)
        return typed, _write(writers, crowd.empty_seconds, empty=True)
    finally:
        for writer in writers:
            writer.connection.close()


def _write(writers: list[Writer], seconds: float, *, empty: bool = False) -> Typed:
    """Everybody types at their own pace; one asks again only when the last answer is there."""
    typed, turns = Typed(), count(1)
    ends = time.perf_counter() + seconds
    due = [(_first(writer), number) for number, writer in enumerate(writers)]
    heapq.heapify(due)
    with selectors.DefaultSelector() as waiting:
        while due or waiting.get_map():
            now = time.perf_counter()
            while due and due[0][0] <= now:
                at, number = heapq.heappop(due)
                if at < ends:
                    writers[number].send(next(turns), empty=empty)
                    waiting.register(
                        writers[number].connection.socket, selectors.EVENT_READ, number
                    )
            for key, _ in _ready(waiting, due):
                writer = writers[key.data]
                if writer.connection.read():
                    waiting.unregister(key.fileobj)
                    due_at = _count(typed, writer)
                    heapq.heappush(due, (due_at, key.data))
    return typed


def _first(writer: Writer) -> float:
    return time.perf_counter() + writer.chance.uniform(0, GOES_ON_SECONDS[1]) + writer.type_on()


def _ready(waiting: selectors.BaseSelector, due: list[tuple[float, int]]) -> Any:
    if not waiting.get_map():
        time.sleep(max(0.0, due[0][0] - time.perf_counter()) if due else 0)
        return []
    until = due[0][0] - time.perf_counter() if due else TIMEOUT_SECONDS
    found = waiting.select(max(0.0, until))
    if not found and not due:
        raise BenchFailed("bench-silence", f"No answer came in {TIMEOUT_SECONDS} seconds.", "")
    return found


def _count(typed: Typed, writer: Writer) -> float:
    """Note an answer; returns when its writer asks again."""
    now = time.perf_counter()
    typed.milliseconds.append((now - writer.sent_at) * 1000)
    typed.errors += writer.connection.answer().status != 200
    typed.stale += now > writer.goes_on_at
    return max(now, writer.goes_on_at + writer.type_on())
