"""Locking: on demand, when idle, and by leaving; the sign-in stays and the password opens again."""

from datetime import timedelta

import pytest
from django.conf import settings

from nearer.kit import clock
from nearer.people.models import DeviceSession
from nearer.vault.models import Unlock

INSIDE = "/drafts/"


@pytest.mark.parametrize("address", ["/lock/", "/leave/"])
def test_locking_destroys_the_servers_half(ana, address):
    ana.client.post(address)
    assert not Unlock.objects.filter(person=ana.person).exists()
    assert not ana.client.cookies[settings.UNLOCK_COOKIE_NAME].value
    assert ana.client.get(INSIDE)["Location"].startswith("/unlock/")


def test_leaving_ends_on_a_page_that_says_nothing(ana):
    answer = ana.client.post("/leave/", follow=True)
    assert b"Nearer" not in answer.content
    assert b"Ana" not in answer.content


def test_a_get_locks_nothing(ana):
    assert ana.client.get("/lock/").status_code == 405
    assert ana.client.get("/leave/").status_code == 405
    assert ana.client.get(INSIDE).status_code == 200


def test_an_idle_session_locks_itself(ana):
    with clock.fixed(clock.now() + timedelta(minutes=ana.person.idle_minutes, seconds=1)):
        assert ana.client.get(INSIDE)["Location"].startswith("/unlock/")
        assert not Unlock.objects.filter(person=ana.person).exists()


def test_use_keeps_it_open(ana):
    now = clock.now()
    for minutes in (4, 8, 12):
        with clock.fixed(now + timedelta(minutes=minutes)):
            assert ana.client.post("/lock/extend/").status_code == 204


def test_a_locked_session_cannot_be_extended(locked_ana_client):
    assert locked_ana_client.post("/lock/extend/").status_code == 302


def test_the_password_opens_again_under_a_new_key(ana, locked_ana_client):
    before = locked_ana_client.cookies[settings.SESSION_COOKIE_NAME].value
    answer = locked_ana_client.post("/unlock/", {"password": ana.password, "next": INSIDE})
    assert answer["Location"] == INSIDE
    assert locked_ana_client.get(INSIDE).status_code == 200
    assert locked_ana_client.cookies[settings.SESSION_COOKIE_NAME].value != before
    assert DeviceSession.objects.filter(person=ana.person).count() == 1


def test_a_wrong_password_explains(locked_ana_client):
    answer = locked_ana_client.post("/unlock/", {"password": "not this one at all"})
    assert answer.status_code == 422
    assert "not your password" in answer.content.decode()


def test_another_persons_password_opens_nothing(ben, locked_ana_client):
    from nearer.people import actions

    vault = actions.open_with_password(person=ben.person, password=ben.password)
    actions.change_password(
        person=ben.person, vault=vault, password="a password of Ben alone", session_key="none"
    )
    answer = locked_ana_client.post("/unlock/", {"password": "a password of Ben alone"})
    assert answer.status_code == 422


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example", "javascript:1"])
def test_unlocking_leads_nowhere_else(ana, locked_ana_client, elsewhere):
    answer = locked_ana_client.post("/unlock/", {"password": ana.password, "next": elsewhere})
    assert answer["Location"] == "/"


def test_it_needs_login(anonymous):
    assert anonymous.get("/unlock/")["Location"].startswith("/sign-in/")


def test_signing_out_ends_both_halves(ana):
    key = ana.client.cookies[settings.SESSION_COOKIE_NAME].value
    device = ana.client.cookies[settings.DEVICE_COOKIE_NAME].value
    answer = ana.client.post("/sign-out/")
    assert answer["Clear-Site-Data"] == '"cache", "storage"'
    assert not DeviceSession.objects.filter(person=ana.person).exists()
    assert not Unlock.objects.filter(person=ana.person).exists()
    assert ana.client.cookies[settings.DEVICE_COOKIE_NAME].value == device
    ana.client.cookies[settings.SESSION_COOKIE_NAME] = key
    assert ana.client.get(INSIDE)["Location"].startswith("/sign-in/")
