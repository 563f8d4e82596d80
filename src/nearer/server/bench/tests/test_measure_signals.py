"""The evaluations of body signals and finer words say what they found, with intervals."""

import json

from click.testing import CliRunner

from nearer.server.bench.body_signals import Share, bench_body_signals
from nearer.server.bench.finer_words import bench_finer_words
from nearer.server.verbs.bench import bench


def test_planted_patterns_are_found_and_others_are_met_with_silence():
    rows = {row["kind"]: row for row in bench_body_signals(quick=True)["rows"]}
    assert rows["planted"]["speaks"]["number"] >= 9
    assert rows["planted"]["over_group"]["low"] > 0
    assert rows["planted"]["over_usual"]["low"] > 0
    assert rows["planted"]["found"]["low"] > 0.8
    for kind in ("shuffled", "apart"):
        assert rows[kind]["speaks"]["number"] == 0
        assert rows[kind]["over_usual"]["high"] < 0
        assert rows[kind]["people_with_false"]["number"] <= 2


def test_the_range_holds_the_true_value_about_as_often_as_it_says():
    rows = bench_finer_words(quick=True)["rows"]
    even = [row["held"] for row in rows if row["ratings"] == "even"]
    assert all(held["low"] < 0.92 and held["high"] > 0.88 for held in even)
    assert all(row["held"]["high"] > 0.85 for row in rows)


def test_a_share_has_an_interval_that_holds_it():
    low, high = Share(3, 10).interval()
    assert 0 < low < 0.3 < high < 1
    assert Share(0, 20).interval()[0] == 0
    assert Share(0, 0).interval() == (0, 1)


def test_the_commands_print_text_and_json():
    for name in ("body-signals", "finer-words"):
        run = CliRunner().invoke(bench, [name, "--quick", "--json"])
        assert json.loads(run.output)["schema"] == 1
    text = CliRunner().invoke(bench, ["finer-words", "--quick"]).output
    assert "held (meant: 0.90)" in text
