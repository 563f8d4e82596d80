"""`nearer reword` gives ways to say it, takes what `nearer read` takes, and ends alike."""

import json

import pytest

from nearer.reader.reading import Reading

QUIET = "The train leaves at six from platform two."
DANGER = "He hits me when he is drunk."
REWORDING = {"text", "kind", "slots"}
SLOT = {"start", "end", "question", "choices"}


@pytest.fixture
def hurtful(monkeypatch):
    """Words with a finding of care, and rewordings, whatever the rules' states are."""
    from nearer.cli import asking
    from nearer.reader.reading import Finding, Reading
    from nearer.reader.rewording import Rewording, Slot

    finding = Finding("EXP101", "you-always", "care", 0, 9, "It may land hard.", 0.8)
    slot = Slot(5, 11, "When was it?", ("today", "on Sunday"))
    made = (Rewording("When [a day], I missed you.", "short", (slot,)),)
    monkeypatch.setattr(asking, "reading_of", lambda _, m: Reading(m.text, "say", (finding,)))
    monkeypatch.setattr(asking, "rewordings_of", lambda *_: made)
    return "you never call"


def test_the_json_has_text_kind_and_slots(run, hurtful):
    done = run("reword", "--json", hurtful)
    [row] = (answer := json.loads(done.stdout))["rewordings"]
    assert list(answer) == ["schema", "id", "rewordings"]
    assert (set(row), set(row["slots"][0])) == (REWORDING, SLOT)
    assert row["slots"][0]["choices"] == ["today", "on Sunday"]
    assert done.exit_code == 1


def test_the_stream_has_the_same(run, stream, hurtful):
    one = json.loads(run("reword", "--json", hurtful).stdout)
    answers, exit_code = stream({"id": 7, "text": hurtful}, verb="reword")
    assert answers == [one | {"id": 7}]
    assert exit_code == 1


def test_a_person_is_shown_the_same(run, hurtful):
    shown = run("reword", hurtful).stdout
    assert shown.startswith("It could be said so:\n\nIn short:\n  When [a day], I missed you.\n")
    assert "When was it?" in shown


def test_what_needs_none_gets_none(run):
    done = run("reword", QUIET)
    assert (done.exit_code, done.stdout) == (0, "These words need no rewording.\n")
    assert json.loads(run("reword", "--json", QUIET).stdout)["rewordings"] == []


def test_danger_is_reworded_by_nothing(run):
    done = run("reword", DANGER)
    assert done.exit_code == 1
    assert "It could be said so" not in done.stdout
    assert json.loads(run("reword", "--json", DANGER).stdout)["rewordings"] == []


def test_it_asks_the_model_for_danger_unless_told_otherwise(run, monkeypatch):
    from nearer.cli import asking

    asked = []
    monkeypatch.setattr(asking, "reading_of", lambda of, _: asked.append(of) or Reading("", "say"))
    for more in ([], ["--rules-only"]):
        run("reword", *more, QUIET)
    assert [each.listening for each in asked] == [True, False]


def test_every_rewording_of_real_rules_is_read_again_without_care(run):
    for words in ("You never listen to me.", "you always leave the dishes for me"):
        for row in json.loads(run("reword", "--json", words).stdout)["rewordings"]:
            assert set(row) == REWORDING
            assert run("read", "--text", row["text"]).exit_code == 0
            for slot in row["slots"]:
                assert row["text"][slot["start"]] == "["
                assert row["text"][slot["end"] - 1] == "]"
