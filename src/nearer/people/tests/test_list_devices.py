"""Where somebody is signed in, and how to end it."""

from django.test import Client

from nearer.people.models import DeviceSession
from nearer.vault.models import Unlock


def _elsewhere(signed):
    client = Client(headers={"user-agent": "Mozilla/5.0 (Android 14) Firefox/140.0"})
    client.post("/sign-in/", {"login": "Ana", "password": signed.password})
    return client


def test_a_new_device_is_told_of_inside_only(ana):
    _elsewhere(ana)
    assert "Firefox on Android" in ana.client.get("/you/").content.decode()
    assert "Firefox on Android" in ana.client.get("/you/devices/").content.decode()
    assert "Firefox on Android" in ana.client.get("/you/").content.decode()
    ana.client.post("/you/devices/known/")
    assert "Firefox on Android" not in ana.client.get("/you/").content.decode()


def test_a_new_device_cannot_hide_itself(ana):
    other = _elsewhere(ana)
    other.post("/you/devices/known/")
    assert "Firefox on Android" in ana.client.get("/you/").content.decode()


def test_a_new_device_is_told_of_after_unlocking(ana):
    _elsewhere(ana)
    ana.client.post("/lock/")
    locked = ana.client.get("/unlock/").content.decode()
    assert "Firefox on Android" not in locked
    answer = ana.client.post("/unlock/", {"password": ana.password}, follow=True)
    assert "Firefox on Android" in answer.content.decode()


def test_one_can_be_signed_out(ana, ben):
    other = _elsewhere(ana)
    row = DeviceSession.objects.get(person=ana.person, device="Firefox on Android")
    path = f"/you/devices/{row.id}/end/"
    assert ben.client.post(path).status_code == 404
    assert ana.client.post(path).status_code == 302
    assert other.get("/you/")["Location"].startswith("/sign-in/")
    assert Unlock.objects.filter(person=ana.person).count() == 1


def test_all_others_can_be_signed_out(ana):
    others = [_elsewhere(ana), _elsewhere(ana)]
    ana.client.post("/you/devices/others/end/")
    assert all(other.get("/you/").status_code == 302 for other in others)
    assert ana.client.get("/you/").status_code == 200


def test_no_address_or_agent_is_kept(ana):
    _elsewhere(ana)
    for row in DeviceSession.objects.values():
        assert not any(
            "Mozilla" in str(value) or "127.0.0.1" in str(value) for value in row.values()
        )
