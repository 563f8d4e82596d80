"""Labels and findings are compared row by row; what is not there is said, and no word comes out."""

import json

import pytest

from nearer.reader.measuring import corpora
from nearer.reader.measuring.emotions import ASKED_OF_EMOTIONS
from nearer.reader.measuring.quality import UNASKED, asked_of_external, bench_quality
from nearer.reader.measuring.questions import GROUPS, Aim
from nearer.reader.registry import codes

KEYS = {
    *("preview", "rules", "tones", "own", "absent_own", "external_given", "external"),
    *("absent", "unasked", "seconds", "close_talk_given", "close_talk", "absent_close_talk"),
}
COLUMNS = {
    *("corpus", "about", "looks_for", "expected", "not_expected", "recall", "precision", "f1"),
    *("false_alarms_per_1000", "groups", "rules", "aims"),
}


def answer(answers: list[dict], corpus: str, about: str, looks_for: str) -> dict:
    wanted = (corpus, about, looks_for)
    return next(a for a in answers if (a["corpus"], a["about"], a["looks_for"]) == wanted)


def test_it_has_the_agreed_keys(own):
    report = bench_quality()
    assert set(report) == KEYS
    assert all(set(each) == COLUMNS for each in report["own"])
    assert json.loads(json.dumps(report)) == report


def test_rows_are_counted_as_labelled(own):
    found = bench_quality(preview=True)["own"]
    quiet = answer(found, "quiet", "ordinary messages", "any finding of care")
    assert quiet["false_alarms_per_1000"]["of"] == 2
    assert set(quiet["groups"]) == {"logistics", "news"}
    blind = answer(found, "blind, test part", "written for one rule of care", "that very rule")
    assert (blind["recall"]["hits"], blind["recall"]["of"]) == (1, 1)
    assert (blind["false_alarms_per_1000"]["hits"], blind["not_expected"]) == (0, 1)
    assert blind["rules"]["minimising"] == {"expected": 1, "not_expected": 0}
    danger = answer(found, "danger", "danger, test part", "danger")
    assert (danger["recall"]["hits"], danger["expected"], danger["not_expected"]) == (1, 1, 0)


def test_what_is_not_there_is_said(own, write):
    report = bench_quality()
    assert report["absent_own"] == [
        "blind, dev part",
        *("danger blind", "danger fresh", "danger again", "danger wide", "danger told"),
        *("danger heard", "danger late", "danger apart", "danger last", "danger further"),
        *("danger since", "danger, these seven", "danger once", "danger other"),
        *("danger outer", "danger open", "danger over", "danger onward", "danger, these six"),
    ]
    assert (report["external_given"], report["external"], report["absent"]) == (False, [], [])
    folder = write("phrases/neutral.jsonl", [{"text": "Tea at four?", "subtype": "smalltalk"}])
    report = bench_quality(folder)
    assert [each["corpus"] for each in report["external"]] == ["phrases/neutral"]
    assert "esconv" in report["absent"]
    assert "phrases/neutral" not in report["absent"]


def test_an_aim_says_whether_it_is_reached(own, write):
    folder = write("phrases/neutral.jsonl", [{"text": "Tea at four?", "subtype": "smalltalk"}])
    (aim,) = bench_quality(folder)["external"][0]["aims"]
    assert aim == {"figure": "false_alarms_per_1000", "bound": 10, "reached": True}
    assert Aim("recall", 0.9).as_json({"recall": {"value": 0.89}})["reached"] is False
    assert Aim("recall", 0.9).as_json({"recall": None})["reached"] is None


def test_no_word_of_a_row_comes_out(own, write):
    said = "You never listen, zanzibar, and you never will."
    pair = {"label": "you_blame", "subtype": "i_feel", "pair": "I felt alone, zanzibar."}
    folder = write("phrases/you_i_pairs.jsonl", [{"text": said, **pair}])
    report = json.dumps(bench_quality(folder))
    assert '"you-statements"' in report
    assert "zanzibar" not in report
    assert "milk" not in report


def test_labels_of_several_families_are_asked_apart(own, write):
    rows = [
        {"id": "1", "text": "I feel so lonely and sad tonight.", "labels": {"label": "lonely"}},
        {"id": "2", "text": "The bus is late.", "labels": {"label": "angry"}},
    ]
    found = bench_quality(write("ed_intents/dev.jsonl", rows))["external"]
    feelings = next(each for each in found if each["looks_for"] == "a feeling of the family")
    assert feelings["groups"]["loneliness"]["recall"]["hits"] == 1
    assert feelings["groups"]["anger"]["recall"]["hits"] == 0
    assert feelings["groups"]["sadness"]["false_alarms_per_1000"]["hits"] == 1


@pytest.mark.parametrize("line", ["not json", "[1]", '{"id": "no text"}'])
def test_a_broken_row_is_named_and_not_quoted(own, tmp_path, line):
    (own / "quiet-few.jsonl").write_text(f"\n{line}\n", encoding="utf-8")
    with pytest.raises(corpora.CorpusMissing, match=r"Line 2 of own/quiet-few\.jsonl") as raised:
        bench_quality()
    assert line not in str(raised.value)


def test_an_installed_package_says_that_it_has_no_corpora(monkeypatch, tmp_path):
    monkeypatch.setattr(corpora, "OWN", tmp_path / "gone")
    with pytest.raises(corpora.CorpusMissing, match="no part of an installed package"):
        bench_quality()


def test_rules_that_are_asked_for_were_declared():
    named = set().union(*GROUPS)
    assert named - set(codes().values()) == set()


def test_no_corpus_is_both_asked_and_set_aside():
    assert set(asked_of_external()) & set(UNASKED) == set()
    assert set(ASKED_OF_EMOTIONS) <= set(asked_of_external())


def test_families_are_those_of_the_lexicon():
    from nearer.content.lexicon import lexicon
    from nearer.reader.measuring import emotions

    known = {family.id for family in lexicon().families}
    for families in (emotions.BASIC, emotions.GOEMOTIONS, emotions.XED, emotions.SITUATIONS):
        assert set(families.values()) <= known
