"""``nearer bench finer-words``: how often the range of differentiation holds the true value."""

import math
from random import Random
from typing import Any

from nearer.rooms.expression.finer.differentiation import Ratings, differentiation, icc, usable
from nearer.server.bench.body_signals import Share

OCCASIONS, TOGETHER, WORDS = (20, 30, 60), (0.2, 0.5, 0.8), 5
PEOPLE, QUICK_PEOPLE = 2000, 300
LONG = 20_000  # occasions from which the true value of whole-number ratings is taken
MIDDLE, SPREAD, HIGHEST = 2.0, 1.6, 6


def bench_finer_words(*, quick: bool = False) -> dict[str, Any]:
    """People whose true value is known, rating evenly or in whole numbers from 0 to 6."""
    people, random = QUICK_PEOPLE if quick else PEOPLE, Random(7)  # noqa: S311 - no secret
    rows = []
    for whole in (False, True):
        for together in TOGETHER:
            long = ratings(random, LONG if whole else 2, together, whole=whole)
            true = icc(usable(long)) if whole else together
            for occasions in OCCASIONS:
                rows.append(_row(random, occasions, together, true or 0.0, whole, people))
    return {"schema": 1, "people": people, "coverage_meant": 0.9, "rows": rows}


def ratings(random: Random, occasions: int, together: float, *, whole: bool) -> Ratings:
    """Five words that share a mood to this degree (their true ICC, before rounding)."""
    shared, own = math.sqrt(together), math.sqrt(1 - together)
    moods = [random.gauss(0, 1) for _ in range(occasions)]
    rows = [
        [MIDDLE + SPREAD * (shared * mood + own * random.gauss(0, 1)) for _ in range(WORDS)]
        for mood in moods
    ]
    return [[min(HIGHEST, max(0, round(each))) for each in row] for row in rows] if whole else rows


def _row(
    random: Random, occasions: int, together: float, true: float, whole: bool, people: int
) -> dict[str, Any]:
    tried = [
        differentiation(ratings(random, occasions, together, whole=whole)) for _ in range(people)
    ]
    found = [one for one in tried if one]
    held = sum(one.low <= 1 - true <= one.high for one in found)
    values = sorted(one.value for one in found)
    return {
        "ratings": "whole" if whole else "even",
        "occasions": occasions,
        "true": round(1 - true, 3),
        "p05": round(values[len(values) // 20], 3),
        "p95": round(values[-len(values) // 20], 3),
        "held": Share(held, len(found)).as_json(),
    }


def as_text(report: dict[str, Any]) -> str:
    """The report as people read it."""
    head = f"{'ratings':8}{'occasions':>10}{'true':>8}{'estimates, 5% to 95%':>24}   held (meant: 0.90)"
    lines = [f"{report['people']} made-up people in each row.", "", head]
    for row in report["rows"]:
        held = row["held"]
        estimates = f"{row['p05']:.2f} to {row['p95']:.2f}"
        lines.append(
            f"{row['ratings']:8}{row['occasions']:>10}{row['true']:>8.2f}{estimates:>24}   "
            f"{held['number'] / held['of']:.3f} ({held['low']:.3f} to {held['high']:.3f})"
        )
    return "\n".join(lines)
