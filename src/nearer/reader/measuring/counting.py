"""Counts of what was found and what was there to be found, and the shares made of them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from nearer.kit.shares import wilson

THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Share:
    """``hits`` of ``of``. Error: the Wilson 95 % interval, which takes rows to be independent."""

    hits: int
    of: int

    @property
    def value(self) -> float | None:
        """From 0 to 1; nothing where nothing was counted."""
        return self.hits / self.of if self.of else None

    def as_json(self, times: int = 1) -> dict[str, Any] | None:
        """The share with its interval, each ``times`` as large; null where nothing was counted."""
        if self.value is None:
            return None
        low, high = wilson(self.hits, self.of)
        shown = {"value": self.value, "low": low, "high": high}
        scaled = {name: round(number * times, 4) for name, number in shown.items()}
        return {"hits": self.hits, "of": self.of, **scaled}


@dataclass(slots=True)
class Counts:
    """How often something was found where it was expected, and where it was not."""

    found: int = 0
    missed: int = 0
    false: int = 0
    silent: int = 0

    def add(self, *, expected: bool, found: bool) -> None:
        """Count one case."""
        if expected:
            self.found += found
            self.missed += not found
        else:
            self.false += found
            self.silent += not found

    @property
    def recall(self) -> Share:
        """Of what was there, how much was found."""
        return Share(self.found, self.found + self.missed)

    @property
    def precision(self) -> Share:
        """Of what was found, how much was there."""
        return Share(self.found, self.found + self.false)

    @property
    def false_alarms(self) -> Share:
        """Of what was to be left alone, how much was not."""
        return Share(self.false, self.false + self.silent)

    def as_json(self) -> dict[str, Any]:
        """The four counts and the four figures; false alarms per thousand."""
        # Without both sorts of rows, precision says only how many rows of each were taken.
        both = bool(self.recall.of and self.false_alarms.of)
        return {
            "expected": self.recall.of,
            "not_expected": self.false_alarms.of,
            "recall": self.recall.as_json(),
            "precision": self.precision.as_json() if both else None,
            "f1": self._f1() if both else None,
            "false_alarms_per_1000": self.false_alarms.as_json(THOUSAND),
        }

    def _f1(self) -> dict[str, Any] | None:
        # F1 = 2J / (1 + J), where J is the share of found among found, missed and false: so the
        # interval of that share gives the interval of F1.
        told = Share(self.found, self.found + self.missed + self.false).as_json()
        if told is None:
            return None
        parts = {name: told[name] for name in ("value", "low", "high")}
        return {name: round(2 * part / (1 + part), 4) for name, part in parts.items()}


@dataclass(slots=True)
class Tally:
    """The counts of one question: all its cases, each group's, and what each rule said."""

    all: Counts = field(default_factory=Counts)
    groups: dict[str, Counts] = field(default_factory=dict)
    rules: dict[str, Counter[bool]] = field(default_factory=dict)

    def add(self, groups: Iterable[str], *, expected: bool, found: bool) -> None:
        """Count one case, and in each of its groups."""
        self.all.add(expected=expected, found=found)
        for group in groups:
            self.groups.setdefault(group, Counts()).add(expected=expected, found=found)

    def spoke(self, rule: str, *, expected: bool) -> None:
        """A rule has found something in a case."""
        self.rules.setdefault(rule, Counter())[expected] += 1

    def as_json(self) -> dict[str, Any]:
        """Everything counted."""
        groups = {name: counts.as_json() for name, counts in sorted(self.groups.items())}
        rules = {
            name: {"expected": spoke[True], "not_expected": spoke[False]}
            for name, spoke in sorted(self.rules.items())
        }
        return {
            **self.all.as_json(),
            "groups": groups,
            "rules": rules,
        }
