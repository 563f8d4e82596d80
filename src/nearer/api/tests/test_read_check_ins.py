"""Programs read the check-ins of the person whose token they have, a page at a time."""

import pytest

WHOLE = {
    "breath": {"minutes": 3, "pace": "5-5", "cue": "text", "anchor": "feet"},
    "intensity": {"before": 7, "after": 4},
    "regions": [
        {"region": "chest", "sensation": "tight", "strength": "clear", "activity": "mixed"}
    ],
    "feelings": [
        {"word": "lonely", "own": False, "strength": "strong"},
        {"word": "unmoored", "own": True, "strength": None},
    ],
    "not_yet": False,
    "stay": {
        "minutes": 3,
        "seconds": 100,
        "ratings": [{"second": 0, "strength": 4}, {"second": 60, "strength": 6}],
        "urges": [{"second": 20, "kind": "own", "own": "tidy the drawer"}],
        "ended": "on-purpose",
    },
    "kindness": {
        "length": "full",
        "hurts": "that nobody asked",
        "others": "my sister, last spring",
        "critical": "I make too much of it",
        "friend": "of course that stings",
        "sentence": "It may sting.",
        "next_step": "tea",
        "believed_before": 2,
        "believed_after": 6,
    },
    "way_out": "explain",
    "about": {"tags": ["work"], "people": ["Mum"], "place": "on the tram"},
    "sentence": "  Two spaces, a line\r\nand → ß 🌧\u2028 stay.",
}


def walk(program, limit, meanwhile=lambda seen: None):
    seen, cursor = [], ""
    while cursor is not None:
        page = program.ask("get", f"check-ins?limit={limit}&cursor={cursor}").json()
        seen += [item["sentence"] for item in page["items"]]
        cursor = page["next"]
        meanwhile(page["items"])
    return seen


def test_what_was_sent_comes_back_exactly(writer, reader):
    begun = writer.begin(**WHOLE)
    read = reader.ask("get", f"check-ins/{begun['id']}").json()
    assert read == begun
    assert {name: read[name] for name in WHOLE} == WHOLE


def test_what_the_pages_wrote_can_be_read(ana, reader):
    form = {"stage": "breathe", "minutes": "3", "before": "7", "seconds": "60"}
    assert ana.client.post("/check-ins/", form).status_code == 302
    [item] = reader.ask("get", "check-ins").json()["items"]
    assert item["breath"] == {"minutes": 1, "pace": "4-6", "cue": "sight", "anchor": "breath"}
    assert item["intensity"] == {"before": 7, "after": None}
    assert item["stages"] == {"breathe": {"seconds": 60, "skipped": False}}


def test_a_check_in_may_be_of_another_day(writer):
    begun = writer.begin(sentence="then", at="2026-02-03T21:30:00Z")
    assert (begun["day"], begun["at"]) == ("2026-02-03", "2026-02-03T21:30:00Z")
    answer = writer.ask("post", "check-ins", {"at": "2999-01-01T00:00:00Z"})
    assert (answer.status_code, answer.json()["code"]) == (422, "unknown-time")


def test_the_answer_says_where_it_is(writer):
    answer = writer.ask("post", "check-ins", {})
    assert answer["Location"] == f"/api/v1/check-ins/{answer.json()['id']}"


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 100])
def test_pages_hold_each_once_newest_first(writer, reader, limit):
    for number in range(5):
        writer.begin(sentence=str(number))
    assert walk(reader, limit) == ["4", "3", "2", "1", "0"]


def test_a_walk_outlasts_deleting_what_it_has_seen(writer):
    for number in range(5):
        writer.begin(sentence=str(number))

    def delete(items):
        for item in items:
            assert writer.ask("delete", f"check-ins/{item['id']}").status_code == 204

    assert walk(writer, 2, delete) == ["4", "3", "2", "1", "0"]


def test_cursors_that_are_made_up_lead_nowhere_bad(writer):
    writer.begin(sentence="mine")
    for cursor in ("0" * 14, "f" * 14):
        answer = writer.ask("get", f"check-ins?cursor={cursor}")
        assert answer.status_code == 200
    assert writer.ask("get", "check-ins?cursor=0").status_code == 422


def test_me_says_whose_token_it_is(reader, writer):
    me = reader.ask("get", "me").json()
    assert me["name"] == "Ana"
    assert me["time_zone"] == "Europe/Dublin"
    assert (me["may_write"], writer.ask("get", "me").json()["may_write"]) == (False, True)
