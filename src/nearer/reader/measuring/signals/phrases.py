"""How much of the phrase sets is found where one neutral message in a hundred may be found as well."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nearer.reader.measuring import corpora
from nearer.reader.measuring.counting import THOUSAND, Share
from nearer.reader.measuring.questions import BLAME
from nearer.reader.measuring.signals.figures import recall
from nearer.reader.measuring.signals.matching import RULES, spoke
from nearer.reader.measuring.signals.models import Model
from nearer.reader.measuring.signals.resampling import with_interval
from nearer.reader.measuring.signals.thresholds import at_most
from nearer.reader.reader import read
from nearer.reader.reading import Reading, Role

NEUTRAL = "phrases/neutral"
ONE_IN = 100


@dataclass(frozen=True, slots=True)
class Phrases:
    """A set of phrases: which rules and heads are to find them, and what is asked of both together."""

    corpus: str
    about: str
    role: Role
    heads: tuple[str, ...]
    by_rules: Callable[[Reading], bool]
    aim: float


ASKED = (
    Phrases(
        "phrases/you_i_pairs",
        "blame",
        "say",
        ("blame", "contempt", "comparison"),
        lambda reading: spoke(reading, BLAME),
        0.95,
    ),
    Phrases(
        "phrases/invalidating",
        "invalidating replies",
        "reply",
        ("minimising", "fixing", "contempt", "comparison", "blame"),
        lambda reading: bool(reading.care),
        0.88,
    ),
    Phrases(
        "phrases/masks",
        "masks",
        "say",
        ("mask", "explaining", "minimising"),
        lambda reading: spoke(reading, RULES["mask"] | RULES["explaining"] | RULES["minimising"]),
        0.80,
    ),
)


def on_phrases(folder: Path, model: Model) -> tuple[list[dict[str, Any]], list[str]]:
    """What is found of each set, and which sets are not there."""
    neutral = _texts(folder, NEUTRAL)
    if not neutral:
        return [], [NEUTRAL, *(each.corpus for each in ASKED)]
    found, absent = [], []
    for asked in ASKED:
        texts = _texts(folder, asked.corpus)
        if texts:
            found.append(_answer(asked, texts, neutral, model))
        else:
            absent.append(asked.corpus)
    return found, absent


def _answer(
    asked: Phrases, texts: Sequence[str], neutral: Sequence[str], model: Model
) -> dict[str, Any]:
    heard, alarms = model.chances(texts, asked.heads), model.chances(neutral, asked.heads)
    ruled, false = (_ruled(asked, each) for each in (texts, neutral))
    room = len(neutral) // ONE_IN
    alone = at_most(room, alarms)
    # What the rules already found there takes from the room, and is not counted twice.
    left = [chance for chance, rule in zip(alarms, false, strict=True) if not rule]
    beside = at_most(max(0, room - sum(false)), left)
    ways = {
        "rules": (ruled, false),
        "signals": ([one >= alone for one in heard], [one >= alone for one in alarms]),
        "both": (_either(ruled, heard, beside), _either(false, alarms, beside)),
    }
    told = {name: _told(*way) for name, way in ways.items()}
    reached = told["both"]["recall"]["value"] >= asked.aim and sum(ways["both"][1]) <= room
    return {
        "corpus": asked.corpus,
        "about": asked.about,
        "heads": asked.heads,
        "rows": len(texts),
        **told,
        "aim": asked.aim,
        "reached": reached,
    }


def _told(found: Sequence[bool], false: Sequence[bool]) -> dict[str, Any]:
    return {
        "recall": with_interval(recall(found, [True] * len(found)), range(len(found))),
        "false_alarms_per_1000": Share(sum(false), len(false)).as_json(THOUSAND),
    }


def _either(ruled: Sequence[bool], chances: Sequence[float], threshold: float) -> list[bool]:
    return [rule or chance >= threshold for rule, chance in zip(ruled, chances, strict=True)]


def _ruled(asked: Phrases, texts: Sequence[str]) -> list[bool]:
    return [asked.by_rules(read(text, role=asked.role)) for text in texts]


def _texts(folder: Path, name: str) -> list[str]:
    file = corpora.external_file(folder, name)
    return [row["text"] for row in corpora.rows(file)] if file.is_file() else []
