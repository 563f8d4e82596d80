"""Each headline asks the right head about the right rows; phrases keep to their false alarms."""

import json
from math import exp
from pathlib import Path

import pytest

from nearer.reader.measuring import corpora
from nearer.reader.measuring.signals import felt, named, phrases
from nearer.reader.measuring.signals.headlines import HEADLINES
from nearer.reader.measuring.signals.models import loaded, told_beside
from nearer.reader.measuring.signals.quality import (
    bench_signals_quality,
    compared,
    on_emotions,
    on_headlines,
)
from nearer.reader.signals import loading

TINY = Path(loading.__file__).parent / "tests" / "tiny"
LOUD, QUIET = "zanzibar", "quagga"


def rows_of(name: str, loud: dict, quiet: dict, **told) -> list[dict]:
    """Twenty rows with the label and twenty without."""
    return [
        {"id": f"{name} {number}", "text": text, "labels": labels, **told}
        for number in range(20)
        for text, labels in ((LOUD, loud), (QUIET, quiet))
    ]


PUBLIC = {
    "goemotions": ("emotions.joy", ["joy"], ["fear"], {}),
    "tweet_intimacy": ("depth", {"intimacy": 4.0}, {"intimacy": 1.0}, {"lang": "English"}),
    "offmychest": (
        "disclosure.emotional",
        {
            "emotional_disclosure": 1,
            "information_disclosure": 0,
            "emo_support": 0,
            "info_support": 0,
        },
        {
            "emotional_disclosure": 0,
            "information_disclosure": 0,
            "emo_support": 0,
            "info_support": 0,
        },
        {},
    ),
    "advice": ("advice", {"advice": 1}, {"advice": 0}, {"source": "needadvice"}),
    "convabuse": ("attack", {"abusive": 1}, {"abusive": 0}, {}),
    "esconv": ("advice", {"strategy": "Providing Suggestions"}, {"strategy": "Other"}, {}),
    "epitome": ("support.emotional", {"emotional_reactions": 2}, {"emotional_reactions": 0}, {}),
    "iempathize": ("support.emotional", {"empathy": "providing"}, {"empathy": "seeking"}, {}),
    "unhealthy": ("attack", {"hostile": 1, "dismissive": 0}, {"hostile": 0, "dismissive": 1}, {}),
    "wikitactics": ("attack", {"rebuttal": ["DH1", "DH4"]}, {"rebuttal": ["DH6"]}, {}),
}


@pytest.mark.parametrize("name", PUBLIC)
def test_a_head_that_hears_the_label_scores_full(model, write, name):
    head, loud, quiet, told = PUBLIC[name]
    folder = write(f"{name}/dev.jsonl", rows_of(name, loud, quiet, **told))
    # Where each emotion is a column of its own, the other one must be heard, too.
    numbers = {LOUD: {head: 0.9}, QUIET: {"emotions.fear": 0.9}}
    found, absent = on_headlines(folder, model(numbers))
    assert name not in absent
    assert max(answer["figure"]["value"] for answer in found if answer["figure"]) == pytest.approx(
        1
    )
    deaf, _ = on_headlines(folder, model({LOUD: {"danger": 0.9}}))
    # Saying it of every row is all that is left.
    assert all((each["figure"] or {"value": 0})["value"] < 0.7 for each in deaf)


def test_only_the_rows_it_is_about(model, write):
    rows = rows_of("advice", {"advice": 1}, {"advice": 0}, source="askparents")
    found, _ = on_headlines(write("advice/dev.jsonl", rows), model({LOUD: {"advice": 0.9}}))
    by_source = {answer["about"]: answer for answer in found}
    assert by_source["advice, among parents"]["rows"] == 40
    assert by_source["advice, among parents"]["reached"] is True
    assert by_source["advice, on anything"]["figure"] is None
    assert by_source["advice, on anything"]["reached"] is None


def test_what_was_learned_from_and_what_was_not():
    learned = {headline.corpus for headline in HEADLINES if headline.trained}
    assert learned == {"goemotions", "question_intimacy", "offmychest", "advice", "convabuse"}
    assert not any(headline.trained for headline in HEADLINES if headline.metric == "ROC AUC")


def test_each_emotion_by_itself(model, write):
    folder = write("goemotions/dev.jsonl", rows_of("goemotions", ["joy"], []))
    joy, fear = on_emotions(folder, model({LOUD: {"emotions.joy": 0.9}}))
    assert (joy["label"], joy["with"], joy["f1"]) == ("joy", 20, 1)
    assert (fear["with"], fear["f1"]) == (0, 0)


def test_feelings_that_are_named(model, monkeypatch):
    rows = [
        {"text": "I was so scared when it rang."},
        {"text": "I'm not scared."},
        {"text": "Bus."},
    ]
    monkeypatch.setattr(named.corpora, "own_rows", lambda _files: rows)
    shares = {}
    for chance in (0.9, 0.45, 0.1):
        hearing = model({rows[0]["text"]: {"emotions.fear": chance}})
        hearing.thresholds = {"emotions.fear": 0.4}
        told = named.on_named_feelings(None, hearing)
        shares[chance] = [(each["share"]["hits"], each["share"]["of"]) for each in told]
    assert shares == {0.9: [(1, 1), (1, 1)], 0.45: [(1, 1), (0, 1)], 0.1: [(0, 1), (0, 1)]}


