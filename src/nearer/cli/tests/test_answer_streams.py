"""One JSON object a line in, one out, in the same order; a bad line costs no other its answer."""

import json

import pytest

from nearer.cli import asking
from nearer.cli.given import LONGEST_BYTES

BAD = [
    (b"nope", "line-not-json", None),
    (b'{"text": "cut', "line-not-json", None),
    (b"[" * 100_000, "line-not-json", None),
    (b'{"id": ' + b"9" * 5000 + b"}", "line-not-json", None),
    (b'["text"]', "line-not-object", None),
    (b'"text"', "line-not-object", None),
    (b'{"id": "x"}', "line-no-text", "x"),
    (b'{"id": 4, "text": 7}', "line-no-text", 4),
    (b'{"id": 4, "text": " "}', "input-empty", 4),
    (rb'{"id": 4, "text": "a \ud83d b"}', "input-half-character", 4),
    (rb'{"id": "\ud83d", "text": "a"}', "line-bad-id", None),
    (b'{"id": true, "text": "a"}', "line-bad-id", None),
    (b'{"id": [1], "text": "a"}', "line-bad-id", None),
    (b'{"text": "caf\xe9"}', "input-other-encoding", None),
    (b'{"text": "a\x00"}', "input-not-text", None),
    (b'{"id": 4, "text": "a", "role": "shout"}', "reader-role", 4),
    (b'{"id": 4, "text": "a", "role": ["say"]}', "reader-role", 4),
    (b'{"id": 4, "text": "a", "context": 7}', "reader-text", 4),
    (b'{"text": "' + b"x" * LONGEST_BYTES + b'"}', "input-too-long", None),
]


@pytest.mark.parametrize("verb", ["read", "reword"])
@pytest.mark.parametrize(
    ("line", "code", "id_"), BAD, ids=[f"{n}-{row[1]}" for n, row in enumerate(BAD)]
)
def test_the_rest_still_comes_out(stream, verb, line, code, id_):
    answers, exit_code = stream({"id": 1, "text": "hi"}, line, {"id": 3, "text": "hi"}, verb=verb)
    assert [answer["id"] for answer in answers] == [1, id_, 3]
    assert [("error" in answer) for answer in answers] == [False, True, False]
    error = answers[1]["error"]
    assert (error["code"], error["line"]) == (code, 2)
    assert exit_code == 2


def test_a_fault_of_ours_costs_one_answer(stream, monkeypatch):
    def fail(asked, message):
        raise IndexError(message.text)

    monkeypatch.setattr(asking, "reading_of", fail)
    [answer], exit_code = stream({"id": 9, "text": "lantern-marker"})
    assert (answer["id"], answer["error"]["code"], exit_code) == (9, "line-not-answered", 2)
    assert "lantern" not in json.dumps(answer)


def test_blank_lines_are_passed_over_and_counted(stream):
    answers, _ = stream(b"", b'{"text": "a"}\r', b"  ", b"x", b"")
    assert [answer.get("error", {}).get("line") for answer in answers] == [None, 4]


def test_nothing_in_nothing_out(stream):
    assert stream() == ([], 0)


@pytest.mark.parametrize(("text", "code"), [("the bus was late", 0), ("You never listen to me", 1)])
def test_the_exit_code_is_the_highest(stream, text, code):
    rows = [{"text": "the sun is out"}, {"text": text}, {"text": "see you at six"}]
    assert stream(*rows, arguments=["--preview"])[1] == code


def test_a_line_may_say_what_the_command_says_for_all(stream):
    rows = [
        {"text": "hi"},
        {"text": "hi", "role": "say"},
        {"text": "hi", "context": "I lost my job."},
        {"text": "hi", "kind": "keys that are not known are passed over"},
    ]
    answers, _ = stream(*rows, arguments=["--role", "reply"])
    assert [answer["role"] for answer in answers] == ["reply", "say", "reply", "reply"]
    assert [answer["role"] for answer in stream(*rows)[0]] == ["say", "say", "reply", "say"]


def test_what_was_not_read_is_counted(run):
    done = run("read", "--jsonl", input='{"text": "hi"}\nx\n')
    assert done.stderr == "Not read: 1 of 2 lines.\n"
