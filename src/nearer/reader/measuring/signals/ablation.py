"""What signals add to rules, finding by finding, and where rules alone are better."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nearer.reader.measuring import corpora
from nearer.reader.measuring.close_talk import case_of
from nearer.reader.measuring.counting import THOUSAND, Share
from nearer.reader.measuring.own import names
from nearer.reader.measuring.questions import Case
from nearer.reader.measuring.signals import close_talk, figures, thresholds
from nearer.reader.measuring.signals.matching import RULES, spoke
from nearer.reader.measuring.signals.models import Model
from nearer.reader.measuring.signals.resampling import difference, with_intervals
from nearer.reader.reader import read
from nearer.reader.reading import Reading

# Rules were mended by the dev part of these, and would look better there than they are.
BLIND = "blind-test.jsonl"
CLOSE_TALK, BLIND_TEST = "close talk, dev part", "blind, test part"
WAYS = ("rules", "signals", "both")
# Of quiet rows so many may be found: more, and rules alone are used whatever else is gained.
MOST_ALARMS = 0.01


@dataclass(frozen=True, slots=True)
class Asked:
    """A row, read by rules alone. ``there``: of which labels it is known whether they hold."""

    text: str
    reading: Reading
    there: Mapping[str, bool]
    quiet: bool
    group: str


def ablation(close_talk_folder: Path | None, model: Model) -> list[dict[str, Any]]:
    """For each label, on each corpus that is there: rules, signals and both."""
    answers = []
    if close_talk_folder and (close_talk_folder / "dev.jsonl").is_file():
        answers += _on_close_talk(close_talk_folder / "dev.jsonl", model)
    blind = corpora.OWN / BLIND
    if blind.is_file():
        answers += _on_blind(list(_blind(blind)), model)
    return answers


def _on_close_talk(file: Path, model: Model) -> list[dict[str, Any]]:
    rows = list(corpora.rows(file))
    asked = []
    for row in rows:
        labels = row.get("labels", ())
        reading = _read(case_of(row, expected=bool(labels)))
        there = {label: label in labels for label in RULES}
        asked.append(Asked(row["text"], reading, there, not labels, str(row["scenario"])))
    return [
        _answer(CLOSE_TALK, label, asked, close_talk.careful_said(rows, model, label))
        for label in RULES
    ]


def _on_blind(rows: Sequence[Asked], model: Model) -> list[dict[str, Any]]:
    answers = []
    for label in RULES:
        known = [row for row in rows if label in row.there]
        chances = model.chances([row.text for row in known], [label])
        said = [thresholds.said(one, model.careful.get(label)) for one in chances]
        answers.append(_answer(BLIND_TEST, label, known, said))
    return answers


def _blind(file: Path) -> list[Asked]:
    asked = []
    for row in corpora.rows(file):
        fires, rule = row["expects"] == "fires", names().get(row["code"])
        labels = [label for label, rules in RULES.items() if not fires or rule in rules]
        if rule and labels:
            case = Case(row["text"], fires, (rule,), row["role"], row.get("context"))
            there = dict.fromkeys(labels, fires)
            asked.append(Asked(row["text"], _read(case), there, not fires, str(row["id"])))
    return asked


def _read(case: Case) -> Reading:
    return read(case.text, role=case.role, context=case.context)


def _answer(
    corpus: str, label: str, rows: Sequence[Asked], signals: Sequence[bool]
) -> dict[str, Any]:
    heard = [row.there[label] for row in rows]
    rules = [spoke(row.reading, RULES[label]) for row in rows]
    both = [one or other for one, other in zip(rules, signals, strict=True)]
    said = dict(zip(WAYS, (rules, signals, both), strict=True))
    f1 = {way: figures.macro_f1([(said[way], heard)]) for way in WAYS}
    asked = {f"{way} f1": f1[way] for way in WAYS}
    asked |= {f"{way} precision": figures.precision(said[way], heard) for way in WAYS}
    asked |= {f"{way} recall": figures.recall(said[way], heard) for way in WAYS}
    asked["gain"] = difference(f1["both"], f1["rules"])
    found = with_intervals(asked, [row.group for row in rows])
    told = {way: _told(way, found, _alarms(rows, said[way])) for way in WAYS}
    return {
        "corpus": corpus,
        "label": label,
        "with": sum(heard),
        **told,
        "gain": found["gain"],
        "best": best(told),
    }


def _alarms(rows: Sequence[Asked], said: Sequence[bool]) -> Share:
    quiet = [one for row, one in zip(rows, said, strict=True) if row.quiet]
    return Share(sum(quiet), len(quiet))


def _told(way: str, found: Mapping[str, Any], alarms: Share) -> dict[str, Any]:
    told = {name: found[f"{way} {name}"] for name in ("precision", "recall", "f1")}
    return told | {"false_alarms_per_1000": alarms.as_json(THOUSAND)}


def best(told: Mapping[str, Mapping[str, Any]]) -> str:
    """The way with the best F1 among those that are quiet enough; rules where nothing is better."""
    allowed = ["rules", *(way for way in WAYS[1:] if _quiet_enough(told[way], told["rules"]))]
    return max(allowed, key=lambda way: (told[way]["f1"] or {"value": 0})["value"])


def _quiet_enough(told: Mapping[str, Any], rules: Mapping[str, Any]) -> bool:
    alarms, before = (each["false_alarms_per_1000"] for each in (told, rules))
    if alarms is None:
        return True
    return bool(alarms["value"] <= max(MOST_ALARMS * THOUSAND, before["value"]))
