"""A model of a few words (``training/tiny.py`` made it), run for real or, without packages, played."""

import json
import shutil
from pathlib import Path

import pytest

from nearer.reader.signals import loading

TINY = Path(__file__).parent / "tiny"
LOUD = {
    "glad": "emotions.joy",
    "afraid": "emotions.fear",
    "bus": "emotions.neutral",
    "secret": "depth",
    "never": "blame",
    "knife": "danger",
    "boss": "topic.work",
    "should": "advice",
}
QUIET_LOGIT, LOUD_LOGIT = -4.0, 4.0


@pytest.fixture
def forget():
    """As in a fresh process: nothing was tried yet."""

    def forget() -> None:
        loading._tried.cache_clear()
        loading._failed.cache_clear()

    forget()
    yield forget
    forget()


@pytest.fixture
def folder(tmp_path, monkeypatch, forget) -> Path:
    """A copy of the tiny model, in place of the one that comes with Nearer."""
    place = tmp_path / "signals" / "data"
    shutil.copytree(TINY, place)
    monkeypatch.setattr(loading, "files", lambda package: tmp_path / "signals")
    return place


@pytest.fixture
def played(folder, monkeypatch) -> Path:
    """The same, what it would answer looked up in a table: no package is needed."""
    vocabulary = json.loads((folder / "tokenizer.json").read_text())["model"]["vocab"]
    names = [row["name"] for row in json.loads((folder / "signals.json").read_text())["outputs"]]
    heard = {vocabulary[word]: name for word, name in LOUD.items()}

    def running(content, outputs, *, threads=1):
        def run(pieces, *, of_danger=False):
            loud = {heard[piece] for piece in pieces if piece in heard}
            return [LOUD_LOGIT if name in loud else QUIET_LOGIT for name in names]

        return run

    monkeypatch.setattr(loading, "running", running)
    return folder
