"""``nearer bench quality`` and ``nearer bench reader`` need nothing of the web."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import nearer
from nearer.reader.measuring import corpora
from nearer.reader.measuring.signals import models
from nearer.reader.measuring.signals.models import Model
from nearer.server.verbs.bench import quality

SOURCE = Path(nearer.__file__).parents[1]
ALONE = """
import sys
from pathlib import Path
sys.modules["django"] = None
from nearer.reader.measuring import corpora
corpora.OWN = Path(sys.argv[1])
from nearer.server.verbs.bench import bench
bench(sys.argv[2:], prog_name="nearer bench")
"""


@pytest.fixture
def bench(tmp_path: Path):
    """Run the command in a process that cannot import Django, with own corpora of one row."""
    row = {"id": "q-1", "text": "Tea at four?", "role": "say", "kind": "logistics"}
    (tmp_path / "quiet-few.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")

    def bench(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", ALONE, str(tmp_path), *arguments],
            env={**os.environ, "PYTHONPATH": str(SOURCE)},
            capture_output=True,
            text=True,
            check=False,
        )

    return bench


def test_quality_runs_without_django(bench):
    done = bench("quality", "--json")
    assert done.returncode == 0, done.stderr
    (care, danger) = json.loads(done.stdout)["own"]
    assert (care["corpus"], care["false_alarms_per_1000"]["of"]) == ("quiet", 1)
    assert danger["looks_for"] == "danger"


def test_quality_is_shown_in_words(bench, tmp_path):
    done = bench("quality", "--corpora", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "quiet: ordinary messages; looked for: danger" in done.stdout
    assert "Not in the folder: phrases/you_i_pairs" in done.stdout


def test_a_folder_that_there_is_not(bench):
    assert bench("quality", "--corpora", "nowhere").returncode == 2


def test_what_only_signals_know_goes_with_them(bench):
    assert bench("quality", "--with-test").returncode == 2


@pytest.mark.parametrize("shown", ["--json", "--with-test"])
def test_signals_are_measured_without_a_word_of_the_rules(tmp_path, monkeypatch, shown):
    rows = [
        {"id": f"{one}", "text": "zanzibar", "labels": {"abusive": one % 2}} for one in range(9)
    ]
    (tmp_path / "convabuse.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    monkeypatch.setattr(corpora, "OWN", tmp_path)
    heads = ("attack", "blame", "contempt")
    model = Model(lambda texts: [dict.fromkeys(heads, 0.5) for _ in texts], heads)
    monkeypatch.setattr(models, "loaded", lambda _folder: model)
    done = CliRunner().invoke(quality, ["--signals", str(tmp_path), shown])
    assert done.exit_code == 0, done.output
    assert "zanzibar" not in done.output
    if shown == "--json":
        assert [each["corpus"] for each in json.loads(done.output)["headlines"]] == ["convabuse"]
    else:
        assert "| convabuse | abuse of a chatbot | 9 |" in done.output


def test_both_are_listed(bench):
    done = bench("--help")
    assert done.returncode == 0, done.stderr
    assert {"quality", "reader", "web"} <= set(done.stdout.split())
