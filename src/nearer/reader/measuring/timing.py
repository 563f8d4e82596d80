"""Rounds over the same messages: who is compared meets the same machine, turn by turn."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import ceil
from statistics import median
from typing import Any

Work = Callable[[str], object]
NANO_PER_MICRO = 1000
MICRO_PER_SECOND = 1_000_000


@dataclass(frozen=True, slots=True)
class Pace:
    """How long to measure. ``processes``: fresh ones, of which the median is taken."""

    rounds: int
    messages: int
    processes: int


QUICK = Pace(rounds=2, messages=60, processes=1)
FULL = Pace(rounds=7, messages=300, processes=7)


@dataclass(slots=True)
class Timed:
    """How many microseconds each message took, round by round, and of the processor alone."""

    name: str
    work: Work
    rounds: list[list[float]] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    @property
    def p50_us(self) -> float:
        """The median message of all rounds."""
        return percentile(self._all(), 50)

    @property
    def p99_us(self) -> float:
        """Of a hundred messages, ninety-nine took no longer."""
        return percentile(self._all(), 99)

    @property
    def medians_us(self) -> list[float]:
        """The median message of each round."""
        return [median(times) for times in self.rounds]

    def as_json(self) -> dict[str, Any]:
        """The figures; ``p50_us_low`` and ``p50_us_high`` are the least and the greatest round.

        ``p50_cpu_us`` leaves out the time that the processor gave to others.
        """
        every = self._all()
        return {
            "messages_per_second": round(len(every) * MICRO_PER_SECOND / sum(every), 1),
            "p50_us": round(self.p50_us, 1),
            "p50_us_low": round(min(self.medians_us), 1),
            "p50_us_high": round(max(self.medians_us), 1),
            "p50_cpu_us": round(median(self.cpu), 1),
            "p99_us": round(self.p99_us, 1),
        }

    def ratio_to(self, other: "Timed") -> dict[str, float]:
        """How many times as long as ``other`` the median message took, round by round."""
        ratios = [a / b for a, b in zip(self.medians_us, other.medians_us, strict=True)]
        return {
            "ratio": round(median(ratios), 3),
            "ratio_low": round(min(ratios), 3),
            "ratio_high": round(max(ratios), 3),
        }

    def _all(self) -> list[float]:
        return [each for times in self.rounds for each in times]


def take_turns(timed: Sequence[Timed], messages: Sequence[str], rounds: int) -> None:
    """Time everybody's work on every message, in each round one after the other."""
    for each in timed:
        for message in messages:  # the first time fills caches
            each.work(message)
    for _ in range(rounds):
        for each in timed:
            _round(each, messages)


def _round(timed: Timed, messages: Sequence[str]) -> None:
    taken = []
    for message in messages:
        began_cpu, began = time.thread_time_ns(), time.perf_counter_ns()
        timed.work(message)
        taken.append((time.perf_counter_ns() - began) / NANO_PER_MICRO)
        timed.cpu.append((time.thread_time_ns() - began_cpu) / NANO_PER_MICRO)
    timed.rounds.append(taken)


def percentile(values: Sequence[float], hundredths: int) -> float:
    """The nearest rank: so many of a hundred values are no greater than this one."""
    ordered = sorted(values)
    return ordered[max(0, ceil(len(ordered) * hundredths / 100) - 1)]
