"""A PIN opens one device, five tries long."""

import pytest
from django.conf import settings
from django.test import Client

from nearer.vault import pins
from nearer.vault.models import Slot

COOKIE = settings.PIN_COOKIE_NAME


@pytest.fixture
def pinned(ana):
    assert ana.client.post("/you/pin/", {"pin": "2580"}).status_code == 302
    ana.client.post("/lock/")
    return ana


def unlock(client, pin, **more):
    return client.post("/unlock/pin/", {"pin": pin, **more})


def test_it_opens_this_device(pinned):
    assert 'name="pin"' in pinned.client.get("/unlock/").content.decode()
    assert unlock(pinned.client, "2580", next="/drafts/")["Location"] == "/drafts/"
    assert pinned.client.get("/you/").status_code == 200


def test_it_opens_no_other_device(pinned):
    other = Client()
    other.post("/sign-in/", {"login": "Ana", "password": pinned.password})
    other.post("/lock/")
    assert 'name="pin"' not in other.get("/unlock/").content.decode()
    assert unlock(other, "2580").status_code == 422


def test_it_signs_nobody_in(pinned):
    """The device alone, without the session, is asked for name and password."""
    device = Client()
    device.cookies[COOKIE] = pinned.client.cookies[COOKIE].value
    assert unlock(device, "2580")["Location"].startswith("/sign-in/")
    assert pinned.client.cookies[COOKIE]["httponly"]


def test_the_stored_slot_does_not_open_without_the_device(pinned):
    slot = Slot.objects.get(kind=Slot.PIN)
    assert pins.open_with_pin(pinned.person.pk, bytes(slot.salt), "2580") is None
    assert pins.open_with_pin(pinned.person.pk, b"\0" * 32, "2580") is None


def test_five_wrong_ones_end_it(pinned):
    for _ in range(5):
        assert unlock(pinned.client, "1379").status_code == 422
    assert not Slot.objects.filter(kind=Slot.PIN).exists()
    answer = unlock(pinned.client, "2580")
    assert answer.status_code == 422
    assert "Your password does" in answer.content.decode()
    assert pinned.client.post("/unlock/", {"password": pinned.password}).status_code == 302


def test_the_right_one_starts_the_count_anew(pinned):
    for _ in range(2):
        for _ in range(4):
            unlock(pinned.client, "1379")
        assert unlock(pinned.client, "2580").status_code == 302
        pinned.client.post("/lock/")


def test_a_try_is_used_up_before_it_is_looked_at(pinned, monkeypatch):
    """Guesses sent all at once get no more than five, however slow the stretch is."""
    Slot.objects.filter(kind=Slot.PIN).update(tries=5)
    assert unlock(pinned.client, "2580").status_code == 422
    assert not Slot.objects.filter(kind=Slot.PIN).exists()


def test_it_is_not_a_fresh_password(pinned):
    unlock(pinned.client, "2580")
    assert pinned.client.get("/you/deletion/")["Location"].startswith("/confirm/")


@pytest.mark.parametrize("pin", ["1111", "1234", "9876", "12", "abcd", "²²²²", "2580" * 4, ""])
def test_easy_ones_are_refused(ana, pin):
    assert ana.client.post("/you/pin/", {"pin": pin}).status_code == 422
    assert not Slot.objects.filter(kind=Slot.PIN).exists()


def test_it_can_be_changed(pinned):
    pinned.client.post("/unlock/", {"password": pinned.password})
    pinned.client.post("/you/pin/", {"pin": "9513"})
    pinned.client.post("/lock/")
    assert Slot.objects.filter(kind=Slot.PIN).count() == 1
    assert unlock(pinned.client, "2580").status_code == 422
    assert unlock(pinned.client, "9513").status_code == 302


def test_it_can_be_forgotten(ana):
    ana.client.post("/you/pin/", {"pin": "2580"})
    ana.client.post("/you/pin/deletion/")
    assert not Slot.objects.filter(kind=Slot.PIN).exists()
    assert not ana.client.cookies[COOKIE].value


def test_two_people_on_one_device_have_one_each(pinned, ben):
    shared = pinned.client
    shared.post("/sign-out/")
    shared.post("/sign-in/", {"login": "Ben", "password": ben.password})
    shared.post("/you/pin/", {"pin": "7391"})
    shared.post("/lock/")
    assert unlock(shared, "2580").status_code == 422
    assert unlock(shared, "7391").status_code == 302
    shared.post("/you/pin/deletion/")
    shared.post("/sign-out/")
    shared.post("/sign-in/", {"login": "Ana", "password": pinned.password})
    shared.post("/lock/")
    assert unlock(shared, "2580").status_code == 302


@pytest.mark.parametrize("cookie", ["", "forged", "a:b:c", "e30:1uZzzz:abc"])
def test_a_forged_device_cookie_is_none(pinned, cookie):
    pinned.client.cookies[COOKIE] = cookie
    assert unlock(pinned.client, "2580").status_code == 422
    assert Slot.objects.get(kind=Slot.PIN).tries == 0
