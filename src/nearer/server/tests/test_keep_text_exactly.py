"""Text comes back exactly as it was written, or it is refused and nothing changes."""

import json
import urllib.parse

import pytest

from nearer.server.tests.harness import bodies, looks, roles, routes, tables
from nearer.server.tests.harness.planting import WORDED
from nearer.server.tests.harness.visitors import undone

ROUTES = {route.name: route for route in routes.walk()}
FORM = "application/x-www-form-urlencoded"
PLACE = "PLACE-OF-THE-WORDS"

UNUSUAL = {
    "spaces around": "  two before, one after ",
    "a tab": "a\tb",
    "marks of direction": "\u200f\u05e2\u05e6\u05d1\u200e and \u202eback\u202c",
    "joined emoji": "\U0001f469\U0001f3fd\u200d\u2764\ufe0f\u200d\U0001f468\U0001f3ff",
    "combining marks": "e\u0301 is not \u00e9",
    "no-break and thin spaces": "a\u00a0b\u2009c",
    "zero width": "\u200bnothing\ufeff",
    "replacement character": "as pasted: l\ufffdcole",
    "not a character": "\ufffe\uffff\U0010ffff",
    "outside the first plane": "𝔣𝔢𝔢𝔩",
    "control characters": "\x01\x1f\x7f\x85",
    "markup": "<b onclick='x'>&amp;</b> {{ x }} {% y %} %s %(z)s",
    "quotes": "\"'`´’\\ \\u0041 \\x00",
    "what spreadsheets run": "=1+1",
}
BROKEN = {
    "half a surrogate pair": b"%ED%A0%80",
    "the other half": b"%ED%B0%80",
    "a pair as two": b"%ED%A0%BD%ED%B8%80",
    "no UTF-8": b"%FF%FE",
    "cut short": b"caf%C3",
    "overlong": b"%C0%AF",
    "too high": b"%F5%80%80%80",
    "NUL": b"before%00after",
}
IN_JSON = {
    "half a surrogate pair": '"\\ud800"',
    "NUL": '"a\\u0000b"',
    "a number": "7",
    "a list": "[]",
}


def read_back(visitor) -> str:
    """All that Ana can read of what she wrote."""
    export = b"".join(visitor.ask("POST", "/you/export/").streaming_content)
    return json.dumps(json.loads(export), ensure_ascii=False)


@pytest.mark.parametrize("text", UNUSUAL.values(), ids=UNUSUAL)
def test_unusual_text_is_kept_exactly(world, text):
    visitor = roles.owner(world)
    form = bodies.fill("check-in-edit", world, text)
    answer = visitor.ask("POST", world.url(ROUTES["check-in-edit"]), form)

    assert answer.status_code == 302, answer.content.decode()
    kept = json.loads(b"".join(visitor.ask("POST", "/you/export/").streaming_content))
    [moment] = [one for one in kept["check_ins"] if one["id"] == str(world.ids["moment_id"])]
    assert moment["sentence"] == text
    assert moment["feelings"] == [{"word": text, "own": True}]


@pytest.mark.parametrize("text", UNUSUAL.values(), ids=UNUSUAL)
def test_unusual_text_comes_from_programs_exactly(world, text):
    visitor = roles.writing(world)
    answer = visitor.ask(
        "POST", "/api/v1/check-ins", {"sentence": text}, content_type="application/json"
    )

    assert answer.status_code == 201, answer.content.decode()
    assert visitor.ask("GET", answer["Location"]).json()["sentence"] == text


def test_the_name_of_a_token_is_kept_exactly(world):
    name = UNUSUAL["spaces around"] + UNUSUAL["combining marks"]
    shown = roles.owner(world).ask("POST", "/you/tokens/", {"label": name, "days": "30"})

    assert name in shown.content.decode()


def test_line_ends_are_those_of_the_page(world):
    visitor = roles.owner(world)
    form = bodies.fill("check-in-edit", world, "one\r\ntwo\nthree\r\n") | {"own": []}
    visitor.ask("POST", world.url(ROUTES["check-in-edit"]), form)

    assert json.dumps("one\ntwo\nthree\n") in read_back(visitor)


@pytest.mark.parametrize("name", WORDED)
@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_broken_text_is_refused(world, name, broken):
    visitor = roles.owner(world)
    form = urllib.parse.urlencode(bodies.fill(name, world, PLACE), doseq=True).encode()
    assert PLACE.encode() in form
    before = tables.snapshot()
    answer = visitor.client().generic(
        "POST", world.url(ROUTES[name]), form.replace(PLACE.encode(), broken), content_type=FORM
    )

    assert answer.status_code in {400, 422}
    assert looks.faults(answer) == []
    assert tables.changes(before, tables.snapshot()) == []


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_broken_text_in_parts_is_refused(world, broken):
    raw = urllib.parse.unquote_to_bytes(broken)
    body = (
        b'--x\r\nContent-Disposition: form-data; name="sentence"\r\n\r\n' + raw + b"\r\n--x--\r\n"
    )
    answer = (
        roles.owner(world)
        .client()
        .generic(
            "POST",
            world.url(ROUTES["check-in-sentence"]),
            body,
            content_type="multipart/form-data; boundary=x",
        )
    )

    assert answer.status_code in {400, 422}
    assert looks.faults(answer) == []


@pytest.mark.parametrize("broken", IN_JSON.values(), ids=IN_JSON)
@pytest.mark.parametrize("operation", bodies.JSON)
def test_broken_text_from_programs_is_refused(world, operation, broken):
    method, name = operation.split()
    sent = json.dumps(bodies.fill_json(method, name, world, PLACE))
    sent = sent.replace(json.dumps(PLACE), broken)
    before = tables.snapshot()
    client = roles.writing(world).client()
    answer = client.generic(method, world.url(ROUTES[name]), sent, content_type="application/json")

    assert answer.status_code in {400, 422}
    assert looks.faults(answer) == []
    assert tables.changes(before, tables.snapshot()) == []


@pytest.mark.parametrize("name", WORDED)
def test_too_long_a_text_is_refused_and_still_on_the_page(world, name):
    visitor, text = roles.owner(world), "0123456789" * 4_000
    before = tables.snapshot()
    with undone():
        answer = visitor.ask("POST", world.url(ROUTES[name]), bodies.fill(name, world, text))
        changed = tables.changes(before, tables.snapshot())

    assert answer.status_code == 422
    assert changed == []
    assert text in answer.content.decode()
    assert looks.faults(answer) == []
