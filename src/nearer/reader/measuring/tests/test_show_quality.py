"""The report on a terminal and as a page: every figure, its interval, and what it cannot show."""

import pytest

from nearer.reader.measuring.quality import bench_quality
from nearer.reader.measuring.quality_page import quality_page
from nearer.reader.measuring.quality_table import quality_text, shown


@pytest.fixture
def report(own, write) -> dict:
    folder = write("phrases/neutral.jsonl", [{"text": "Tea at four?", "subtype": "smalltalk"}])
    talk = write("talk/dev.jsonl", [{"text": "Tea at four?", "kind": "message"}]) / "talk"
    return bench_quality(folder, close_talk=talk)


def test_the_lines_say_what_was_and_was_not_measured(report):
    lines = quality_text(report)
    assert "phrases/neutral: neutral messages; looked for: any finding of care" in lines
    assert "aim at most 10 in 1,000: reached" in lines
    assert "Not here yet: blind, dev part, danger blind" in lines
    assert "Not in the folder: phrases/you_i_pairs" in lines
    assert "Not in the folder: close talk, test part" in lines


def test_without_a_folder_it_says_so(own):
    report = bench_quality()
    assert "no folder was given" in quality_text(report)
    assert "no folder was given" in quality_page(report, "# Title")
    assert "Name it with --close-talk DIR." in quality_page(report, "# Title")


def test_the_page_has_every_answer_every_aim_and_every_rule(report):
    page = quality_page(report, "# Title")
    assert page.startswith("# Title\n\n")
    for answer in (*report["own"], *report["close_talk"], *report["external"]):
        assert f"| {answer['corpus']} | {answer['about']} | {answer['looks_for']} |" in page
    assert all(f"| {name} | {tone} |" in page for name, tone in report["tones"].items())
    assert "at most 2 in 1,000: reached" in page
    assert "| minimising | care | 1 of 1 | 1 of 1 | – | 0 of 1 | 0 |" in page
    assert "## What these figures cannot show" in page


def test_a_figure_stands_with_its_interval():
    share = {"value": 0.5, "low": 0.25, "high": 0.75}
    assert shown(share) == "0.500 (0.250 to 0.750)"
    assert shown(None) == "–"
