"""Messages of one length, turns in every round, and the agreed keys of the whole report."""

from dataclasses import replace

import pytest

from nearer.reader.measuring import speed, texts
from nearer.reader.measuring.peers import KNOWN, OURSELVES, PEERS
from nearer.reader.measuring.speed import LENGTHS, bench_reader
from nearer.reader.measuring.speed_table import speed_page, speed_text
from nearer.reader.measuring.timing import Pace, Timed, percentile, take_turns
from nearer.reader.registry import rules

SOME = ["one two three four", "five six", "seven eight nine ten eleven"]
TIMES = {"messages_per_second", "p50_us", "p50_us_low", "p50_us_high", "p50_cpu_us", "p99_us"}


@pytest.fixture(scope="module")
def report() -> dict:
    return bench_reader(Pace(rounds=1, messages=3, processes=1))


@pytest.mark.parametrize("length", [7, 12, 40, 400])
def test_messages_are_as_long_as_asked_and_end_with_a_word(length):
    made = texts.of_length(SOME, length, 3)
    words = {word for text in SOME for word in text.split()}
    assert len(made) == 3
    for message in made:
        assert length - max(map(len, words)) <= len(message) <= length
        assert set(message.split()) <= words


def test_messages_begin_where_rows_begin():
    assert [each.split()[0] for each in texts.of_length(SOME, 8, 3)] == ["one", "five", "seven"]


def test_complaints_are_what_stable_rules_of_care_show():
    shown = {each for rule in rules() if rule.tone == "care" for each in rule.fires}
    assert texts.complaints()
    assert set(texts.complaints()) <= shown


def test_everybody_has_a_turn_in_every_round():
    order: list[str] = []
    timed = [Timed(name, lambda text, name=name: order.append(name + text)) for name in "ab"]
    take_turns(timed, ["1", "2"], rounds=2)
    assert order[4:] == ["a1", "a2", "b1", "b2"] * 2
    assert [len(times) for each in timed for times in each.rounds] == [2, 2, 2, 2]


def test_figures_are_of_all_rounds_and_ratios_of_each():
    ours, theirs = Timed("ours", len), Timed("theirs", len)
    ours.rounds, ours.cpu = [[10.0, 20.0, 30.0], [40.0, 50.0, 60.0]], [1.0]
    theirs.rounds = [[10.0, 10.0, 10.0], [10.0, 10.0, 10.0]]
    told = ours.as_json()
    assert set(told) == TIMES
    assert (told["p50_us"], told["p99_us"]) == (30.0, 60.0)
    assert (told["p50_us_low"], told["p50_us_high"]) == (20.0, 50.0)
    assert told["messages_per_second"] == pytest.approx(6 / 210e-6, abs=0.1)
    assert ours.ratio_to(theirs) == {"ratio": 3.5, "ratio_low": 2.0, "ratio_high": 5.0}


def test_percentiles_are_nearest_ranks():
    hundred = [float(each) for each in range(100, 0, -1)]
    assert [percentile(hundred, each) for each in (1, 50, 99)] == [1, 50, 99]


def test_the_report_has_the_agreed_keys(report):
    assert set(report) == {
        *("messages", "start", "stream", "peers", "missing_peers", "install_peers")
    }
    of = {"verb", "of", "messages", "characters"}
    assert all(set(row) == of | TIMES for row in report["messages"])
    assert [row["verb"] for row in report["messages"]] == [*["read"] * 3, "reply", "read", "reword"]
    for row, length in zip(report["messages"], LENGTHS, strict=False):
        assert row["characters"] <= length
    assert set(report["start"]) == {
        *("import_ms", "first_ms", "import_rss_mib", "rss_mib", "command_ms")
    }
    assert report["stream"][0]["jobs"] == 1


def test_a_peer_is_measured_or_said_to_be_missing(report):
    measured = {row["name"] for row in report["peers"]}
    assert measured | set(report["missing_peers"]) == {peer.name for peer in PEERS}
    assert bool(report["install_peers"]) == bool(report["missing_peers"])
    assert all(name in speed_text(report) for name in (*measured, *report["missing_peers"]))
    assert all(name in "\n".join(speed_page(report)) for name in report["missing_peers"])


def test_a_peer_is_measured_at_every_length(monkeypatch):
    peer = replace(OURSELVES, job="its own job")
    monkeypatch.setattr(speed, "here", lambda: ([peer], []))
    told = bench_reader(Pace(rounds=1, messages=3, processes=1))
    assert [row["characters"] for row in told["peers"]] == list(LENGTHS)
    assert all(row["ratio"] > 0 and row["import_ms"] > 0 for row in told["peers"])
    assert speed_text(told).count("its own job") == 0
    assert "\n".join(speed_page(told)).count("its own job") == len(LENGTHS)


def test_our_own_work_is_to_read():
    assert KNOWN["nearer"] is OURSELVES
    assert OURSELVES.is_installed
    assert OURSELVES.work()("Tea at four?").text == "Tea at four?"
