"""Rows of the corpora that may train what ships, as one kind of example.

Only corpora whose licence allows a shipped model are named here (``shared/corpora/README.md``,
class SHIP), beside what we wrote ourselves.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training import close_talk, second_look
from training.json_lines import lines
from training.outputs import EMOTIONS, HARMS, TOPICS
from training.second_look import Look

Row = Mapping[str, Any]
# What speaks for none of these, wherever it stands: quiet talk.
CARE = ("blame", "contempt", "sarcasm", "comparison", "mask", "explaining", "minimising", "fixing")
READER = Path(__file__).resolve().parent.parent / "src/nearer/reader/corpus"
QUIET = READER / "quiet-everyday.jsonl"
# Rows that say whether they speak of danger: what signs were made from is for learning, and so is
# what five writers wrote for it. Of these the dev part only is for choosing where the model speaks.
SIGNED = ("danger", *(f"danger-{name}-dev" for name in ("fresh", "again", "wide", "told")))
HEARD = "danger-heard-{}"
CHOSEN_BY = "danger-wider-dev"
# Learned by what knows danger alone: among all labels these rows made others be heard worse.
MORE = tuple(f"danger-{name}-train" for name in ("more", "wider", "asked", "brief", "twin"))
LEARNED_FROM = ("train", "dev")
# Harmless rows that are near to danger in what they are about.
NEAR = "near-danger"
# Where our marks for depth, 0 to 6, lie among questions that were rated against each other.
SHALLOWEST, DEEPER = 0.35, 0.1


@dataclass(frozen=True, slots=True)
class Example:
    """A text, and what is known of it: targets from 0 to 1, by the name of the output."""

    corpus: str
    text: str
    targets: Mapping[str, float]


def examples(corpora: Path, part: str) -> list[Example]:
    """Every example of a part ("train" or "dev").

    Raises:
        OSError: a corpus is not there.
    """
    public = [
        Example(name, row["text"], targets)
        for name, targets_of in PUBLIC.items()
        for row in lines(corpora / name / f"{part}.jsonl")
        if (targets := targets_of(row))
    ]
    return public + own(part) + danger(part) + looked_at(corpora, part)


def own(part: str) -> list[Example]:
    """What we wrote ourselves: close talk, and in training the quiet messages of the reader."""
    if part not in close_talk.PARTS:
        raise ValueError(f"No such part: {part}")
    rows = [
        Example("close-talk", row.text, _close(row) | _felt(row.emotions))
        for row in close_talk.rows()
        if _in(row, part)
    ]
    return rows + (list(_quiet()) if part == "train" else [])


def danger(part: str, sideways: float = 1.0) -> list[Example]:
    """What we wrote of danger, and harmless talk in its words. ``sideways``: how sure is what is told round about."""
    files = (*(SIGNED if part == "train" else (CHOSEN_BY,)), HEARD.format(part))
    return _of_danger(files, sideways)


def more_danger(sideways: float = 1.0) -> list[Example]:
    """More of the same to learn from, a quarter of its danger told round about."""
    return _of_danger(MORE, sideways)


def _of_danger(files: Iterable[str], sideways: float) -> list[Example]:
    return [
        Example(
            NEAR if _is(row, "near-miss") else "danger",
            row["text"],
            _harm(row["label"], sideways if _is(row, "sideways") else 1.0),
        )
        for file in files
        for row in lines(READER / f"{file}.jsonl")
        if row["split"] in LEARNED_FROM
    ]


def _is(row: Row, kind: str) -> bool:
    return row.get("kind") == kind


def _harm(label: str, sure: float) -> dict[str, float]:
    kinds = {f"harm.{kind}": sure * (kind == label) for kind in HARMS}
    return kinds | {"danger": sure * (label in HARMS)}


def only(names: Sequence[str], found: Sequence[Example]) -> list[Example]:
    """What rows know of these outputs; rows that know nothing of the first are left out."""
    return [
        Example(
            one.corpus, one.text, {name: one.targets[name] for name in names if name in one.targets}
        )
        for one in found
        if names[0] in one.targets
    ]


def looked_at(corpora: Path, part: str) -> list[Example]:
    """What we saw in texts of others, and in close talk."""
    return [
        Example("second-look", one.text, seen(one))
        for one in second_look.looks(corpora)
        if one.part == part
    ]


def seen(one: Look) -> dict[str, float]:
    """What our marks say of outputs. At a slight, a model that hears attacks may prick its ears."""
    marks = one.marks
    targets = {
        "depth": SHALLOWEST + DEEPER * marks["depth"],
        "attack": max(marks["attack"] / 2, 0.3 * marks["slight"]),
        "advice": float(marks["advice"]),
    }
    # Its own raters say of OffMyChest what comforts.
    if one.corpus != "offmychest":
        targets["support.emotional"] = float(marks["comfort"])
    return targets


def _in(row: close_talk.Row, part: str) -> bool:
    return close_talk.part_of(row.scenario) == part


def _close(row: close_talk.Row) -> dict[str, float]:
    targets = {name: float(name in row.labels) for name in close_talk.LABELS}
    if "danger" not in row.labels:
        targets["attack"] = targets["contempt"]
    if "validating" in row.labels:
        targets["support.emotional"] = 1.0
    if "fixing" in row.labels:
        targets["advice"] = 1.0
    return targets


def _quiet() -> Iterator[Example]:
    nothing = dict.fromkeys((*CARE, "attack", "danger"), 0.0)
    for row in lines(QUIET):
        yield Example("quiet", row["text"], nothing)


def _goemotions(row: Row) -> dict[str, float]:
    return _felt(row["labels"])


def _felt(heard: Collection[str]) -> dict[str, float]:
    return {f"emotions.{name}": float(name in heard) for name in EMOTIONS}


def _offmychest(row: Row) -> dict[str, float]:
    labels = row["labels"]
    return {
        "disclosure.emotional": float(labels["emotional_disclosure"]),
        "disclosure.informational": float(labels["information_disclosure"]),
        "support.emotional": float(labels["emo_support"]),
        "support.informational": float(labels["info_support"]),
    }


def _depth(row: Row) -> dict[str, float]:
    return {"depth": (float(row["labels"]["intimacy"]) + 1) / 2}


def _advice(row: Row) -> dict[str, float]:
    return {"advice": float(row["labels"]["advice"])}


def _abuse(row: Row) -> dict[str, float]:
    return {"attack": float(row["labels"]["abusive"])}


def _strain(row: Row) -> dict[str, float]:
    labels = row["labels"]
    about = {
        f"topic.{ours}": float(labels["stressor"] == theirs) for theirs, ours in TOPICS.items()
    }
    return about | {"strain": min(1.0, float(labels["severity"]) / 10)}


PUBLIC: dict[str, Callable[[Row], dict[str, float]]] = {
    "goemotions": _goemotions,
    "offmychest": _offmychest,
    "question_intimacy": _depth,
    "advice": _advice,
    "convabuse": _abuse,
    "sad": _strain,
}
