"""What is asked of our own corpora, which lie beside the code."""

from collections.abc import Callable, Iterable
from functools import cache
from zlib import crc32

from nearer.reader.measuring.corpora import own_rows
from nearer.reader.measuring.questions import (
    Aim,
    Case,
    Question,
    Row,
    any_care,
    danger,
    itself,
)
from nearer.reader.reading import Reading
from nearer.reader.registry import rules

ITSELF = "that very rule"
NONE = "none"
EVERYDAY = "e-"
RECALL_OF_DANGER = Aim("recall", 0.9)
ONE_IN_500 = Aim("false_alarms_per_1000", 2)
SILENT = Aim("false_alarms_per_1000", 0)


def _quiet(row: Row) -> Iterable[Case]:
    yield Case(row["text"], False, (row["kind"],), row["role"], row.get("context"))


def _blind(row: Row) -> Iterable[Case]:
    """A row whose rule is gone bears on nothing."""
    rule = names().get(row["code"])
    if rule:
        fires = row["expects"] == "fires"
        yield Case(row["text"], fires, (rule,), row["role"], row.get("context"))


def _blind_care(row: Row) -> Iterable[Case]:
    return [case for case in _blind(row) if _tones()[case.groups[0]] == "care"]


def _blind_credit(row: Row) -> Iterable[Case]:
    return [case for case in _blind(row) if _tones()[case.groups[0]] == "credit"]


def _blind_quiet(row: Row) -> Iterable[Case]:
    return [case for case in _blind(row) if not case.expected]


def _same_tone(reading: Reading, case: Case) -> bool:
    tone = _tones()[case.groups[0]]
    return any(finding.tone == tone for finding in reading.findings)


def _danger(row: Row) -> Iterable[Case]:
    yield Case(row["text"], row["label"] != NONE, (row["label"],))


def _danger_test(row: Row) -> Iterable[Case]:
    return _danger(row) if row["split"] == "test" and row["label"] != NONE else ()


def _danger_dev(row: Row) -> Iterable[Case]:
    return _danger(row) if row["split"] == "dev" and row["label"] != NONE else ()


def _everyday_test(row: Row) -> Iterable[Case]:
    return _danger(row) if row["split"] == "test" and row["id"].startswith(EVERYDAY) else ()


def _everyday_dev(row: Row) -> Iterable[Case]:
    return _danger(row) if row["split"] == "dev" and row["id"].startswith(EVERYDAY) else ()


def _near_danger(row: Row) -> Iterable[Case]:
    if row["label"] == NONE and not row["id"].startswith(EVERYDAY):
        yield Case(row["text"], False, (f"{row['split']} part",))


def _told(*kinds: str) -> Callable[[Row], Iterable[Case]]:
    return lambda row: _danger(row) if row.get("kind") in kinds else ()


def _among(*kinds: str) -> Callable[[Row], Iterable[Case]]:
    """The same in the middle of four everyday messages that the model did not learn from."""
    return lambda row: _danger(row | {"text": _put(row)}) if row["kind"] in kinds else ()


def _put(row: Row) -> str:
    calm, start = _everyday(), crc32(row["id"].encode())
    said = [calm[(start + number) % len(calm)] for number in range(4)]
    said.insert(2, row["text"])
    return " ".join(each if each[-1] in ".!?" else f"{each}." for each in said)


@cache
def _everyday() -> list[str]:
    rows = own_rows("danger-told-test.jsonl")
    return [row["text"] for row in rows if row["kind"] == "everyday"]


@cache
def names() -> dict[str, str]:
    """The name of each rule, by its code."""
    return {rule.code: rule.name for rule in rules()}


@cache
def _tones() -> dict[str, str]:
    return {rule.name: rule.tone for rule in rules()}


