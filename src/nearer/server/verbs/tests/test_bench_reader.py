"""``nearer bench quality`` and ``nearer bench reader`` need nothing of the web."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import nearer

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


def test_both_are_listed(bench):
    done = bench("--help")
    assert done.returncode == 0, done.stderr
    assert {"quality", "reader", "web"} <= set(done.stdout.split())
