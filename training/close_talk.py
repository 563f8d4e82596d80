"""Our own corpus of talk between people who are close: its rows, and in which part each one is."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from training.json_lines import lines

Part = Literal["train", "dev", "test"]
Kind = Literal["message", "reply"]

FOLDER = Path(__file__).resolve().parent.parent / "corpus" / "close-talk"
PARTS: tuple[Part, ...] = ("train", "dev", "test")
LABELS = (
    *("blame", "contempt", "sarcasm", "comparison", "mask", "explaining"),
    *("minimising", "fixing", "validating", "reflecting", "danger"),
)
# Of a hundred scenarios, so many are for choosing thresholds and so many for the last measuring.
DEV_IN_100, TEST_IN_100 = 15, 15


@dataclass(frozen=True, slots=True)
class Scenario:
    """Who writes to whom, and what has happened."""

    id: str
    relation: str
    people: str
    happened: str


@dataclass(frozen=True, slots=True)
class Row:
    """One message, or a reply to what the other shared (``context``). No labels: quiet.

    ``emotions``: those heard in it, by the names of GoEmotions; at least one, which may be "neutral".
    """

    id: str
    scenario: str
    kind: Kind
    text: str
    emotions: tuple[str, ...]
    labels: tuple[str, ...] = ()
    context: str = ""


def scenarios(folder: Path = FOLDER) -> list[Scenario]:
    """Every scenario."""
    return [Scenario(**one) for one in lines(folder / "scenarios.jsonl")]


def rows(part: Part | None = None, folder: Path = FOLDER) -> list[Row]:
    """The rows of a part, or of all three."""
    parts = (part,) if part else PARTS
    return [_row(one) for name in parts for one in lines(folder / f"{name}.jsonl")]


def second_labels(folder: Path = FOLDER, of: str = "labels") -> dict[str, tuple[str, ...]]:
    """What second labellers gave (``labels`` or ``emotions``), who saw texts of dev and test only, by row."""
    found = lines(folder / "second-labels.jsonl")
    return {one["id"]: tuple(one[of]) for one in found}


def _row(one: Mapping[str, Any]) -> Row:
    given = {name: tuple(one[name]) for name in ("labels", "emotions") if name in one}
    return Row(**{**one, **given})


def part_of(scenario: str) -> Part:
    """The part in which a scenario's rows are: whole scenarios only, the same in every version."""
    place = int(hashlib.sha256(scenario.encode()).hexdigest(), 16) % 100
    if place < TEST_IN_100:
        return "test"
    return "dev" if place < TEST_IN_100 + DEV_IN_100 else "train"
