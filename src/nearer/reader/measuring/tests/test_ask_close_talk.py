"""The corpus of close talk: each label by what tells it, quiet rows apart, each part for itself."""

import json

import pytest

from nearer.reader.measuring import corpora
from nearer.reader.measuring.close_talk import CARE, CREDIT, DANGER
from nearer.reader.measuring.quality import bench_quality

ROWS = [
    {"id": "a-1", "kind": "message", "text": "You never listen to me.", "labels": ["blame"]},
    {"id": "a-2", "kind": "message", "text": "The gate was blue.", "labels": ["blame", "mask"]},
    {
        "id": "a-3",
        "kind": "reply",
        "context": "They gave the job to somebody else and I feel so sad.",
        "text": "That makes sense, zanzibar.",
        "labels": ["validating"],
    },
    {"id": "a-4", "kind": "message", "text": "He hits me when he drinks.", "labels": ["danger"]},
    {"id": "a-5", "kind": "message", "text": "Bus at six, soup on the stove."},
    {"id": "a-6", "kind": "message", "text": "You never listen to me."},
]


@pytest.fixture
def asked(own, write) -> dict[tuple[str, str], dict]:
    """Each answer by its part and what it is about."""
    write("talk/dev.jsonl", ROWS)
    write("talk/train.jsonl", ROWS)
    folder = write("talk/test.jsonl", ROWS[:1]) / "talk"
    report = bench_quality(close_talk=folder)
    assert "zanzibar" not in json.dumps(report)
    return {(each["corpus"], each["about"]): each for each in report["close_talk"]}


def test_a_label_is_found_by_its_tone(asked):
    hits = {about: each["recall"] for (part, about), each in asked.items() if "dev" in part}
    assert (hits["blame"]["hits"], hits["blame"]["of"]) == (1, 2)
    assert (hits["mask"]["hits"], hits["mask"]["of"]) == (0, 1)
    assert hits["validating"]["hits"] == 1
    assert hits["danger"]["hits"] == 1


def test_quiet_rows_are_counted_apart(asked):
    false = asked["close talk, dev part", "quiet"]["false_alarms_per_1000"]
    assert (false["hits"], false["of"]) == (1, 2)


def test_the_train_part_is_not_measured(asked):
    assert {part for part, _ in asked} == {"close talk, dev part", "close talk, test part"}


def test_a_folder_that_there_is_not(own, tmp_path):
    with pytest.raises(corpora.CorpusMissing):
        bench_quality(close_talk=tmp_path / "gone")


def test_labels_are_those_of_the_corpus():
    from training.close_talk import LABELS

    assert {*CARE, *CREDIT, DANGER} == set(LABELS)
