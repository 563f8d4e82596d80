"""A program has messages read and reworded, and learns the rules; nothing of it stays."""

import json

import pytest

from nearer.reader import read
from nearer.reader.reading import Signals
from nearer.reader.registry import rules
from nearer.reader.schema import reading_to_json
from nearer.server.tests.harness import tables

CARE = "You never listen to me."
DANGER = "He hits me when he is drunk."
BAD = [
    ({}, "body.text"),
    ({"text": ""}, "body.text"),
    ({"text": " \n"}, "body.text"),
    ({"text": "secret\x00"}, "body.text"),
    ({"text": "s" * 20_001}, "body.text"),
    ({"text": 7}, "body.text"),
    ({"text": "x", "role": "shout"}, "body.role"),
    ({"text": "x", "context": 7}, "body.context"),
    ({"text": "x", "secret": 1}, "body.secret"),
]


def test_the_answer_is_that_of_the_library(reader):
    body = {"text": CARE, "role": "reply", "context": "I am tired.", "preview": True}
    answer = reader.ask("post", "readings", body)
    reading = read(CARE, role="reply", context="I am tired.", preview=True)
    assert answer.status_code == 200
    assert answer.json() == json.loads(json.dumps(reading_to_json(reading)))


def test_the_model_is_asked_where_that_is_wished(reader, monkeypatch):
    heard = Signals((("blame", 0.7),), ("blame",))
    asked = []
    monkeypatch.setattr(
        "nearer.api.reader.signals_of", lambda texts: [asked.append(texts) or heard]
    )
    plain = reader.ask("post", "readings", {"text": CARE}).json()
    assert (asked, plain["signals"], "likely" in plain) == ([], {}, False)
    answer = reader.ask("post", "readings", {"text": CARE, "signals": True}).json()
    assert (asked, answer["signals"], answer["likely"]) == ([[CARE]], {"blame": 0.7}, ["blame"])


def test_danger_comes_with_what_to_show(reader):
    answer = reader.ask("post", "readings", {"text": DANGER}).json()
    assert answer["danger"]["show"]
    assert [finding for finding in answer["findings"] if finding["tone"] == "care"] == []
    assert reader.ask("post", "rewordings", {"text": DANGER}).json()["rewordings"] == []


def test_without_a_role_a_context_makes_it_a_reply(reader):
    def role(**more):
        return reader.ask("post", "readings", {"text": "hi"} | more).json()["role"]

    assert (role(), role(context="I lost my job.")) == ("say", "reply")
    assert role(context="I lost my job.", role="say") == "say"


def test_rewordings_have_text_kind_and_slots(reader):
    answer = reader.ask("post", "rewordings", {"text": CARE}).json()
    assert (answer["schema"], answer["id"]) == (1, None)
    for row in answer["rewordings"]:
        assert set(row) == {"text", "kind", "slots"}


@pytest.mark.parametrize("path", ["readings", "rewordings"])
@pytest.mark.parametrize(("body", "field"), BAD)
def test_what_does_not_fit_is_named(reader, path, body, field):
    answer = reader.ask("post", path, body)
    assert (answer.status_code, answer.json()["code"]) == (422, "does-not-fit")
    assert field in {each["field"] for each in answer.json()["fields"]}
    assert "secret" not in answer.content.decode().replace("body.secret", "")


@pytest.mark.parametrize("path", ["readings", "rewordings"])
def test_nothing_is_kept_and_nothing_logged(reader, path, caplog):
    before = tables.snapshot()
    reader.ask("post", path, {"text": "lantern-marker, you never listen", "context": "lantern"})
    assert tables.changes(before, tables.snapshot()) == []
    assert "lantern" not in caplog.text


@pytest.mark.parametrize("kind", ["expired", "revoked", "made_up"])
@pytest.mark.parametrize(
    ("method", "path"), [("post", "readings"), ("post", "rewordings"), ("get", "rules")]
)
def test_it_takes_a_token_that_is_good(request, kind, method, path):
    answer = request.getfixturevalue(kind).ask(
        method, path, {"text": "hi"} if method == "post" else None
    )
    assert (answer.status_code, answer.json()["code"]) == (401, "token-needed")


def test_every_rule_is_listed_and_explained(reader):
    listed = reader.ask("get", "rules").json()["rules"]
    assert [row["code"] for row in listed] == [rule.code for rule in rules()]
    rule = rules()[0]
    answer = reader.ask("get", f"rules/{rule.code}").json()
    assert (answer["schema"], answer["why"], answer["limits"]) == (1, rule.why, rule.limits)
    assert listed[0].items() <= answer.items()
    assert reader.ask("get", f"rules/{rule.name}").json() == answer


def test_a_rule_that_there_is_not(reader):
    answer = reader.ask("get", "rules/SAF999")
    assert (answer.status_code, answer.json()["code"]) == (404, "not-here")
