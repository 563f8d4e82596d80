"""A PIN opens one device, five tries long."""

import pytest
from django.test import Client

from nearer.vault.models import Slot


@pytest.fixture
def pinned(ana):
    assert ana.client.post("/you/pin/", {"pin": "2580"}).status_code == 302
    ana.client.post("/lock/")
    return ana


def test_it_opens_this_device(pinned):
    assert 'name="pin"' in pinned.client.get("/unlock/").content.decode()
    assert pinned.client.post("/unlock/pin/", {"pin": "2580"}).status_code == 302
    assert pinned.client.get("/you/").status_code == 200


def test_it_opens_no_other_device(pinned):
    other = Client()
    other.post("/sign-in/", {"login": "Ana", "password": pinned.password})
    other.post("/lock/")
    assert 'name="pin"' not in other.get("/unlock/").content.decode()
    assert other.post("/unlock/pin/", {"pin": "2580"}).status_code == 422


def test_five_wrong_ones_end_it(pinned):
    for _ in range(5):
        assert pinned.client.post("/unlock/pin/", {"pin": "1379"}).status_code == 422
    assert not Slot.objects.filter(kind=Slot.PIN).exists()
    assert pinned.client.post("/unlock/pin/", {"pin": "2580"}).status_code == 422
    assert pinned.client.post("/unlock/", {"password": pinned.password}).status_code == 302


def test_it_is_not_a_fresh_password(pinned, monkeypatch):
    monkeypatch.setattr("nearer.people.access.FRESH_SECONDS", 0)
    pinned.client.post("/unlock/pin/", {"pin": "2580"})
    assert pinned.client.get("/you/deletion/")["Location"].startswith("/confirm/")


@pytest.mark.parametrize("pin", ["1111", "1234", "9876", "12", "abcd", "²²²²"])
def test_easy_ones_are_refused(ana, pin):
    assert ana.client.post("/you/pin/", {"pin": pin}).status_code == 422


def test_it_can_be_forgotten(ana):
    ana.client.post("/you/pin/", {"pin": "2580"})
    ana.client.post("/you/pin/deletion/")
    assert not Slot.objects.filter(kind=Slot.PIN).exists()
