"""An unlocked session opens with the cookie, the session and the row together, or not at all."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.test import Client

from nearer.kit import clock
from nearer.people.models import DeviceSession
from nearer.vault.models import Unlock


def _is_open(client):
    return client.get("/you/").status_code == 200


def _with(**cookies):
    client = Client()
    for name, value in cookies.items():
        client.cookies[getattr(settings, name)] = value
    return client


@pytest.fixture
def halves(ana):
    return (
        ana.client.cookies[settings.SESSION_COOKIE_NAME].value,
        ana.client.cookies[settings.UNLOCK_COOKIE_NAME].value,
    )


def test_both_halves_open(halves):
    session, unlock = halves
    assert _is_open(_with(SESSION_COOKIE_NAME=session, UNLOCK_COOKIE_NAME=unlock))


def test_the_session_alone_is_locked(halves):
    answer = _with(SESSION_COOKIE_NAME=halves[0]).get("/you/")
    assert answer["Location"].startswith("/unlock/")


def test_the_unlock_cookie_alone_is_nobody(halves):
    answer = _with(UNLOCK_COOKIE_NAME=halves[1]).get("/you/")
    assert answer["Location"].startswith("/sign-in/")


def test_a_stored_session_key_is_no_cookie(ana, halves):
    stored = DeviceSession.objects.get(person=ana.person).session_key
    assert not _is_open(_with(SESSION_COOKIE_NAME=stored, UNLOCK_COOKIE_NAME=halves[1]))


def test_a_row_moved_to_another_session_stays_shut(ana, ben):
    row = Unlock.objects.get(person=ana.person)
    bens = Unlock.objects.get(person=ben.person)
    Unlock.objects.filter(pk=bens.pk).update(sealed=row.sealed, person=ana.person)
    assert not _is_open(ben.client)


def test_locking_destroys_the_servers_half(ana, halves):
    ana.client.post("/lock/")
    assert not Unlock.objects.filter(person=ana.person).exists()
    assert not _is_open(_with(SESSION_COOKIE_NAME=halves[0], UNLOCK_COOKIE_NAME=halves[1]))


def test_idling_locks_after_the_chosen_minutes(ana):
    with clock.fixed(clock.now() + timedelta(minutes=4)):
        assert _is_open(ana.client)
    with clock.fixed(clock.now() + timedelta(minutes=8)):
        assert _is_open(ana.client)
    with clock.fixed(clock.now() + timedelta(minutes=14)):
        assert not _is_open(ana.client)


def test_leaving_locks_and_goes_to_a_neutral_page(ana):
    answer = ana.client.post("/leave/")
    assert answer["Location"] == "/notes/"
    assert not _is_open(ana.client)
    assert b"Nearer" not in ana.client.get("/notes/").content


def test_unlocking_needs_the_password_and_renews_the_session(ana, halves):
    ana.client.post("/lock/")
    wrong = ana.client.post("/unlock/", {"password": "not the one at all"})
    assert wrong.status_code == 422
    assert ana.client.post("/unlock/", {"password": ana.password}).status_code == 302
    assert ana.client.cookies[settings.SESSION_COOKIE_NAME].value != halves[0]
    assert _is_open(ana.client)


@pytest.mark.parametrize(
    "next_url", ["https://elsewhere.example/", "//elsewhere.example", "javascript:1"]
)
def test_unlocking_leads_nowhere_else(ana, next_url):
    ana.client.post("/lock/")
    answer = ana.client.post("/unlock/", {"password": ana.password, "next": next_url})
    assert answer["Location"] == "/"


def test_signing_out_clears_the_browser(ana):
    answer = ana.client.post("/sign-out/")
    assert answer["Clear-Site-Data"] == '"cache", "storage"'
    assert answer.cookies[settings.UNLOCK_COOKIE_NAME].value == ""
    assert not DeviceSession.objects.filter(person=ana.person).exists()
    assert settings.DEVICE_COOKIE_NAME not in answer.cookies