def test_emotions_that_a_labeller_heard(model, write):
    rows = [
        {"id": "1", "text": f"{LOUD} once", "emotions": ["joy", "neutral"]},
        {"id": "2", "text": f"{LOUD} again", "emotions": ["fear"]},
        {"id": "3", "text": LOUD},
    ]
    hearing = model({LOUD: {"emotions.joy": 0.45}}, thresholds={"emotions.joy": 0.4})
    heard, offered = felt.on_felt(write("test.jsonl", rows), hearing)
    assert (heard["rows"], heard["recall"]["hits"], heard["recall"]["of"]) == (2, 1, 2)
    assert (heard["precision"]["hits"], heard["precision"]["of"]) == (1, 2)
    assert offered["recall"]["hits"] == 0


def test_without_labels_of_emotions_nothing_is_said(model, write):
    folder = write("test.jsonl", [{"id": "1", "text": LOUD}])
    assert felt.on_felt(folder, model({})) == felt.on_felt(None, model({})) == []


def test_two_files_beside_each_other(model, write):
    folder = write("convabuse/dev.jsonl", rows_of("convabuse", {"abusive": 1}, {"abusive": 0}))
    good, _ = on_headlines(folder, model({LOUD: {"attack": 0.9}}))
    bad, _ = on_headlines(folder, model({}))
    (told,) = compared(bad, good)
    assert told["difference"] == pytest.approx(bad[0]["figure"]["value"] - 1)
    assert told["within"] is False
    assert compared(good, good)[0]["within"] is True


def test_a_text_is_asked_about_once_and_an_empty_one_says_nothing(model):
    asked = []
    hearing = model({LOUD: {"blame": 0.9}})
    ask = hearing.ask
    hearing.ask = lambda texts: [{}] if texts == [""] else asked.extend(texts) or ask(texts)
    hearing.hear([LOUD, QUIET, LOUD])
    assert hearing.chances([LOUD, ""], ["blame", "mask"]) == [0.9, 0.0]
    assert sorted(asked) == sorted([LOUD, QUIET])


NEUTRAL = [{"text": f"Bus number {number}."} for number in range(98)]
BLAMED = [{"text": "You never listen to me."}, {"text": LOUD}, {"text": "The gate."}]


def on_blame(model, write, neutral):
    write("phrases/neutral.jsonl", neutral)
    folder = write("phrases/you_i_pairs.jsonl", BLAMED)
    (told,), absent = phrases.on_phrases(folder, model)
    assert absent == ["phrases/invalidating", "phrases/masks"]
    return told


def test_rules_and_signals_find_more_together(model, write):
    hearing = model({LOUD: {"blame": 0.9}, "Bus": {"blame": 0.2}, QUIET: {"blame": 0.8}})
    told = on_blame(hearing, write, [*NEUTRAL, {"text": QUIET}, {"text": "Soup."}])
    recalls = {way: told[way]["recall"]["value"] for way in ("rules", "signals", "both")}
    assert recalls == pytest.approx({"rules": 1 / 3, "signals": 1 / 3, "both": 2 / 3}, abs=1e-4)
    assert told["both"]["false_alarms_per_1000"]["hits"] == 1


def test_where_rules_have_used_up_the_false_alarms_signals_add_none(model, write):
    hearing = model({LOUD: {"blame": 0.5}, QUIET: {"blame": 0.8}})
    told = on_blame(
        hearing, write, [*NEUTRAL, {"text": QUIET}, {"text": "You never listen to me."}]
    )
    assert told["signals"]["recall"]["value"] == pytest.approx(1 / 3, abs=1e-4)
    # The one neutral row that a rule finds is all that is allowed, so the threshold is above 0.8.
    assert told["both"]["recall"]["value"] == pytest.approx(1 / 3, abs=1e-4)
    assert told["both"]["false_alarms_per_1000"]["hits"] == 1


def test_without_neutral_messages_there_is_no_threshold(model, tmp_path):
    assert phrases.on_phrases(tmp_path, model({}))[1][0] == phrases.NEUTRAL


def test_a_folder_that_there_is_not(model, tmp_path):
    with pytest.raises(corpora.CorpusMissing):
        bench_signals_quality(model({}), tmp_path / "gone")


def test_a_model_is_asked_as_nearer_runs_it(monkeypatch):
    monkeypatch.setattr(
        loading, "running", lambda _content, outputs: lambda _pieces, **_: [0.0] * outputs
    )
    found = loaded(TINY)
    described = json.loads((TINY / loading.DESCRIPTION).read_text(encoding="utf-8"))["outputs"]
    assert found.names == [output["name"] for output in described]
    assert found.careful == {output["name"]: output["careful"] for output in described}
    assert found.bytes == (TINY / loading.MODEL).stat().st_size
    assert found.training == {}
    first = described[0]
    (chance,) = found.chances(["hello"], [first["name"]])
    assert chance == pytest.approx(1 / (1 + exp(-first["shift"])), abs=1e-5)


def test_a_folder_without_a_model(tmp_path):
    with pytest.raises(loading.NoSignals):
        loaded(tmp_path)


def test_what_the_training_wrote_down_is_told(write):
    folder = write("training.json", [{"device": "two cores", "minutes": 140}])
    assert told_beside(folder, "training.json") == {"device": "two cores", "minutes": 140}
