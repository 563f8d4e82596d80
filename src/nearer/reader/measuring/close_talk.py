"""What is asked of the corpus of close talk, which lies in a checkout and in no package."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from nearer.reader.measuring import corpora
from nearer.reader.measuring.asking import answers
from nearer.reader.measuring.questions import (
    Aim,
    Case,
    Found,
    Question,
    Row,
    any_care,
    any_credit,
    danger,
)
from nearer.reader.reading import Reading, Role

# A row is in one of these by its scenario; what the rules were mended on is not measured.
PARTS = ("dev", "test")
CARE = (
    *("blame", "contempt", "sarcasm", "comparison", "mask", "explaining", "minimising", "fixing"),
)
CREDIT = ("validating", "reflecting")
DANGER = "danger"
ONE_IN_100 = Aim("false_alarms_per_1000", 10)


def on_close_talk(folder: Path, *, preview: bool) -> tuple[list[dict[str, Any]], list[str]]:
    """The answers of each part, and which part is not there. Raises ``CorpusMissing``."""
    corpora.need_folder(folder)
    found: list[dict[str, Any]] = []
    absent = []
    for part in PARTS:
        file = folder / f"{part}.jsonl"
        if file.is_file():
            found += answers(named(part), ASKED, corpora.rows(file), preview=preview)
        else:
            absent.append(named(part))
    return found, absent


def named(part: str) -> str:
    """How a part is called in the report."""
    return f"close talk, {part} part"


def case_of(row: Row, *, expected: bool) -> Case:
    """A row as it is read."""
    role: Role = "reply" if row["kind"] == "reply" else "say"
    return Case(row["text"], expected, (), role, row.get("context"))


def _quiet(row: Row) -> Iterable[Case]:
    if not row.get("labels"):
        yield case_of(row, expected=False)


def _care_or_danger(reading: Reading, case: Case) -> bool:
    return any_care(reading, case) or danger(reading, case)


def _asked(label: str, looks_for: str, found: Found) -> Question:
    def labelled(row: Row) -> Iterable[Case]:
        if label in row.get("labels", ()):
            yield case_of(row, expected=True)

    return Question(label, looks_for, labelled, found)


ASKED = (
    Question("quiet", "any finding of care, or danger", _quiet, _care_or_danger, (ONE_IN_100,)),
    *(_asked(label, "any finding of care", any_care) for label in CARE),
    *(_asked(label, "any finding of credit", any_credit) for label in CREDIT),
    _asked(DANGER, "danger", danger),
)
