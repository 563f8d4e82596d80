"""The vault opens with session and unlock cookie together, in that session, and in no other way."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.test import Client

from nearer.kit import clock
from nearer.people.models import DeviceSession
from nearer.vault.models import Unlock
from nearer.vault.unlocking import session_hash

INSIDE = "/drafts/"
SESSION, UNLOCK = settings.SESSION_COOKIE_NAME, settings.UNLOCK_COOKIE_NAME


def browser(**cookies):
    client = Client()
    for name, value in cookies.items():
        client.cookies[name] = value
    return client


def half(client, name):
    return client.cookies[name].value


def test_both_halves_open(ana):
    both = {SESSION: half(ana.client, SESSION), UNLOCK: half(ana.client, UNLOCK)}
    assert browser(**both).get(INSIDE).status_code == 200


def test_the_session_alone_shows_the_lock(ana):
    answer = browser(**{SESSION: half(ana.client, SESSION)}).get(INSIDE)
    assert answer.status_code == 302
    assert answer["Location"] == "/unlock/?next=%2Fdrafts%2F"


def test_the_unlock_cookie_alone_shows_the_door(ana):
    answer = browser(**{UNLOCK: half(ana.client, UNLOCK)}).get(INSIDE)
    assert answer["Location"] == "/sign-in/?next=%2Fdrafts%2F"


@pytest.mark.parametrize("forged", ["", "00", "zz" * 32, "00" * 32, "é" * 32])
def test_a_forged_half_opens_nothing(ana, forged):
    client = browser(**{SESSION: half(ana.client, SESSION), UNLOCK: forged})
    assert client.get(INSIDE).status_code == 302


def test_halves_of_two_sessions_of_one_person_do_not_fit(ana):
    other = Client()
    other.post("/sign-in/", {"login": "Ana", "password": ana.password})
    mixed = {SESSION: half(other, SESSION), UNLOCK: half(ana.client, UNLOCK)}
    assert browser(**mixed).get(INSIDE).status_code == 302


def test_halves_of_two_people_do_not_fit(ana, ben):
    mixed = {SESSION: half(ben.client, SESSION), UNLOCK: half(ana.client, UNLOCK)}
    assert browser(**mixed).get(INSIDE).status_code == 302


def test_a_row_of_the_database_is_no_cookie(ana):
    """Whoever reads the database and rides the stored hash is nobody."""
    row = DeviceSession.objects.get(person=ana.person)
    stolen = {SESSION: row.session_key, UNLOCK: half(ana.client, UNLOCK)}
    assert browser(**stolen).get(INSIDE)["Location"].startswith("/sign-in/")


def test_a_row_moved_to_another_session_opens_nothing(ana, ben):
    """Whoever writes the database gives Ben's session Ana's row, and Ana's cookie to Ben."""
    Unlock.objects.filter(person=ben.person).delete()
    Unlock.objects.filter(person=ana.person).update(
        session_hash=session_hash(half(ben.client, SESSION)), person=ben.person
    )
    mixed = {SESSION: half(ben.client, SESSION), UNLOCK: half(ana.client, UNLOCK)}
    assert browser(**mixed).get(INSIDE)["Location"].startswith("/unlock/")


def test_what_a_session_carries_cannot_be_read_from_its_row(ana):
    session = ana.client.session
    session["note"] = "a secret on its way"
    session.save()
    row = DeviceSession.objects.get(person=ana.person)
    assert "secret" not in row.session_data
    assert ana.client.session["note"] == "a secret on its way"
    assert ana.client.session.__class__("another-key").decode(row.session_data) == {}


def test_a_sign_in_ends_on_its_day_however_busy(ana):
    ends = DeviceSession.objects.get(person=ana.person).expire_date
    with clock.fixed(clock.now() + timedelta(days=29)):
        ana.client.post("/unlock/", {"password": ana.password})
        assert ana.client.get(INSIDE).status_code == 200
        assert DeviceSession.objects.get(person=ana.person).expire_date == ends
    with clock.fixed(clock.now() + timedelta(days=30, minutes=1)):
        assert ana.client.get(INSIDE)["Location"].startswith("/sign-in/")
