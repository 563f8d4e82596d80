"""What training learns from, in which order, and how its answers become probabilities."""

import json
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import pytest

from nearer.reader.measuring.signals.swaps import swaps as measured
from training import close_talk, second_look, swaps
from training.agreement import agreement
from training.batches import BATCH, batches, is_one_of_many
from training.examples import (
    CARE,
    MORE,
    NEAR,
    PUBLIC,
    READER,
    Example,
    danger,
    examples,
    more_danger,
    own,
    seen,
)
from training.outputs import HARMS, HEADS, OUTPUTS, PLACE

ROWS = {
    "goemotions": {"labels": ["joy", "relief"]},
    "offmychest": {
        "labels": {
            "emotional_disclosure": 1,
            "information_disclosure": 0,
            "emo_support": 0,
            "info_support": 1,
        }
    },
    "question_intimacy": {"labels": {"intimacy": -0.5}},
    "advice": {"labels": {"advice": 1}},
    "convabuse": {"labels": {"abusive": 0}},
    "sad": {"labels": {"stressor": "Financial Problem", "severity": 6.5}},
}


@pytest.fixture(scope="module")
def corpora(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpora")
    for name in PUBLIC:
        (folder / name).mkdir()
        row = ROWS[name] | {"id": "1", "text": f"A row of {name}."}
        (folder / name / "train.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    return folder


@pytest.fixture(scope="module")
def found(corpora):
    marks = {"depth": 3, "attack": 1, "slight": 1, "advice": 0, "comfort": 1}
    row = {"corpus": "goemotions", "id": "1"} | marks
    (corpora / second_look.LABELS).write_text(json.dumps(row), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(second_look, "FOLDER", corpora)
        return examples(corpora, "train")


def of(found, corpus):
    return [one for one in found if one.corpus == corpus]


def test_every_output_has_one_place():
    assert len(set(OUTPUTS)) == len(OUTPUTS) == sum(map(len, HEADS.values()))
    assert [PLACE[name] for name in OUTPUTS] == list(range(len(OUTPUTS)))


def test_targets_are_known_outputs_from_nought_to_one(found):
    for one in found:
        assert set(one.targets) <= set(OUTPUTS)
        assert all(0 <= value <= 1 for value in one.targets.values())


def test_public_labels_keep_their_meaning(found):
    told = {name: of(found, name)[0].targets for name in PUBLIC}
    assert told["goemotions"]["emotions.joy"] == told["goemotions"]["emotions.relief"] == 1
    assert sum(told["goemotions"].values()) == 2
    assert told["offmychest"]["disclosure.emotional"] == 1
    assert told["offmychest"]["support.informational"] == 1
    assert told["question_intimacy"] == {"depth": 0.25}
    assert told["advice"] == {"advice": 1}
    assert told["convabuse"] == {"attack": 0}
    assert (told["sad"]["topic.money"], told["sad"]["topic.work"]) == (1, 0)
    assert told["sad"]["strain"] == pytest.approx(0.65)


def test_no_scenario_of_dev_or_test_is_learned_from(found):
    shown = {one.text for one in of(found, "close-talk")}
    kept_apart = {row.text for part in ("dev", "test") for row in close_talk.rows(part)}
    assert shown
    assert not shown & kept_apart


def test_quiet_talk_is_learned_from_and_not_calibrated_on(found):
    quiet = of(found, "quiet")
    assert quiet
    assert all(one.targets[name] == 0 for one in quiet for name in CARE)
    assert not of(own("dev"), "quiet")


def test_a_part_that_there_is_not_is_refused():
    with pytest.raises(ValueError, match="No such part"):
        own("everything")


def test_the_same_seed_shows_the_same_in_the_same_order(found):
    assert list(batches(found, 7)) == list(batches(found, 7))
    assert list(batches(found, 7)) != list(batches(found, 8))


def test_small_corpora_are_shown_more_often(found):
    shown = [one for batch in batches(found, 7) for one in batch]
    assert len(of(shown, "question_intimacy")) == 4
    assert len(of(shown, "close-talk")) == 2 * len(of(found, "close-talk"))
    assert len(of(shown, "quiet")) == len(of(found, "quiet"))


def test_a_stage_may_show_corpora_as_often_as_it_likes(found):
    shown = [one for batch in batches(found, 7, {"advice": 3}) for one in batch]
    assert len(of(shown, "advice")) == 3
    assert len(of(shown, "question_intimacy")) == 1


def test_a_batch_holds_texts_of_like_length(found):
    made = list(batches(found, 7))
    assert max(map(len, made)) == BATCH
    spread = [max(len(o.text) for o in b) - min(len(o.text) for o in b) for b in made]
    assert sorted(spread)[len(spread) // 2] < 20


def test_only_neutral_is_told_from_neutral_and_more():
    def heard(*names, corpus="goemotions"):
        values = {f"emotions.{name}": float(name in names) for name in ("joy", "neutral")}
        return Example(corpus, "A text.", values)

    assert is_one_of_many(heard("neutral"))
    assert not is_one_of_many(heard("neutral", corpus="close-talk"))
    assert not is_one_of_many(heard("neutral", "joy"))
    assert not is_one_of_many(heard())


def test_a_word_for_somebody_is_put_before_them_and_taken_out_again():
    assert (
        swaps.with_word("That is a friend of ours.", "Israeli")
        == "That is an Israeli friend of ours."
    )
    put = swaps.with_word("I saw my sister and her boss.", "Welsh")
    assert put == "I saw my Welsh sister and her boss."
    assert swaps.plain(put) == "I saw my tall sister and her boss."


def test_what_is_said_of_nobody_is_left_alone():
    texts = ["It rained.", "My gay friend called.", "My boss called."]
    ((text, new),) = swaps.inserted(texts, 7)
    assert text == "My boss called."
    assert new.startswith("My ")
    assert new.endswith(" boss called.")
    assert list(swaps.inserted(texts, 7)) == [(text, new)]


def test_a_sentence_about_anybody_attacks_nobody():
    made = list(swaps.sentences())
    assert {one.text for one in made} > {"i am gay", "Did you know that the author was Black?"}
    assert all(set(one.targets.values()) == {0} and "attack" in one.targets for one in made)


def test_no_sentence_of_the_swap_test_is_learned_from():
    learned = {one.text.lower() for one in swaps.sentences()}
    assert not learned & {one.text.lower() for one in measured()}


def test_what_was_seen_in_a_text_is_told_beside_its_own_labels(found):
    (seen,) = of(found, "second-look")
    assert seen.text == "A row of goemotions."
    assert seen.targets == {
        "depth": pytest.approx(0.65),
        "attack": 0.5,
        "advice": 0.0,
        "support.emotional": 1.0,
    }


def test_what_comforts_is_left_to_the_raters_of_a_corpus_that_asked_them():
    marks = dict.fromkeys(second_look.MARKS, 1)
    theirs = second_look.Look("offmychest", "1", "There, there.", marks)
    assert "support.emotional" not in seen(theirs)
    assert seen(replace(theirs, corpus="xed"))["support.emotional"] == 1


def test_what_was_seen_twice_was_seen_alike(monkeypatch):
    monkeypatch.setattr(second_look, "_texts", lambda *_: defaultdict(str))
    first = {(one.corpus, one.id): one.marks for one in second_look.looks(Path())}
    again = second_look.looks(Path(), second_look.AGAIN)
    assert len(again) == 300
    for name in ("attack", "slight", "advice", "comfort"):
        pairs = [(bool(first[one.corpus, one.id][name]), bool(one.marks[name])) for one in again]
        ids = [str(number) for number in range(len(pairs))]
        given = [
            {row: [name] if pair[side] else [] for row, pair in zip(ids, pairs, strict=True)}
            for side in (0, 1)
        ]
        (agreed,) = agreement(*given, [name])
        assert agreed.kappa > 0.7


def test_rows_of_danger_tell_its_kind_and_none_is_both_learned_from_and_chosen_by():
    learned, chosen = [*danger("train"), *more_danger()], danger("dev")
    kept_apart = {
        json.loads(line)["text"]
        for file in READER.glob("danger-*-test.jsonl")
        for line in file.read_text("utf-8").splitlines()
    }
    texts = {one.text for one in learned}
    assert not texts & {one.text for one in chosen}
    assert not (texts | {one.text for one in chosen}) & kept_apart
    for one in learned:
        assert one.targets["danger"] == sum(one.targets[f"harm.{kind}"] for kind in HARMS)


def test_what_is_only_near_to_danger_can_be_shown_less_often():
    rows = more_danger()
    near = {one.text for one in rows if one.corpus == NEAR}
    kinds = {
        row["text"]: row["kind"]
        for file in MORE
        for row in map(json.loads, (READER / f"{file}.jsonl").read_text("utf-8").splitlines())
    }
    assert near == {text for text, kind in kinds.items() if kind == "near-miss"}
    assert all(one.targets["danger"] == 0 for one in rows if one.text in near)


def test_of_what_is_told_sideways_one_can_be_less_sure():
    sure, less = more_danger(), more_danger(0.75)
    assert {one.targets["danger"] for one in sure} == {0.0, 1.0}
    assert {one.targets["danger"] for one in less} == {0.0, 0.75, 1.0}
    for one, other in zip(sure, less, strict=True):
        assert bool(one.targets["danger"]) == bool(other.targets["danger"])
        assert sum(other.targets[f"harm.{kind}"] for kind in HARMS) == other.targets["danger"]
