"""The export holds everything that a person typed, exactly, and nothing of anybody else."""

import json
from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils.translation import override

from nearer.kit import clock
from nearer.parts.moments import actions
from nearer.parts.moments.documents import Named
from nearer.people import limits

TYPED = [
    "plain words",
    " leading and trailing \n\n",
    'quotes " and \\ and </script> and \u2028',
    "مرحبا, שלום, 👩‍👩‍👧 and e\u0301",
    "tab\tand\u00a0space",
]


def add(person, sentence):
    return actions.begin_moment(
        viewer=person.viewer,
        once=uuid4(),
        changes={"sentence": sentence, "feelings": [Named("between tides", own=True)]},
    )


def take(client):
    answer = client.post("/you/export/")
    assert answer.status_code == 200
    return answer, json.loads(b"".join(answer.streaming_content))


def test_it_works(ana):
    for sentence in TYPED:
        add(ana, sentence)
    _, found = take(ana.client)
    assert [row["sentence"] for row in found["check_ins"]] == TYPED
    assert {row["feelings"][0]["word"] for row in found["check_ins"]} == {"between tides"}
    assert found["name"] == "Ana"
    assert found["preferences"]["time_zone"] == "Europe/Dublin"
    assert list(found)[-1] == "complete"


def test_an_empty_place_exports_too(ana):
    _, found = take(ana.client)
    assert found["check_ins"] == found["drafts"] == []


def test_what_waits_as_a_draft_is_in_it(locked_ana_client, ana):
    token = ana.client.get("/unlock/").context["author"]
    kept = locked_ana_client.post("/you/export/", {"author": token, "sentence": "half 👩 done"})
    assert kept.status_code == 302
    ana.client.post("/unlock/", {"password": ana.password})
    _, found = take(ana.client)
    assert found["drafts"][0]["fields"]["sentence"] == ["half 👩 done"]


def test_nobody_elses_words_are_in_it(ana, ben):
    add(ben, "only Ben's")
    add(ana, "only Ana's")
    _, found = take(ana.client)
    assert [row["sentence"] for row in found["check_ins"]] == ["only Ana's"]


def test_deleted_check_ins_are_not_in_it(ana):
    gone = add(ana, "let go")
    actions.delete_moment(viewer=ana.viewer, moment_id=gone.id)
    _, found = take(ana.client)
    assert found["check_ins"] == []


def test_its_name_and_headers_tell_nothing(ana):
    today = clock.today("Europe/Dublin").isoformat()
    answer, _ = take(ana.client)
    assert answer["Content-Disposition"] == f'attachment; filename="notes-{today}.json"'
    assert answer["Cache-Control"] == "no-store"


def test_the_page_says_what_it_is(ana):
    with override("en"):
        page = ana.client.get("/you/export/").content.decode()
    assert "not encrypted" in page


def test_it_needs_login(anonymous):
    assert anonymous.get("/you/export/").status_code == 302
    assert anonymous.post("/you/export/").status_code == 302


def test_it_needs_an_open_vault(locked_ana_client):
    assert locked_ana_client.get("/you/export/")["Location"].startswith("/unlock/")


@pytest.mark.parametrize("method", ["get", "post"])
def test_it_needs_a_password_typed_lately(ben, method):
    ben.person.idle_minutes = 15
    ben.person.save()
    with clock.fixed(clock.now() + timedelta(minutes=6)):
        answer = getattr(ben.client, method)("/you/export/")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/confirm/")


def test_it_can_be_taken_three_times_a_day(ana):
    for _ in range(limits.EXPORTS.times):
        take(ana.client)
    refused = ana.client.post("/you/export/")
    assert refused.status_code == 429
    assert b"tomorrow" in refused.content