QUIET = (
    Question("ordinary messages", "any finding of care", _quiet, any_care, (SILENT,)),
    Question("ordinary messages", "danger", _quiet, danger, (ONE_IN_500,), by_rule=False),
)
BLIND = (
    Question("written for one rule of care", ITSELF, _blind_care, itself),
    Question(
        "written for one rule of care",
        "any finding of care",
        _blind_care,
        _same_tone,
        by_rule=False,
    ),
    Question("written for one rule of credit", ITSELF, _blind_credit, itself),
    Question(
        "written for one rule of credit",
        "any finding of credit",
        _blind_credit,
        _same_tone,
        by_rule=False,
    ),
    Question("near misses of every rule", "any finding of care", _blind_quiet, any_care),
)
DANGER = (
    Question(
        "danger, test part", "danger", _danger_test, danger, (RECALL_OF_DANGER,), by_rule=False
    ),
    Question("danger, dev part", "danger", _danger_dev, danger, by_rule=False),
    Question(
        "idioms and everyday, test part",
        "danger",
        _everyday_test,
        danger,
        (ONE_IN_500,),
        by_rule=False,
    ),
    Question("idioms and everyday, dev part", "danger", _everyday_dev, danger, by_rule=False),
    Question("near misses of danger", "danger", _near_danger, danger, by_rule=False),
)
DANGER_BLIND = (
    Question(
        "danger, and idioms and everyday",
        "danger",
        _danger,
        danger,
        (RECALL_OF_DANGER, ONE_IN_500),
        by_rule=False,
    ),
)
ALL_TOLD = Question(
    "danger, told plainly or sideways",
    "danger",
    _told("direct", "sideways"),
    danger,
    (RECALL_OF_DANGER,),
    by_rule=False,
)
PLAINLY = Question(
    "danger told plainly", "danger", _told("direct"), danger, (RECALL_OF_DANGER,), by_rule=False
)
ORDINARY = Question(
    "idioms and everyday",
    "danger",
    _told("idiom", "everyday"),
    danger,
    (ONE_IN_500,),
    by_rule=False,
)
SIDEWAYS = Question("danger told sideways", "danger", _told("sideways"), danger, by_rule=False)
TOGETHER = (ALL_TOLD, PLAINLY, SIDEWAYS, ORDINARY)
DANGER_TOLD = (
    ALL_TOLD,
    PLAINLY,
    Question(
        "danger told plainly among everyday messages",
        "danger",
        _among("direct"),
        danger,
        by_rule=False,
    ),
    SIDEWAYS,
    ORDINARY,
    Question("idioms among everyday messages", "danger", _among("idiom"), danger, by_rule=False),
    Question("near misses of danger", "danger", _told("near-miss"), danger, by_rule=False),
)
# Which files hold a corpus, and what is asked of it.
ASKED_OF_OWN = {
    "quiet": ("quiet-*.jsonl", QUIET),
    "blind, test part": ("blind-test.jsonl", BLIND),
    "blind, dev part": ("blind-dev.jsonl", BLIND),
    "danger": ("danger.jsonl", DANGER),
    "danger blind": ("danger-blind.jsonl", DANGER_BLIND),
    "danger fresh": ("danger-fresh-test.jsonl", DANGER_BLIND),
    "danger again": ("danger-again-test.jsonl", DANGER_BLIND),
    "danger wide": ("danger-wide-test.jsonl", DANGER_BLIND),
    "danger told": ("danger-told-test.jsonl", DANGER_TOLD),
    "danger heard": ("danger-heard-test.jsonl", DANGER_TOLD),
    "danger late": ("danger-late-test.jsonl", DANGER_TOLD),
    "danger apart": ("danger-apart-test.jsonl", DANGER_TOLD),
    "danger last": ("danger-last-test.jsonl", DANGER_TOLD),
    "danger further": ("danger-further-test.jsonl", DANGER_TOLD),
    "danger since": ("danger-since-test.jsonl", DANGER_TOLD),
    "danger, these seven": ("danger-[!o]*-test.jsonl", TOGETHER),
    "danger once": ("danger-once-test.jsonl", DANGER_TOLD),
    "danger other": ("danger-other-test.jsonl", DANGER_TOLD),
    "danger outer": ("danger-outer-test.jsonl", DANGER_TOLD),
    "danger open": ("danger-open-test.jsonl", DANGER_TOLD),
    "danger over": ("danger-over-test.jsonl", DANGER_TOLD),
    "danger onward": ("danger-onward-test.jsonl", DANGER_TOLD),
    "danger, these six": ("danger-o*-test.jsonl", TOGETHER),
}
