"""Words that may fit, where rules know which do: our own messages whose writer names a feeling."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nearer.content.emotions import emotions
from nearer.reader import read
from nearer.reader.measuring import corpora
from nearer.reader.measuring.counting import Share
from nearer.reader.measuring.signals.close_talk import DEV
from nearer.reader.measuring.signals.models import Heard, Model

OURS = "quiet-*.jsonl"
HEARD = "emotions."
# From where words are offered beside what somebody wrote (``nearer.parts.feelings``).
OFFERED = 0.5


def on_named_feelings(close_talk: Path | None, model: Model) -> list[dict[str, Any]]:
    """How often a family that is named is among those heard, and those of which words are offered."""
    named = [(text, found) for text in _texts(close_talk) if (found := families_named(text))]
    return [
        {"about": about, "share": _share(model, named, least).as_json()}
        for about, least in (("heard", 0.0), ("offered", OFFERED))
        if named
    ]


def families_named(text: str) -> frozenset[str]:
    """The families of the feelings that the writer names as their own."""
    return frozenset(
        feeling.family
        for feeling in read(text).feelings
        if feeling.explicit and not feeling.negated and feeling.whose == "self"
    )


def _texts(close_talk: Path | None) -> list[str]:
    talk = close_talk / f"{DEV}.jsonl" if close_talk else None
    rows = [*corpora.own_rows(OURS), *(corpora.rows(talk) if talk and talk.is_file() else ())]
    return [row["text"] for row in rows]


def _share(model: Model, named: Sequence[tuple[str, frozenset[str]]], least: float) -> Share:
    heard = model.hear(text for text, _ in named)
    both = zip((families for _, families in named), heard, strict=True)
    return Share(
        sum(not found.isdisjoint(_families(model, one, least)) for found, one in both), len(named)
    )


def _families(model: Model, heard: Heard, least: float) -> set[str]:
    """The families of every emotion that is likely, and at least so likely."""
    return {
        family
        for name, families in emotions().items()
        if heard.get(HEARD + name, 0.0) >= max(least, model.thresholds.get(HEARD + name, 1.0))
        for family in families
    }
