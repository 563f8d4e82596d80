"""`nearer read --signals` adds what a model hears, and says once where there is none."""

import json

import pytest

from nearer.reader import signals
from nearer.reader.reading import Signals

QUIET = "The train leaves at six from platform two."
DANGER = "He hits me when he is drunk."
HEARD = Signals(
    (("emotions.joy", 0.81), ("emotions.fear", 0.02), ("support.emotional", 0.6), ("depth", 0.4)),
    likely=("emotions.joy", "support.emotional"),
)
MISSING = signals.NoSignals("a-code", "It is not there.", "Do this.")


@pytest.fixture
def model(monkeypatch):
    """A model that hears the same in everything."""
    monkeypatch.setattr(signals, "signals_of", lambda texts, **_: [HEARD for _ in texts])
    monkeypatch.setattr(signals, "trouble", lambda: None)


@pytest.fixture
def no_model(monkeypatch):
    monkeypatch.setattr(signals, "signals_of", lambda texts, **_: [Signals() for _ in texts])
    monkeypatch.setattr(signals, "trouble", lambda: MISSING)
    monkeypatch.setattr(signals, "trouble_met", lambda: MISSING)


def test_json_holds_the_numbers_and_which_are_likely(run, model):
    answer = json.loads(run("read", "--json", "--signals", QUIET).stdout)
    assert answer["signals"] == dict(HEARD)
    assert (answer["likely"], answer["sure"]) == (list(HEARD.likely), [])


def test_raw_has_an_object_for_each_head(stream, model):
    [answer], _ = stream({"text": QUIET}, arguments=["--signals-raw"])
    assert answer["signals"] == {
        "emotions": {"joy": 0.81, "fear": 0.02},
        "support": {"emotional": 0.6},
        "depth": 0.4,
    }


def test_raw_goes_with_json_only(run, model):
    done = run("read", "--signals-raw", QUIET)
    assert done.exit_code == 2
    assert "--json" in done.output


def test_a_person_is_told_tentatively(run, model):
    shown = run("read", "--signals", QUIET).output
    assert "may be wrong: joy 0.81, support emotional 0.60." in shown
    assert "Words that may fit: happy, glad, joyful." in shown


def test_nothing_of_it_is_shown_beside_danger(run, model):
    assert "joy" not in run("read", "--signals", DANGER).output


def test_nobody_is_asked_unless_it_is_wished(run, model):
    assert json.loads(run("read", "--json", QUIET).stdout)["signals"] == {}
    assert "joy" not in run("read", QUIET).output


def test_a_word_is_offered_only_where_its_feeling_is_likelier_than_not(run, monkeypatch):
    faint = Signals((("emotions.joy", 0.2),), likely=("emotions.joy",))
    monkeypatch.setattr(signals, "signals_of", lambda texts, **_: [faint for _ in texts])
    shown = run("read", "--signals", QUIET).output
    assert "joy 0.20." in shown
    assert "Words that may fit" not in shown


@pytest.mark.parametrize("option", ["--signals", "--json"])
def test_it_is_said_of_one_message_as_well(run, no_model, option):
    assert run("read", option, QUIET).stderr == "a-code: It is not there.\nDo this.\n"


@pytest.mark.parametrize("option", ["--signals", "--signals-raw"])
def test_where_there_is_none_it_is_said_once_and_the_rules_read(run, no_model, option):
    rows = "".join(json.dumps({"text": QUIET}) + "\n" for _ in range(3))
    done = run("read", "--jsonl", option, input=rows)
    assert done.exit_code == 0
    assert done.stderr == "a-code: It is not there.\nDo this.\n"
    assert [json.loads(line)["signals"] for line in done.stdout.splitlines()] == [{}, {}, {}]
