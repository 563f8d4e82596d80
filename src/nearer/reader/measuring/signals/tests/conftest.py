"""A model whose numbers stand in a table, by the words of a text."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from nearer.reader.measuring import corpora
from nearer.reader.measuring.close_talk import CARE, CREDIT, DANGER
from nearer.reader.measuring.signals import resampling
from nearer.reader.measuring.signals.models import Model

HEADS = (
    *(*CARE, *CREDIT, DANGER, "depth", "advice", "attack", "emotions.joy", "emotions.fear"),
    *("disclosure.emotional", "disclosure.informational"),
    *("support.emotional", "support.informational"),
)
Numbers = Mapping[str, Mapping[str, float]]
FEW_ROUNDS = 20


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Intervals of a few draws: most tests look at figures only."""
    monkeypatch.setattr(resampling, "ROUNDS", FEW_ROUNDS)


@pytest.fixture
def model() -> Callable[..., Model]:
    """A model that hears a word wherever it stands, and nothing else; and what it was asked about."""

    def model(numbers: Numbers, **told) -> Model:
        def heard(text: str) -> dict[str, float]:
            words = [word for word in numbers if word in text]
            return {
                head: max((numbers[word].get(head, 0.0) for word in words), default=0.0)
                for head in HEADS
            }

        return Model(lambda texts: [heard(text) for text in texts], HEADS, **told)

    return model


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, list[dict]], Path]:
    """Write rows into a file below a folder, and return the folder."""

    def write(name: str, rows: list[dict]) -> Path:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return tmp_path

    return write


@pytest.fixture
def nothing_blind(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No blind rows of our own: reading all of them takes seconds."""
    monkeypatch.setattr(corpora, "OWN", tmp_path / "none")
