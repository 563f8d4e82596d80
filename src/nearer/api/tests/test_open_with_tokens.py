"""Only a token that is good opens anything, and only what it is for."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from django.test import Client

from nearer.kit import clock
from nearer.kit.rates import MOST_REMEMBERED, TIMES, Rates
from nearer.vault import tokens

NOBODYS = "5f7c3f0e-3c1c-4d7e-9a51-3b9f0a6d1c42"
OPERATIONS = [
    ("get", "me"),
    ("get", "check-ins"),
    ("post", "check-ins"),
    ("get", f"check-ins/{NOBODYS}"),
    ("patch", f"check-ins/{NOBODYS}"),
    ("delete", f"check-ins/{NOBODYS}"),
    ("post", f"check-ins/{NOBODYS}/restoration"),
]
WRITES = [(method, path) for method, path in OPERATIONS if method != "get"]


@pytest.mark.parametrize("kind", ["expired", "revoked", "made_up"])
def test_a_token_that_is_no_good_is_as_none(request, kind):
    program = request.getfixturevalue(kind)
    for method, path in OPERATIONS:
        none = Client().generic(method.upper(), f"/api/v1/{path}")
        answer = program.ask(method, path)
        assert (answer.status_code, answer.json()["code"]) == (401, "token-needed")
        assert answer["WWW-Authenticate"].startswith("Bearer")
        assert (answer.content, str(answer.headers)) == (none.content, str(none.headers))


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer ", "Basic YTpi", "nrk_1_2", "Bearer é_ü_ñ"]
)
def test_garbage_opens_nothing(db, header):
    answer = Client().get("/api/v1/me", headers={"Authorization": header})
    assert answer.status_code == 401


def test_cookies_open_nothing(ana):
    for method, path in OPERATIONS:
        assert ana.client.generic(method.upper(), f"/api/v1/{path}").status_code == 401


def test_cookies_beside_a_token_change_nothing(ana, ben, make_program):
    token = make_program(ben).token
    answer = ana.client.get("/api/v1/me", headers={"Authorization": f"Bearer {token}"})
    assert answer.json()["name"] == "Ben"


def test_a_reading_token_changes_nothing(reader):
    for method, path in WRITES:
        answer = reader.ask(method, path, {"sentence": 1})
        assert (answer.status_code, answer.json()["code"]) == (403, "token-reads-only")


def test_a_token_lasts_until_its_day_is_over_where_the_person_is(ana):
    evening = datetime.fromisoformat("2026-11-23T23:30:00-10:00")
    ana.person.time_zone = "Pacific/Honolulu"
    ana.person.save()
    token = tokens.make(ana.vault, label="x", may_write=False, expires_on=evening.date())
    assert _status(token, evening) == 200
    assert _status(token, evening + timedelta(hours=1)) == 401


def test_a_token_does_not_outlast_its_day_in_the_east(ana):
    morning = datetime.fromisoformat("2026-11-24T00:30:00+14:00")
    ana.person.time_zone = "Pacific/Kiritimati"
    ana.person.save()
    yesterday = morning.date() - timedelta(days=1)
    token = tokens.make(ana.vault, label="x", may_write=False, expires_on=yesterday)
    assert _status(token, morning - timedelta(hours=1)) == 200
    assert _status(token, morning) == 401


def test_somebody_who_was_deactivated_is_let_in_no_more(ana, writer):
    ana.person.is_active = False
    ana.person.save()
    assert writer.ask("get", "me").status_code == 401


def test_over_the_limit_it_says_when_to_come_back(writer, reader, now):
    statuses = {writer.ask("get", "me").status_code for _ in range(TIMES)}
    assert statuses == {200}
    answer = writer.ask("get", "me")
    assert (answer.status_code, answer.json()["code"]) == (429, "asked-too-often")
    assert answer["Retry-After"] == "60"
    assert reader.ask("get", "me").status_code == 200
    with clock.fixed(now + timedelta(seconds=60)):
        assert writer.ask("get", "me").status_code == 200


def test_the_wait_is_what_is_left_of_the_minute(now):
    rates, token = Rates(times=1), uuid4()
    assert rates.seconds_to_wait(token) == 0
    with clock.fixed(now + timedelta(seconds=59.5)):
        assert rates.seconds_to_wait(token) == 1


def test_a_clock_set_back_locks_nobody_out(now):
    rates, token = Rates(times=1), uuid4()
    rates.seconds_to_wait(token)
    with clock.fixed(now - timedelta(hours=1)):
        assert rates.seconds_to_wait(token) == 0


def test_tokens_of_earlier_are_forgotten(now):
    rates = Rates()
    for _ in range(MOST_REMEMBERED):
        rates.seconds_to_wait(uuid4())
    with clock.fixed(now + timedelta(minutes=2)):
        rates.seconds_to_wait(uuid4())
    assert len(rates._windows) == 1


def _status(token, moment):
    with clock.fixed(moment):
        headers = {"Authorization": f"Bearer {token}"}
        return Client().get("/api/v1/me", headers=headers).status_code
