"""What a stage that is taught is told of each row. Needs PyTorch, as training does."""

import pytest

from training import stages
from training.examples import Example
from training.outputs import OUTPUTS, PLACE

torch = pytest.importorskip("torch")
teaching = pytest.importorskip("training.teaching")
narrow = pytest.importorskip("training.narrow")
larger = pytest.importorskip("training.larger")
answers = pytest.importorskip("training.answers")
learning = pytest.importorskip("training.learning")

ADVICE, ATTACK, DEPTH = PLACE["advice"], PLACE["attack"], PLACE["depth"]
DANGER, SUPPORT = PLACE["danger"], PLACE["support.emotional"]
JOY, OF_EMOTIONS = PLACE["emotions.joy"], "of emotions"


@pytest.fixture
def teacher(monkeypatch):
    """Answers 0.5 to everything, and is sure of an attack where a group is named; another is sure of joy."""

    def answers(texts, stage):
        told = {text: torch.zeros(len(OUTPUTS)) for text in texts}
        for text, logits in told.items():
            logits[ATTACK] = 9.0 if "gay" in text else -9.0
            logits[JOY] = 9.0 if stage == OF_EMOTIONS else 0.0
        return told

    monkeypatch.setattr(teaching, "answers", answers)

    def made(found, same=None):
        return teaching.Teacher(found, same or {}, "of all", OF_EMOTIONS)

    return made


def told(teacher, example, same=None):
    targets, counts = teacher([example], same).known([example])
    return targets[0], counts[0]


def test_a_label_is_believed_further_than_the_teacher(teacher):
    targets, counts = told(teacher, Example("advice", "Sit down.", {"advice": 1.0}))
    assert targets[ADVICE] == pytest.approx(0.5 + teaching.CAREFUL["advice"] * 0.5)
    assert counts[ADVICE] == 1


def test_where_there_is_no_label_the_teacher_counts_less(teacher):
    targets, counts = told(teacher, Example("advice", "Sit down.", {"advice": 1.0}))
    assert targets[SUPPORT] == targets[DEPTH] == 0.5
    assert counts[SUPPORT] == counts[DEPTH] == pytest.approx(teaching.ANSWERED)


def test_another_stage_is_asked_about_emotions(teacher):
    targets, counts = told(teacher, Example("advice", "Sit down.", {"advice": 1.0}))
    assert targets[JOY] > 0.99
    assert counts[JOY] == pytest.approx(teaching.ANSWERED)


def test_our_own_labels_are_believed_furthest_and_danger_counts_most(teacher):
    targets, counts = told(teacher, Example("danger", "He hits me.", {"danger": 1.0}))
    assert targets[DANGER] == pytest.approx(0.5 + teaching.CAREFUL["danger"] * 0.5)
    assert counts[DANGER] == teaching.COUNTED["danger"] > 1


def test_a_word_for_a_group_is_answered_as_a_plain_one(teacher):
    targets, _ = told(teacher, Example("sad", "My gay friend called.", {}))
    assert targets[ATTACK] < 0.01


def test_a_word_put_in_changes_no_answer(teacher):
    new, text = "My gay boss called.", "My boss called."
    targets, counts = told(teacher, Example(teaching.INSERTED, new, {}), {new: text})
    assert targets[ATTACK] < 0.01
    assert counts[teaching.STAYING].tolist() == [1, 1, 1]


def test_other_peoples_talk_holds_no_danger_where_hardly_any_is_heard(teacher, monkeypatch):
    example = Example("advice", "Sit down.", {})
    assert told(teacher, example)[0][DANGER] == 0.5
    monkeypatch.setattr(teaching, "HARDLY", 0.6)
    targets, counts = told(teacher, example)
    assert (targets[DANGER], counts[DANGER]) == (0, 1)


def test_only_labels_are_known_without_a_teacher():
    targets, counts = teaching.labelled([Example("advice", "Sit down.", {"advice": 1.0})])
    assert counts.nonzero().tolist() == [[0, ADVICE]]
    assert targets[0, ADVICE] == 1


def test_emotions_are_learned_from_rows_that_know_them_and_nothing_else_is(monkeypatch, tmp_path):
    names = larger.HEADS["emotions"]
    felt = dict.fromkeys(names, 0.0) | {names[0]: 1.0}
    found = [
        Example("goemotions", "Well done.", felt),
        Example("close-talk", "You did it!", felt | {"blame": 0.0}),
        Example("advice", "Sit down.", {"advice": 1.0}),
    ]
    seen = []
    monkeypatch.setattr(larger, "fresh", lambda _stage: None)
    monkeypatch.setattr(larger, "Training", lambda *_: None)
    monkeypatch.setattr(larger, "learn", lambda _, plan, *rest: seen.extend(plan))
    monkeypatch.setattr(larger, "EMOTION_PARTS", ((2, {"close-talk": 0.0}), (2, {})))
    larger.of_emotions(found, None, 1)
    shown = [{one.text for one in batch} for batch in seen]
    assert shown == [{"Well done."}] * 2 + [{"Well done.", "You did it!"}] * 2
    assert {name for batch in seen for one in batch for name in one.targets} == set(names)


def test_the_rate_of_emotions_ends_with_what_is_shown():
    assert sum(steps for steps, _ in larger.EMOTION_PARTS) == max(larger.EMOTION_RATE)
    rate = learning.paced(larger.EMOTION_RATE)
    assert rate(0) == rate(max(larger.EMOTION_RATE)) == pytest.approx(1e-3)


def test_the_rate_rises_and_falls_and_its_steps_are_those_shown():
    rate = learning.paced(narrow.RATE)
    assert [rate(step) for step in (0, 200, 15000)] == pytest.approx([1e-3, 1.001, 1e-3])
    assert sum(steps for steps, _ in narrow.PARTS) == max(narrow.RATE)


def test_answers_are_kept_as_long_as_the_weights_are_the_same(tmp_path, monkeypatch):
    asked = []

    def ask(_model, _words, texts):
        asked.extend(texts)
        return torch.ones(len(texts), len(OUTPUTS))

    stage = stages.Stage(tmp_path, tmp_path)
    stage.weights.write_bytes(b"first")
    monkeypatch.setattr(answers, "restored", lambda *_: torch.nn.Identity())
    monkeypatch.setattr(answers.bases, "tokenizer", lambda _: None)
    monkeypatch.setattr(answers, "_asked", ask)
    assert set(answers.answers(["one", "two"], stage)) == {"one", "two"}
    answers.answers(["one", "three"], stage)
    assert asked == ["one", "two", "three"]
    stage.weights.write_bytes(b"learned on")
    assert set(answers.answers(["one"], stage)) == {"one"}
    assert asked == ["one", "two", "three", "one"]
