"""Our own corpus of talk between people who are close: its rows, and in which part each one is."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

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
    """One message, or a reply to what the other shared (``context``). No labels: quiet."""

    id: str
    scenario: str
    kind: Kind
    text: str
    labels: tuple[str, ...] = ()
    context: str = ""


def scenarios(folder: Path = FOLDER) -> list[Scenario]:
    """Every scenario."""
    return [Scenario(**one) for one in lines(folder / "scenarios.jsonl")]


def rows(part: Part | None = None, folder: Path = FOLDER) -> list[Row]:
    """The rows of a part, or of all three."""
    parts = (part,) if part else PARTS
    return [
        Row(**one | {"labels": tuple(one.get("labels", ()))})
        for name in parts
        for one in lines(folder / f"{name}.jsonl")
    ]


def second_labels(folder: Path = FOLDER) -> dict[str, tuple[str, ...]]:
    """What a second labeller gave, who saw the texts of dev and test and nothing else, by row."""
    found = lines(folder / "second-labels.jsonl")
    return {one["id"]: tuple(one["labels"]) for one in found}


def part_of(scenario: str) -> Part:
    """The part in which a scenario's rows are: whole scenarios only, the same in every version."""
    place = int(hashlib.sha256(scenario.encode()).hexdigest(), 16) % 100
    if place < TEST_IN_100:
        return "test"
    return "dev" if place < TEST_IN_100 + DEV_IN_100 else "train"
