"""The measuring command counts what it says it counts."""

import json
from pathlib import Path

import pytest

from nearer.reader.danger import measure
from nearer.reader.danger.en import SIGNS

ROWS = [
    {"id": "d-1", "text": "he hits me", "label": "violence", "split": "dev"},
    {"id": "d-2", "text": "the kettle is on", "label": "fear", "split": "dev"},
    {"id": "d-3", "text": "he hits me", "label": "none", "split": "dev"},
    {"id": "e-1", "text": "the kettle is on", "label": "none", "split": "dev"},
]


@pytest.fixture
def file(tmp_path):
    made = tmp_path / "rows.jsonl"
    made.write_text("\n".join(map(json.dumps, ROWS)), encoding="utf-8")
    return made


def test_recall_and_false_alarms_are_counted_apart(file, capsys):
    assert measure.main([str(file)]) == 0
    told = capsys.readouterr().out
    assert "dev: recall 1/2 = 0.500" in told
    assert "false alarms, near misses: 1/1" in told
    assert "false alarms, idioms and everyday: 0/1" in told


def test_wrong_rows_are_named_on_request_only(file, capsys):
    measure.main([str(file)])
    assert "d-2" not in capsys.readouterr().out
    measure.main([str(file), "--rows", "dev"])
    told = capsys.readouterr().out
    assert "d-2 labelled fear, found none" in told
    assert "e-1" not in told


def test_rows_without_a_split_are_told_as_blind(tmp_path, capsys):
    row = {"id": "b-1", "text": "he hits me", "label": "violence"}
    blind = tmp_path / "blind.jsonl"
    blind.write_text(json.dumps(row), encoding="utf-8")
    assert measure.main([str(blind)]) == 0
    told = capsys.readouterr().out
    assert "blind: recall 1/1 = 1.000" in told
    assert "dev: recall" not in told


def test_rows_that_say_how_they_are_told_are_counted_so(tmp_path, capsys):
    rows = [
        {"id": "t-1", "text": "he hits me", "label": "violence", "kind": "direct", "split": "dev"},
        {"id": "t-2", "text": "he hits me", "label": "none", "kind": "idiom", "split": "dev"},
    ]
    told = tmp_path / "told.jsonl"
    told.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert measure.main([str(told)]) == 0
    out = capsys.readouterr().out
    assert "direct: 1/1" in out
    assert "sideways" not in out
    assert "idioms and everyday: 1/1" in out


def test_missing_file_is_said_plainly(tmp_path, capsys):
    assert measure.main([str(tmp_path / "none.jsonl")]) == 2
    assert "no file" in capsys.readouterr().err


def test_the_corpus_has_the_rows_it_promises():
    if not measure.CORPUS.exists():
        pytest.skip("the corpus is not part of a wheel")
    rows = [json.loads(line) for line in measure.CORPUS.read_text(encoding="utf-8").splitlines()]
    danger = [row for row in rows if row["id"].startswith("d-")]
    everyday = [row for row in rows if row["id"].startswith("e-")]
    assert len({row["id"] for row in rows}) == len(rows)
    assert len(danger) >= 420
    assert sum(row["label"] != "none" for row in danger) >= 220
    assert len(everyday) >= 600
    assert {row["label"] for row in everyday} == {"none"}


def test_the_docs_name_every_sign():
    page = Path(__file__).parents[5] / "docs" / "reader-danger.md"
    if not page.exists():
        pytest.skip("the docs are not part of a wheel")
    told = page.read_text(encoding="utf-8")
    assert [sign.name for sign in SIGNS if f"| `{sign.name}` | {sign.kind} |" not in told] == []
