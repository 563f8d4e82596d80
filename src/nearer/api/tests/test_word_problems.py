"""Whatever goes wrong is answered as a problem that says what and where, never what was sent."""

from uuid import uuid4

import pytest
from django.test import Client

from nearer.parts.moments import actions

NOBODYS = "5f7c3f0e-3c1c-4d7e-9a51-3b9f0a6d1c42"
BAD = [
    ({"sentence": 1}, "body.sentence"),
    ({"sentence": "secret\x00"}, "body.sentence"),
    ({"sentence": "s" * 4001}, "body.sentence"),
    ({"secret": "secret"}, "body.secret"),
    ({"intensity": {"before": 11}}, "body.intensity.before"),
    ({"intensity": {"before": True}}, "body.intensity.before"),
    ({"intensity": {"before": "7"}}, "body.intensity.before"),
    ({"regions": [{"region": "secret"}]}, "body.regions.0.region"),
    ({"feelings": [{"word": "secret"}]}, "body.feelings.0.word"),
    ({"feelings": [{"word": " ", "own": True}]}, "body.feelings.0.word"),
    ({"feelings": [{"word": "secret", "own": 1}]}, "body.feelings.0.own"),
    ({"feelings": [{"word": "sad", "own": 0}]}, "body.feelings.0.own"),
    ({"breath": {"minutes": 0}}, "body.breath.minutes"),
    ({"once": "secret"}, "body.once"),
    ({"not_yet": None}, "body.not_yet"),
    ("[]", "body"),
]


@pytest.mark.parametrize(("body", "field"), BAD)
def test_what_does_not_fit_is_named(writer, body, field):
    answer = writer.ask("post", "check-ins", body)
    assert (answer.status_code, answer.json()["code"]) == (422, "does-not-fit")
    assert field in {each["field"] for each in answer.json()["fields"]}
    assert "secret" not in answer.content.decode().replace("body.secret", "")


def test_seven_and_seven_point_nought_are_one_number(writer):
    begun = writer.ask("post", "check-ins", b'{"intensity": {"before": 7.0}}').json()
    assert begun["intensity"] == {"before": 7, "after": None}


def test_an_unknown_question_is_no_question(writer):
    answer = writer.ask("get", "check-ins?limt=3")
    assert (answer.status_code, answer.json()["code"]) == (422, "does-not-fit")


def test_a_place_twice_is_refused_in_its_own_words(writer):
    places = [{"region": "chest"}, {"region": "chest", "strength": "clear"}]
    answer = writer.ask("post", "check-ins", {"regions": places})
    assert (answer.status_code, answer.json()["code"]) == (422, "place-twice")
    assert answer.json()["fields"] == []


@pytest.mark.parametrize("body", [b"{", b"\xff", b"[" * 100_000, b"9" * 5000, b'{"a":'])
def test_a_body_that_is_no_json_is_refused(writer, body):
    answer = writer.ask("post", "check-ins", body)
    assert (answer.status_code, answer.json()["code"]) == (400, "not-json")


@pytest.mark.parametrize("sentence", [r'"\ud800"', r'"\udc00x"'])
def test_half_a_character_is_refused(writer, sentence):
    answer = writer.ask("post", "check-ins", b'{"sentence": %s}' % sentence.encode())
    assert answer.status_code == 422


def test_nothing_tells_what_is_there(ben, make_program, writer):
    theirs = writer.begin(sentence="hers")["id"]
    deleted = make_program(ben).begin(sentence="his")["id"]
    his = make_program(ben)
    assert his.ask("delete", f"check-ins/{deleted}").status_code == 204
    for method, rest in [("get", ""), ("patch", ""), ("delete", ""), ("post", "/restoration")]:
        body = {"revision": 1} if method == "patch" else None
        ids = [theirs, uuid4(), *([deleted] if not rest else [])]
        answers = {
            (answer.status_code, answer.content, str(answer.headers))
            for answer in (his.ask(method, f"check-ins/{one}{rest}", body) for one in ids)
        }
        assert len(answers) == 1
        assert {status for status, *_ in answers} == {404}


@pytest.mark.parametrize("path", ["", "no/such", "me/", "check-ins/1", f"check-ins/{NOBODYS}/x"])
def test_other_addresses_are_not_here(made_up, path):
    for method in ("get", "post", "patch", "delete"):
        answer = made_up.ask(method, path)
        assert (answer.status_code, answer.json()["code"]) == (404, "not-here")


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("put", "me", {"GET"}),
        ("delete", "check-ins", {"GET", "POST"}),
        ("put", f"check-ins/{NOBODYS}", {"GET", "PATCH", "DELETE"}),
        ("get", f"check-ins/{NOBODYS}/restoration", {"POST"}),
        ("post", "openapi.json", {"GET"}),
    ],
)
def test_other_methods_are_refused(made_up, method, path, allowed):
    answer = made_up.ask(method, path)
    assert (answer.status_code, answer.json()["code"]) == (405, "other-method")
    assert set(answer["Allow"].split(", ")) == allowed


def test_what_breaks_says_nothing_of_the_words(writer, monkeypatch, caplog):
    def fail(**_):
        raise RuntimeError("lantern-marker")

    monkeypatch.setattr(actions, "begin_moment", fail)
    answer = writer.ask("post", "check-ins", {"sentence": "lantern-marker"})
    assert (answer.status_code, answer.json()["code"]) == (500, "broken")
    assert b"marker" not in answer.content
    assert [record.msg for record in caplog.records if record.name == "nearer.api"] == ["failed"]


@pytest.mark.parametrize("path", ["me", "check-ins", "no/such", "openapi.json"])
def test_every_answer_is_private(db, path):
    answer = Client().get(f"/api/v1/{path}")
    assert answer["Cache-Control"] == "no-store"
    assert "default-src 'none'" in answer["Content-Security-Policy"]
    assert answer["X-Content-Type-Options"] == "nosniff"
    problem = "application/problem+json"
    assert answer["Content-Type"] == ("application/json" if answer.status_code == 200 else problem)
