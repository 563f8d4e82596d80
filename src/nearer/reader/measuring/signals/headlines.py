"""What is asked of public corpora: one figure each, beside what others reached and what we aim at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from nearer.reader.measuring.questions import Row
from nearer.reader.measuring.replies import SUGGESTING
from nearer.reader.measuring.signals import figures
from nearer.reader.measuring.signals.figures import Figure
from nearer.reader.measuring.signals.models import Heard
from nearer.reader.measuring.signals.thresholds import best_both_classes, best_f1, crossfitted

NAMES_OF_EMOTIONS = "emotions."
NAME_CALLING = {"DH0", "DH1"}
Make = Callable[[Sequence[Row], Sequence[Heard]], Figure]


@dataclass(frozen=True, slots=True)
class Headline:
    """One figure of one corpus.

    ``floor``: what a linear model on TF-IDF reached. ``published``: what others report, for what it is
    worth: on their splits. ``trained``: whether rows of its training part were learned from.
    """

    corpus: str
    about: str
    metric: str
    make: Make
    floor: float | None = None
    aim: float | None = None
    published: str = ""
    trained: bool = True
    keep: Callable[[Row], bool] = lambda _row: True


def emotions() -> Make:
    """Macro-F1 over all emotions that the model knows."""

    def make(rows: Sequence[Row], heard: Sequence[Heard]) -> Figure:
        return figures.macro_f1(columns_of_emotions(rows, heard).values())

    return make


def columns_of_emotions(
    rows: Sequence[Row], heard: Sequence[Heard]
) -> dict[str, tuple[list[bool], list[bool]]]:
    """For each emotion what is said of every row, at a threshold from the other rows, and what is so."""
    names = [name for name in heard[0] if name.startswith(NAMES_OF_EMOTIONS)]
    ids = [str(row["id"]) for row in rows]
    columns = {}
    for name in names:
        label = name.removeprefix(NAMES_OF_EMOTIONS)
        there = [label in row["labels"] for row in rows]
        chances = [each[name] for each in heard]
        columns[label] = crossfitted(chances, there, ids, best_f1), there
    return columns


def two_classes(head: str, there: Callable[[Row], bool]) -> Make:
    """Macro-F1 of a label and its absence."""

    def make(rows: Sequence[Row], heard: Sequence[Heard]) -> Figure:
        wanted = [bool(there(row)) for row in rows]
        ids = [str(row["id"]) for row in rows]
        chances = [each[head] for each in heard]
        return figures.both_classes_f1(crossfitted(chances, wanted, ids, best_both_classes), wanted)

    return make


def ranked(head: str, there: Callable[[Row], bool]) -> Make:
    """ROC AUC: needs no threshold."""

    def make(rows: Sequence[Row], heard: Sequence[Heard]) -> Figure:
        return figures.roc_auc([each[head] for each in heard], [bool(there(row)) for row in rows])

    return make


def correlated(head: str, true: Callable[[Row], float]) -> Make:
    """Pearson's correlation."""

    def make(rows: Sequence[Row], heard: Sequence[Heard]) -> Figure:
        return figures.pearson([each[head] for each in heard], [float(true(row)) for row in rows])

    return make


def _label(name: str) -> Callable[[Row], Any]:
    return lambda row: row["labels"][name]


def _from(source: str) -> Callable[[Row], bool]:
    return lambda row: bool(row["source"] == source)


def _english(row: Row) -> bool:
    return bool(row["lang"] == "English")


def _suggests(row: Row) -> bool:
    return bool(row["labels"]["strategy"] == SUGGESTING)


def _reacts(row: Row) -> bool:
    return bool(row["labels"]["emotional_reactions"] > 0)


def _provides(row: Row) -> bool:
    return bool(row["labels"]["empathy"] == "providing")


def _name_calls(row: Row) -> bool:
    return bool(NAME_CALLING & set(row["labels"]["rebuttal"]))


F1, R, AUC = "macro-F1", "Pearson r", "ROC AUC"
SHARED_TASK = "{} by the best systems, {} by their floor, on the uncorrected labels"
HEADLINES = (
    Headline(
        "goemotions",
        "28 emotions",
        F1,
        emotions(),
        0.466,
        0.56,
        ".46 to .50 (BERT), about .54 (RoBERTa, tuned thresholds)",
    ),
    Headline(
        "question_intimacy",
        "how intimate a question is",
        R,
        correlated("depth", _label("intimacy")),
        0.691,
        0.87,
        ".87",
    ),
    Headline(
        "tweet_intimacy",
        "how intimate a tweet is, English only (out of domain)",
        R,
        correlated("depth", _label("intimacy")),
        0.497,
        0.65,
        trained=False,
        keep=_english,
    ),
    Headline(
        "offmychest",
        "own feelings told",
        F1,
        two_classes("disclosure.emotional", _label("emotional_disclosure")),
        0.689,
        0.729,
        SHARED_TASK.format(".64", ".595"),
    ),
    Headline(
        "offmychest",
        "own facts told",
        F1,
        two_classes("disclosure.informational", _label("information_disclosure")),
        0.709,
        0.749,
        SHARED_TASK.format(".65", ".623"),
    ),
    Headline(
        "offmychest",
        "comfort given",
        F1,
        two_classes("support.emotional", _label("emo_support")),
        0.818,
        0.858,
        SHARED_TASK.format(".79", ".734"),
    ),
    Headline(
        "offmychest",
        "information or advice given",
        F1,
        two_classes("support.informational", _label("info_support")),
        0.707,
        0.747,
        SHARED_TASK.format(".73", ".686"),
    ),
    Headline(
        "advice",
        "advice, among parents",
        F1,
        two_classes("advice", _label("advice")),
        0.622,
        0.70,
        keep=_from("askparents"),
    ),
    Headline(
        "advice",
        "advice, on anything",
        F1,
        two_classes("advice", _label("advice")),
        0.726,
        0.80,
        keep=_from("needadvice"),
    ),
    Headline(
        "convabuse",
        "abuse of a chatbot",
        F1,
        two_classes("attack", _label("abusive")),
        0.841,
        0.89,
        "below .90",
    ),
    Headline(
        "esconv",
        "supporters who suggest, against all else",
        AUC,
        ranked("advice", _suggests),
        0.80,
        0.86,
        trained=False,
    ),
    Headline(
        "epitome",
        "replies with a warm reaction, against those without",
        AUC,
        ranked("support.emotional", _reacts),
        0.80,
        0.85,
        trained=False,
    ),
    Headline(
        "iempathize",
        "sentences that give empathy, against all else",
        AUC,
        ranked("support.emotional", _provides),
        0.88,
        0.91,
        trained=False,
    ),
    Headline(
        "unhealthy",
        "hostile comments",
        AUC,
        ranked("attack", _label("hostile")),
        0.69,
        0.75,
        ".84 (trained on it)",
        trained=False,
    ),
    Headline(
        "unhealthy",
        "dismissive comments",
        AUC,
        ranked("attack", _label("dismissive")),
        0.59,
        0.68,
        ".82 (trained on it)",
        trained=False,
    ),
    Headline(
        "wikitactics",
        "name calling or attack on the person, against all else",
        AUC,
        ranked("attack", _name_calls),
        0.61,
        0.68,
        trained=False,
    ),
)
