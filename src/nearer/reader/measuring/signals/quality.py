"""Everything that is measured of a model, as one report of numbers and names."""

import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from nearer.reader.measuring import corpora
from nearer.reader.measuring.questions import Row
from nearer.reader.measuring.signals.ablation import ablation
from nearer.reader.measuring.signals.close_talk import DEV, TEST, on_close_talk
from nearer.reader.measuring.signals.felt import on_felt
from nearer.reader.measuring.signals.figures import macro_f1
from nearer.reader.measuring.signals.headlines import (
    HEADLINES,
    Headline,
    columns_of_emotions,
)
from nearer.reader.measuring.signals.models import Model
from nearer.reader.measuring.signals.named import on_named_feelings
from nearer.reader.measuring.signals.phrases import on_phrases
from nearer.reader.measuring.signals.resampling import with_interval
from nearer.reader.measuring.signals.swaps import term_swap

EMOTIONS = "goemotions"
# What quantisation may cost of any headline.
MOST_LOST = 0.005
# Read less plainly than a headline, and no aim of anybody's: a test part alone exists.
ABSENT_BY_NATURE = {"mi_gold": "only its test part exists, which is kept elsewhere"}


def bench_signals_quality(
    model: Model,
    folder: Path,
    *,
    close_talk: Path | None = None,
    with_test: bool = False,
    against: Model | None = None,
) -> dict[str, Any]:
    """Measure a model on public corpora, our own, and sentences with terms swapped.

    ``with_test``: also on the test part of close talk, which is to be looked at once. ``against``:
    another model, whose headlines are put beside. Holds never a word of a row. Raises
    ``CorpusMissing``.
    """
    corpora.need_folder(folder)
    started = time.perf_counter()
    headlines, absent = on_headlines(folder, model)
    phrases, absent_phrases = on_phrases(folder, model)
    talk = [
        answer
        for part in (DEV, *([TEST] if with_test else []))
        for answer in (on_close_talk(close_talk, model, part) if close_talk else [])
    ]
    return {
        "model_bytes": model.bytes,
        "training": dict(model.training),
        "headlines": headlines,
        "emotions": on_emotions(folder, model),
        "named": on_named_feelings(close_talk, model),
        "felt": on_felt(close_talk, model),
        "phrases": phrases,
        "close_talk": talk,
        "ablation": ablation(close_talk, model),
        "swaps": term_swap(model),
        "against": compared(headlines, on_headlines(folder, against)[0]) if against else [],
        "absent": [*absent, *absent_phrases],
        "absent_by_nature": ABSENT_BY_NATURE,
        "seconds": round(time.perf_counter() - started, 1),
    }


def on_headlines(folder: Path, model: Model) -> tuple[list[dict[str, Any]], list[str]]:
    """Each headline with its interval, and of which corpora the rows are not there."""
    by_corpus: dict[str, list[Headline]] = defaultdict(list)
    for headline in HEADLINES:
        by_corpus[headline.corpus].append(headline)
    found, absent = [], []
    for name, asked in by_corpus.items():
        file = corpora.external_file(folder, name)
        if file.is_file():
            rows = list(corpora.rows(file))
            found += [_headline(headline, rows, model) for headline in asked]
        else:
            absent.append(name)
    return found, absent


def on_emotions(folder: Path, model: Model) -> list[dict[str, Any]]:
    """F1 of each emotion by itself."""
    file = corpora.external_file(folder, EMOTIONS)
    if not file.is_file():
        return []
    rows = list(corpora.rows(file))
    columns = columns_of_emotions(rows, model.hear(row["text"] for row in rows))
    whole = [1] * len(rows)
    return [
        {"label": label, "with": sum(there), "f1": round(macro_f1([(said, there)])(whole) or 0, 4)}
        for label, (said, there) in columns.items()
    ]


def compared(mine: list[dict[str, Any]], others: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """How far each headline is above that of another model."""
    there = {(each["corpus"], each["about"]): each["figure"] for each in others}
    return [_difference(each, there[each["corpus"], each["about"]]) for each in mine]


def _headline(headline: Headline, rows: list[Row], model: Model) -> dict[str, Any]:
    kept = [row for row in rows if headline.keep(row)]
    heard = model.hear(row["text"] for row in kept)
    figure = with_interval(headline.make(kept, heard), range(len(kept))) if kept else None
    reached = figure["value"] >= headline.aim if figure and headline.aim else None
    return {
        "corpus": headline.corpus,
        "about": headline.about,
        "metric": headline.metric,
        "rows": len(kept),
        "trained": headline.trained,
        "figure": figure,
        "floor": headline.floor,
        "published": headline.published,
        "aim": headline.aim,
        "reached": reached,
    }


def _difference(mine: dict[str, Any], other: dict[str, float] | None) -> dict[str, Any]:
    figure = mine["figure"]
    more = round(figure["value"] - other["value"], 4) if figure and other else None
    return {
        "corpus": mine["corpus"],
        "about": mine["about"],
        "figure": figure,
        "other": other,
        "difference": more,
        "within": None if more is None else more >= -MOST_LOST,
    }
