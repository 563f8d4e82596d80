"""The model that came is used and no other; where it cannot be, that is said once, and why."""

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from nearer.reader.reading import Signals
from nearer.reader.signals import loading, signals_of, trouble, trouble_met
from nearer.reader.signals.description import described
from nearer.reader.signals.loading import NoSignals, load

SOURCE = Path(loading.__file__).parents[3]
SHIPPED = Path(loading.__file__).parent / "data"
FAR = 1e-6


def change(folder, **more):
    file = folder / "signals.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | more))


def spoil(folder, name):
    content = bytearray((folder / name).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / name).write_bytes(content)


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "signals.json"])
def test_a_missing_file_is_named(played, name):
    (played / name).unlink()
    assert signals_of(["I am glad"]) == [Signals()]
    assert trouble().code == "signals-no-file"
    assert name in trouble().message


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_a_changed_file_is_not_used(played, name):
    spoil(played, name)
    assert signals_of(["I am glad"]) == [Signals()]
    assert trouble().code == "signals-changed-file"


@pytest.mark.parametrize(
    "more",
    [
        {"version": "2"},
        {"outputs": []},
        {"outputs": [{"name": "depth"}]},
        {"most_tokens": 2},
        {"most_tokens": "many"},
        {"sha256": None},
    ],
)
def test_a_description_that_is_not_understood(played, more):
    change(played, **more)
    assert signals_of(["I am glad"]) == [Signals()]
    assert trouble().code == "signals-unusable"


def test_a_description_that_is_no_json(played):
    (played / "signals.json").write_bytes(b"\xff{")
    assert trouble().code == "signals-unusable"


@pytest.mark.parametrize("package", ["onnxruntime", "numpy"])
def test_without_its_packages_it_is_missing(folder, monkeypatch, package):
    monkeypatch.setitem(sys.modules, package, None)
    assert signals_of(["I am glad"]) == [Signals()]
    assert trouble().code == "signals-no-runtime"
    assert "nearer[models]" in trouble().hint


def test_it_is_logged_once_and_without_words(played, caplog):
    (played / "model.onnx").unlink()
    with caplog.at_level(logging.WARNING):
        signals_of(["private words"])
        signals_of(["more of them"])
        assert trouble()
    assert [(each.levelname, each.code) for each in caplog.records] == [
        ("WARNING", "signals-no-file")
    ]
    assert "private" not in caplog.text


def test_trouble_is_met_once_a_text_has_been_asked_about(played):
    (played / "model.onnx").unlink()
    assert trouble_met() is None
    signals_of(["I am glad"])
    assert trouble_met().code == "signals-no-file"


def in_a_fresh_process(told: str) -> subprocess.CompletedProcess[str]:
    """A program run by itself, and what it wrote."""
    return subprocess.run(
        [sys.executable, "-c", told],
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
        capture_output=True,
        text=True,
        check=True,
    )


def test_a_program_without_a_log_is_not_written_to():
    told = "from nearer.reader.signals import loading; loading._log.warning('heard')"
    assert in_a_fresh_process(told).stderr == ""


def test_nothing_heavy_is_imported_before_a_text_comes():
    told = "import sys, nearer.reader.signals; print(*{'numpy', 'onnxruntime'} & set(sys.modules))"
    assert in_a_fresh_process(told).stdout.split() == []


def test_what_is_shipped_is_whole():
    description = described(json.loads((SHIPPED / "signals.json").read_text()))
    assert set(description.sha256) == {loading.MODEL, loading.WORDS}
    assert all(loading._checked(SHIPPED, name, description) for name in description.sha256)
    for output in description.outputs:
        assert 0 < output.threshold < 1, output.name
        assert output.careful is None or 0 < output.careful < 1, output.name


class TestWithOnnxruntime:
    """What only the real thing can tell."""

    @pytest.fixture(autouse=True)
    def runtime(self):
        pytest.importorskip("onnxruntime")

    def test_it_runs(self, folder):
        signals = load(folder).signals_of("I am glad")
        assert signals["emotions.joy"] > 0.99
        assert signals.likely == signals.sure == ("emotions.joy",)
        assert trouble() is None

    def test_what_is_beside_a_text_changes_nothing(self, folder):
        """The tiny model's rows share a scale, as those of one quantised as it runs do."""
        quiet, loud = "the bus", "glad glad glad"
        together = signals_of([loud, quiet, loud + " bus"])
        alone = [signals_of([text])[0] for text in (loud, quiet, loud + " bus")]
        for one, other in zip(together, alone, strict=True):
            assert all(abs(one[name] - other[name]) < FAR for name in one)

    def test_the_shipped_model_hears_a_text_the_same_beside_others(self, forget):
        texts = ["I am so glad that you came!", "ok", "You never listen. " * 30, "日本語", "😭"]
        heard = signals_of(texts)
        assert heard == list(reversed([load().signals_of(text) for text in reversed(texts)]))
        assert all(0 <= chance <= 1 for signals in heard for chance in signals.values())

    def test_asking_the_shipped_model_for_danger_changes_nothing_else(self, forget):
        model = load()
        for text in ("I hid the letters again.", "Tea? " * 60, "He pushed me and I fell."):
            heard, asked = model.signals_of(text), model.signals_of(text, of_danger=True)
            of_danger = {name for name in asked if name.startswith(("danger", "harm."))}
            assert asked.keys() - heard.keys() == of_danger
            assert len(of_danger) == 5
            assert {name: asked[name] for name in heard} == dict(heard)

    def test_other_outputs_than_described(self, folder):
        change(folder, outputs=json.loads((folder / "signals.json").read_text())["outputs"][:-1])
        with pytest.raises(NoSignals, match="signals-unusable"):
            load(folder)

    def test_a_file_that_is_no_model(self, folder):
        (folder / "model.onnx").write_bytes(b"none")
        digests = json.loads((folder / "signals.json").read_text())["sha256"]
        known = loading.sha256(b"none").hexdigest()
        change(folder, sha256=digests | {"model.onnx": known})
        with pytest.raises(NoSignals, match="signals-unusable"):
            load(folder)
