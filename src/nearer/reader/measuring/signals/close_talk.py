"""How well the model's own heads hear close talk, label by label."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nearer.reader.measuring import corpora
from nearer.reader.measuring.close_talk import CARE, CREDIT, DANGER
from nearer.reader.measuring.counting import THOUSAND, Share
from nearer.reader.measuring.questions import Row
from nearer.reader.measuring.signals import figures, thresholds
from nearer.reader.measuring.signals.models import Model
from nearer.reader.measuring.signals.resampling import with_intervals

DEV, TEST = "dev", "test"
LABELS = (*CARE, *CREDIT, DANGER)


def on_close_talk(folder: Path, model: Model, part: str) -> list[dict[str, Any]]:
    """The answers of a part, one for each label, and one for all of care; none where it is not there.

    On dev, thresholds are chosen on nine tenths of the scenarios and used on the last; on test, those
    that come with the model are used, which were chosen on dev.
    """
    file = folder / f"{part}.jsonl"
    if not file.is_file():
        return []
    rows = list(corpora.rows(file))
    shown = {label: _shown(rows, model, part, label) for label in (*CARE, *CREDIT)}
    answers = [_answer(rows, model, part, label, shown.get(label)) for label in LABELS]
    any_care = [any(each) for each in zip(*(shown[label] for label in CARE), strict=True)]
    return [*answers, {"part": part, "label": "any of care", "careful": _careful(rows, any_care)}]


def there(rows: Sequence[Row], label: str) -> list[bool]:
    """Of which rows the label was given."""
    return [label in row.get("labels", ()) for row in rows]


def careful_said(rows: Sequence[Row], model: Model, label: str) -> list[bool]:
    """Of which rows the head would be shown, at a threshold from the other scenarios."""
    chances = model.chances(texts(rows), [label])
    return thresholds.crossfitted(chances, there(rows, label), scenarios(rows), thresholds.careful)


def texts(rows: Sequence[Row]) -> list[str]:
    """What was written."""
    return [row["text"] for row in rows]


def scenarios(rows: Sequence[Row]) -> list[str]:
    """What each row belongs with."""
    return [str(row["scenario"]) for row in rows]


def _answer(
    rows: Sequence[Row], model: Model, part: str, label: str, shown: Sequence[bool] | None
) -> dict[str, Any]:
    """``shown``: nothing for danger, which no number alone ever shows."""
    heard, chances = there(rows, label), model.chances(texts(rows), [label])
    said = _said(rows, model, part, label, chances)
    asked = {
        "precision": figures.precision(said, heard),
        "recall": figures.recall(said, heard),
        "f1": figures.macro_f1([(said, heard)]),
        "average_precision": figures.average_precision(chances, heard),
    }
    if shown is not None:
        asked["careful precision"] = figures.precision(shown, heard)
        asked["careful recall"] = figures.recall(shown, heard)
    found = with_intervals(asked, scenarios(rows))
    of_careful = {
        "precision": found.pop("careful precision", None),
        "recall": found.pop("careful recall", None),
        **_careful(rows, shown or ()),
    }
    return {"part": part, "label": label, "with": sum(heard), **found, "careful": of_careful}


def _said(
    rows: Sequence[Row], model: Model, part: str, label: str, chances: Sequence[float]
) -> list[bool]:
    if part == TEST:
        return [thresholds.said(one, model.thresholds.get(label)) for one in chances]
    return thresholds.crossfitted(chances, there(rows, label), scenarios(rows), thresholds.best_f1)


def _shown(rows: Sequence[Row], model: Model, part: str, label: str) -> list[bool]:
    if part == TEST:
        chances = model.chances(texts(rows), [label])
        return [thresholds.said(one, model.careful.get(label)) for one in chances]
    return careful_said(rows, model, label)


def _careful(rows: Sequence[Row], shown: Sequence[bool]) -> dict[str, Any]:
    quiet = [one for row, one in zip(rows, shown, strict=False) if not row.get("labels")]
    return {"false_alarms_per_1000": Share(sum(quiet), len(quiet)).as_json(THOUSAND)}
