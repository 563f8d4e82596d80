"""Corpora of a few rows, made up here."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from nearer.reader.measuring import corpora

Write = Callable[..., Path]

QUIET = [
    {"id": "q-1", "text": "Can you get milk on the way?", "role": "say", "kind": "logistics"},
    {"id": "q-2", "text": "Landed, all well, see you at nine.", "role": "say", "kind": "news"},
]
BLIND = [
    {
        "id": "b-1",
        "code": "SAF101",
        "expects": "fires",
        "role": "reply",
        "context": "I did not get the job.",
        "text": "It's not a big deal, you are overreacting.",
    },
    {
        "id": "b-2",
        "code": "SAF101",
        "expects": "quiet",
        "role": "reply",
        "context": "I did not get the job.",
        "text": "Oh no. Shall I come over?",
    },
    {"id": "b-3", "code": "XXX999", "expects": "fires", "role": "say", "text": "Of a rule gone."},
]
DANGER = [
    {"id": "d-1", "text": "He hits me when he drinks.", "label": "violence", "split": "test"},
    {"id": "d-2", "text": "The bell hit me like a wave.", "label": "none", "split": "dev"},
    {"id": "e-1", "text": "My phone died again.", "label": "none", "split": "test"},
]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write rows into a file below a folder, and return the folder."""

    def write(name: str, rows: list[dict]) -> Path:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return tmp_path

    return write


@pytest.fixture
def own(write: Write, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Our own corpora, of a few rows each."""
    write("own/quiet-few.jsonl", QUIET)
    write("own/blind-test.jsonl", BLIND)
    folder = write("own/danger.jsonl", DANGER) / "own"
    monkeypatch.setattr(corpora, "OWN", folder)
    return folder
