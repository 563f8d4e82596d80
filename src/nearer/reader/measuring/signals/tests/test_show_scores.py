"""The figures as a page: all of them, between the marks, and nothing else of it changed."""

import pytest

from nearer.reader.measuring.signals.page import BEGIN, END, scores, with_scores
from nearer.reader.measuring.signals.quality import bench_signals_quality


@pytest.fixture
def report(model, write, nothing_blind) -> dict:
    rows = [
        {"id": f"{number}", "text": text, "labels": {"abusive": label}}
        for number, (text, label) in enumerate([("zanzibar", 1), ("quagga", 0)] * 10)
    ]
    talk = [{"id": "1", "scenario": "a", "kind": "message", "text": "zanzibar", "labels": ["mask"]}]
    talk[0]["emotions"] = ["joy"]
    write("talk/dev.jsonl", talk)
    write("talk/test.jsonl", talk)
    folder = write("convabuse/dev.jsonl", rows)
    hearing = model({"zanzibar": {"attack": 0.9}}, training={"device": "one", "minutes": 7})
    return bench_signals_quality(
        hearing, folder, close_talk=folder / "talk", with_test=True, against=hearing
    )


def test_every_figure_is_there_and_no_word_of_a_row(report):
    page = scores(report)
    assert (
        "| convabuse | abuse of a chatbot | 20 | macro-F1 | 1.000 (1.000 to 1.000) | 0.841 |"
        in page
    )
    assert "0.89: reached | yes |" in page
    assert "because the rows are not here: goemotions" in page
    assert "| +0.0000 | yes |" in page
    assert "| heard | 1 | 0.000" in page
    assert "the dev part" in page
    assert "the test part" in page
    assert "- minutes: 7" in page
    assert "zanzibar" not in page


def test_the_test_part_is_measured_only_when_asked(model, write, nothing_blind):
    folder = write("test.jsonl", [{"id": "1", "scenario": "a", "text": "hm", "kind": "message"}])
    assert bench_signals_quality(model({}), folder, close_talk=folder)["close_talk"] == []


def test_only_what_stands_between_the_marks_changes(report):
    page = with_scores(f"# Card\n\n{BEGIN}\nold\n{END}\n\n## After\n", report, "Measured today.")
    assert page.startswith(f"# Card\n\n{BEGIN}\n\nMeasured today.\n")
    assert page.endswith(f"{END}\n\n## After\n")
    assert "old" not in page.split()
    assert with_scores(page, report, "Measured today.") == page


def test_a_page_without_marks_is_left_alone(report):
    with pytest.raises(ValueError, match="no marks"):
        with_scores("# Card\n", report, "Measured today.")
