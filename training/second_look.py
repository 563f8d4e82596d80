"""Labels that we gave to texts of others, and of our own: by number of the row, the texts lie elsewhere."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from training import close_talk
from training.json_lines import lines

FOLDER = Path(__file__).resolve().parent.parent / "corpus" / "second-look"
MARKS = ("depth", "attack", "slight", "advice", "comfort")
OURS = "close-talk"
LABELS, AGAIN = "labels.jsonl", "again.jsonl"
DEV_IN_100 = 10


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen in one text. ``marks``: ``depth`` 0 to 6, ``attack`` and ``slight`` 0 to 2, the rest 0 or 1."""

    corpus: str
    id: str
    text: str
    marks: Mapping[str, int]

    @property
    def part(self) -> str:
        """Whether it is learned from, or kept for choosing: the same in every version."""
        place = int(hashlib.sha256(f"{self.corpus} {self.id}".encode()).hexdigest(), 16) % 100
        return "dev" if place < DEV_IN_100 else "train"


def looks(corpora: Path, file: str = LABELS) -> list[Look]:
    """Every labelled text of the training parts.

    Raises:
        OSError: a corpus is not there.
        KeyError: a corpus is another than the one that was labelled: it lacks a row.
    """
    found: list[Look] = []
    texts: dict[str, Mapping[str, str]] = {}
    for row in lines(FOLDER / file):
        corpus = str(row["corpus"])
        if corpus not in texts:
            texts[corpus] = _texts(corpora, corpus)
        marks = {name: int(row[name]) for name in MARKS}
        found.append(Look(corpus, row["id"], texts[corpus][row["id"]], marks))
    return found


def _texts(corpora: Path, corpus: str) -> dict[str, str]:
    if corpus == OURS:
        return {row.id: row.text for row in close_talk.rows("train")}
    return {row["id"]: row["text"] for row in lines(corpora / corpus / "train.jsonl")}
