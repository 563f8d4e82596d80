"""Emotions that a labeller heard in our own close talk, and what the model hears there."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nearer.reader.measuring import corpora
from nearer.reader.measuring.counting import Counts
from nearer.reader.measuring.questions import Row
from nearer.reader.measuring.signals.close_talk import TEST, texts
from nearer.reader.measuring.signals.models import Model
from nearer.reader.measuring.signals.named import HEARD, OFFERED

NEUTRAL = "neutral"


def on_felt(close_talk: Path | None, model: Model) -> list[dict[str, Any]]:
    """How much of what was heard the model hears, and how much of what it hears was.

    On the test part; at the shipped thresholds, and where it is sure enough for words to be offered.
    """
    file = close_talk / f"{TEST}.jsonl" if close_talk else None
    if file is None or not file.is_file():
        return []
    rows = [row for row in corpora.rows(file) if "emotions" in row]
    shares = (("heard", 0.0), ("offered", OFFERED))
    return [
        {"about": about, "rows": len(rows), **_counted(rows, model, least).as_json()}
        for about, least in shares
        if rows
    ]


def _counted(rows: Sequence[Row], model: Model, least: float) -> Counts:
    emotions = {name.removeprefix(HEARD) for name in model.names if name.startswith(HEARD)}
    counts = Counts()
    for row, chances in zip(rows, model.hear(texts(rows)), strict=True):
        for emotion in emotions - {NEUTRAL}:
            name = HEARD + emotion
            found = chances[name] >= max(least, model.thresholds.get(name, 1.0))
            counts.add(expected=emotion in row["emotions"], found=found)
    return counts
