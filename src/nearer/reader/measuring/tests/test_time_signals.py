"""What hearing costs is measured, each figure with its aim; nothing here says how quick it must be."""

from pathlib import Path

import pytest

from nearer.reader.measuring import signals_speed
from nearer.reader.measuring.signals_speed import CHILD, bench_signals
from nearer.reader.measuring.signals_table import signals_page, signals_text
from nearer.reader.measuring.timing import Pace
from nearer.reader.signals import load

TINY = Path(__file__).parents[2] / "signals" / "tests" / "tiny"
PACE = Pace(rounds=1, messages=3, processes=1)
REPORT = {
    "tokens": 30,
    "messages": 3,
    "outputs": 7,
    "outputs_asked": 8,
    "file_mib": 23.2,
    "load_ms": 450.0,
    "first_ms": 6.0,
    "rss_mib": 90.0,
    "long_ms": 120.0,
    "one": {
        **{"p50_us": 4100.0, "p50_us_low": 4000.0, "p50_us_high": 4200.0},
        **{"p50_cpu_us": 4090.0, "p99_us": 6000.0, "messages_per_second": 240.0},
    },
    "asked": {"p50_us": 5200.0, "p50_us_low": 5000.0, "p50_us_high": 5300.0},
    "batch": {"cores": 2, "messages": 400, "messages_per_second": 390.0},
    "beside": [
        {
            "name": "full precision",
            "p50_us": 82000.0,
            "slower": {"ratio": 20.0, "ratio_low": 19.0, "ratio_high": 21.0},
            "slower_than_asked": {"ratio": 15.8, "ratio_low": 15.0, "ratio_high": 16.0},
        }
    ],
    "make_beside": "",
}


@pytest.fixture
def beside(tmp_path):
    for part in ("shipped", "full"):
        (tmp_path / part).symlink_to(TINY)
    return tmp_path


def test_every_figure_has_its_aim_and_whether_it_is_reached():
    told = signals_text(REPORT)
    assert "File: 23.2 MiB (aim: at most 25, reached)." in told
    assert "450 ms (aim: at most 400, not reached)" in told
    assert "4.10 ms at the median" in told
    assert "all 8 outputs: 5.20 ms (rounds 5.00 ms to 5.30 ms) (aim: at most 5, not" in told
    assert "390 a second (aim: at least 400, not reached)" in told
    assert "20.0 times as long (19.0 to 21.0) (aim: at least 15, reached)" in told


def test_it_says_how_to_have_it_compared():
    told = signals_text(REPORT | {"beside": [], "make_beside": signals_speed.MAKE_BESIDE})
    assert "python -m training.bert_sized" in told


def test_the_page_has_the_same_sentences():
    assert "\n".join(signals_page(REPORT)).count("\n- ") == signals_text(REPORT).count("\n")


def test_it_measures(beside):
    pytest.importorskip("onnxruntime")
    report = bench_signals(TINY, beside=beside, pace=PACE)
    assert report["messages"] == 3
    assert [row["name"] for row in report["beside"]] == ["eight bits", "full precision"]
    assert report["batch"]["messages"] >= 400
    assert signals_text(report)


def test_the_messages_are_of_just_so_many_pieces():
    pytest.importorskip("onnxruntime")
    model = load(TINY)
    messages = signals_speed._messages(model, 4)
    assert [model.tokens(each) for each in messages] == [30] * len(messages)
    assert messages


def test_what_a_fresh_process_runs_is_python():
    compile(CHILD, "child", "exec")
