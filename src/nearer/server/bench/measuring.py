"""Rounds of bursts: each page right after the trivial view, so that both meet the same machine."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from math import ceil
from statistics import median
from typing import Any

from nearer.server.bench import trivial
from nearer.server.bench.browsing import COMPRESSED, Browser
from nearer.server.bench.client import BenchFailed, Burst, Connection, Requests, burst


@dataclass(frozen=True)
class Pace:
    """How long to measure. ``at_once``: requests under way at the same time in the loaded half."""

    rounds: int
    burst_seconds: float
    at_once: int = 4


QUICK = Pace(rounds=3, burst_seconds=0.08)
FULL = Pace(rounds=7, burst_seconds=0.6)


@dataclass(frozen=True)
class Target:
    """Something to measure for one person. ``request`` makes each request, since saves differ."""

    name: str
    entries: int
    request: Requests
    reference: str
    status: int = 200


@dataclass
class Measured:
    """What was seen of a target in every round."""

    target: Target
    alone: list[float] = field(default_factory=list)
    rates: list[float] = field(default_factory=list)
    ratios: list[float] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """The row of the report: rates are medians of the rounds, times are of single requests."""
        return {
            "name": self.target.name,
            "entries": self.target.entries,
            "requests_per_second": round(median(self.rates), 1),
            "p50_ms": round(percentile(self.alone, 50), 2),
            "p95_ms": round(percentile(self.alone, 95), 2),
            "p99_ms": round(percentile(self.alone, 99), 2),
            "ratio": round(median(self.ratios), 3),
        }


def measure(port: int, targets: list[Target], pace: Pace) -> list[Measured]:
    """Measure all targets, interleaved. Raises ``BenchFailed`` when one answers otherwise."""
    connections = [Connection(port) for _ in range(pace.at_once)]
    found = [Measured(target) for target in targets]
    try:
        for measured in found:
            _burst(connections, measured.target, pace.burst_seconds / 2)  # warm
        for _ in range(pace.rounds):
            for measured in found:
                _round(connections, measured, pace.burst_seconds)
    finally:
        for connection in connections:
            connection.close()
    return found


def _round(connections: list[Connection], measured: Measured, seconds: float) -> None:
    target, stranger = measured.target, Browser(connections[0].port)
    method = "POST" if target.reference == trivial.SAVE_PATH else "GET"
    fields: dict[str, str] | None = {} if method == "POST" else None
    plain = stranger.request(method, target.reference, fields, COMPRESSED)
    least = Target("trivial", 0, lambda: plain, "")
    before = _burst(connections, least, seconds)
    loaded = _burst(connections, target, seconds)
    after = _burst(connections, least, seconds)
    trivial_rate = (before.requests_per_second + after.requests_per_second) / 2
    measured.rates.append(loaded.requests_per_second)
    measured.ratios.append(loaded.requests_per_second / trivial_rate)
    measured.alone += _burst(connections[:1], target, seconds).milliseconds


def _burst(connections: list[Connection], target: Target, seconds: float) -> Burst:
    done = burst(connections, target.request, seconds)
    if done.statuses != {target.status}:
        raise BenchFailed(
            "bench-status",
            f"{target.name} answered {sorted(done.statuses)}, not {target.status}.",
            "",
        )
    return done


def page(browser: Browser, name: str, entries: int, path: str) -> Target:
    """Looking at a page, again and again."""
    request = browser.request("GET", path, encoding=COMPRESSED)
    return Target(name, entries, lambda: request, trivial.PAGE_PATH)


def save(
    browser: Browser, name: str, entries: int, path: str, fields: Callable[[int], dict[str, str]]
) -> Target:
    """Saving a form, each time with other words."""
    numbers = count()
    return Target(
        name,
        entries,
        lambda: browser.request("POST", path, fields(next(numbers)), COMPRESSED),
        trivial.SAVE_PATH,
        status=302,
    )


def percentile(values: list[float], hundredths: int) -> float:
    """The nearest rank: so many of a hundred values are no greater than this one."""
    ordered = sorted(values)
    return ordered[max(0, ceil(len(ordered) * hundredths / 100) - 1)]
