"""``nearer bench body-signals``: does "for you" speak where there is something, and only there?"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import NormalDist, fmean, stdev
from typing import Any

from nearer.kit.shares import wilson
from nearer.rooms.expression.signals import pairs, planting, trial
from nearer.rooms.expression.signals.planting import MadeUp

SIZES, QUICK_SIZES = (60, 120, 240, 400), (400,)
PEOPLE, QUICK_PEOPLE = 100, 12
Z = NormalDist().inv_cdf(0.975)


@dataclass(frozen=True)
class Share:
    """How many of how many, with Wilson's 95% interval of the share."""

    number: int
    of: int

    def as_json(self) -> dict[str, Any]:
        """Number, share and the ends of its interval."""
        low, high = self.interval()
        return {"number": self.number, "of": self.of, "low": round(low, 3), "high": round(high, 3)}

    def interval(self) -> tuple[float, float]:
        """From 0 to 1; all of it where there was nobody."""
        return wilson(self.number, self.of)


def bench_body_signals(*, quick: bool = False) -> dict[str, Any]:
    """Made-up people with planted patterns, the same people shuffled, and lasting moods apart."""
    sizes, people = (QUICK_SIZES, QUICK_PEOPLE) if quick else (SIZES, PEOPLE)
    rows = [_row(kind, make, entries, people) for entries in sizes for kind, make in KINDS.items()]
    return {"schema": 1, "people": people, "rows": rows}


def _shuffled(number: int, entries: int) -> MadeUp:
    return planting.shuffled(planting.with_patterns(number, entries), number)


KINDS: dict[str, Callable[[int, int], MadeUp]] = {
    "planted": planting.with_patterns,
    "shuffled": _shuffled,
    "apart": planting.apart,
}


def _row(
    kind: str, make: Callable[[int, int], MadeUp], entries: int, people: int
) -> dict[str, Any]:
    made_up = [make(number, entries) for number in range(people)]
    trials = [trial.try_out(one.entries) for one in made_up]
    told = [{(pair.sign.zone, pair.word) for pair in pairs.told(one.entries)} for one in made_up]
    found = sum(len(each & one.planted) for each, one in zip(told, made_up, strict=True))
    others = [each - one.planted for each, one in zip(told, made_up, strict=True)]
    return {
        "kind": kind,
        "entries": entries,
        "speaks": Share(sum(one.speaks for one in trials), people).as_json(),
        "over_group": _mean([one.over_group.mean for one in trials if one.tried]),
        "over_usual": _mean([one.over_usual.mean for one in trials if one.tried]),
        "found": Share(found, sum(len(one.planted) for one in made_up)).as_json(),
        "false": Share(sum(map(len, others)), sum(map(len, told))).as_json(),
        "people_with_false": Share(sum(map(bool, others)), people).as_json(),
    }


def _mean(values: Sequence[float]) -> dict[str, float] | None:
    """In nats an entry, over people, with its 95% interval."""
    if len(values) < 2:
        return None
    mean, reach = fmean(values), Z * stdev(values) / math.sqrt(len(values))
    ends = {"mean": mean, "low": mean - reach, "high": mean + reach}
    return {name: round(value, 3) for name, value in ends.items()}


def as_text(report: dict[str, Any]) -> str:
    """The report as people read it."""
    lines = [
        f"{report['people']} made-up people in each row; intervals of 95%. Gains in nats an entry.",
        "",
        f"{'':10}{'entries':>8}  {'says “for you”':22}{'over group map':24}{'over usual words':24}"
        f"{'planted found':22}{'others told':18}",
    ]
    lines += [_line(row) for row in report["rows"]]
    return "\n".join(lines)


def _line(row: dict[str, Any]) -> str:
    return (
        f"{row['kind']:10}{row['entries']:>8}  {_share(row['speaks']):22}{_gain(row['over_group']):24}"
        f"{_gain(row['over_usual']):24}{_share(row['found']):22}{_share(row['people_with_false']):18}"
    )


def _share(share: dict[str, Any]) -> str:
    if not share["of"]:
        return "none planted"
    return f"{share['number']}/{share['of']} ({share['low']:.2f} to {share['high']:.2f})"


def _gain(gain: dict[str, float] | None) -> str:
    return f"{gain['mean']:+.3f} ({gain['low']:+.3f} to {gain['high']:+.3f})" if gain else "too few"
