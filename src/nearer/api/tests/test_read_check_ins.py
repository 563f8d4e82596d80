"""Programs read the check-ins of the person whose token they have, a page at a time."""

import pytest

WHOLE = {
    "breath": {"minutes": 3, "pace": "4-6"},
    "intensity": {"before": 7, "after": 4},
    "regions": [{"region": "chest", "sensation": "tight", "strength": "clear"}],
    "feelings": [
        {"word": "lonely", "own": False, "strength": "strong"},
        {"word": "unmoored", "own": True, "strength": None},
    ],
    "not_yet": False,
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
    assert item["breath"] == {"minutes": 1, "pace": "4-6"}
    assert item["intensity"] == {"before": 7, "after": None}
    assert item["stages"] == {"breathe": {"seconds": 60, "skipped": False}}


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
