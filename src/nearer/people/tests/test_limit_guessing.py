"""Guessing is limited, and the limit locks nobody else out."""

from datetime import timedelta

import pytest
from django.test import Client

from nearer.kit import clock
from nearer.people import limits
from nearer.people.models import Attempts


def _sign_in(client, password):
    return client.post("/sign-in/", {"login": "Ana", "password": password}).status_code


@pytest.fixture
def attacked(ana):
    stranger = Client()
    for _ in range(6):
        assert _sign_in(stranger, "some guess or other") == 422
    return stranger


def test_a_stranger_who_guessed_too_often_is_refused_the_right_one_too(ana, attacked):
    assert _sign_in(attacked, ana.password) == 422
    assert _sign_in(Client(), ana.password) == 422


def test_a_known_device_still_signs_in(ana, attacked):
    ana.client.post("/sign-out/")
    assert _sign_in(ana.client, ana.password) == 302


def test_the_limit_ends(ana, attacked):
    with clock.fixed(clock.now() + timedelta(minutes=16)):
        assert _sign_in(Client(), ana.password) == 302


def test_a_known_device_has_a_limit_of_its_own(ana):
    ana.client.post("/sign-out/")
    for _ in range(10):
        assert _sign_in(ana.client, "some guess or other") == 422
    assert _sign_in(ana.client, ana.password) == 422
    assert _sign_in(Client(), ana.password) == 302


def test_a_device_known_to_one_is_unknown_to_another(ana, ben):
    for _ in range(6):
        ben.client.post("/sign-out/")
        assert _sign_in(ben.client, "some guess or other") == 422
    assert _sign_in(Client(), ana.password) == 422  # Ben's browser used up the unknown ones


def test_an_unknown_name_answers_like_a_wrong_password(ana):
    unknown = Client().post("/sign-in/", {"login": "Nobody", "password": "some guess or other"})
    wrong = Client().post("/sign-in/", {"login": "Ana", "password": "some guess or other"})
    assert unknown.status_code == wrong.status_code == 422
    assert "is not right" in unknown.content.decode()
    assert "is not right" in wrong.content.decode()


def test_one_stretch_for_each_sign_in(ana, monkeypatch):
    from nearer.vault import passwords

    counted = []
    real = passwords.stretch
    monkeypatch.setattr(passwords, "stretch", lambda *args: counted.append(1) or real(*args))
    assert _sign_in(Client(), ana.password) == 302
    Client().post("/sign-in/", {"login": "Nobody", "password": "some guess or other"})
    assert len(counted) == 2


def _from(address, name):
    fields = {"login": name, "password": "some guess or other"}
    return Client(REMOTE_ADDR=address).post("/sign-in/", fields)


@pytest.mark.parametrize(
    ("address", "neighbour", "elsewhere"),
    [
        ("203.0.113.7", "203.0.113.99", "198.51.100.7"),
        ("2001:db8:1:2::7", "2001:db8:1:2f::9", "2001:db8:2::7"),
    ],
)
def test_trying_many_names_from_one_network_is_limited(
    ana, monkeypatch, address, neighbour, elsewhere
):
    monkeypatch.setattr(limits, "_networks", limits._Networks())
    monkeypatch.setattr(limits, "NETWORK", limits.Limit("network", 3, 900))
    for number in range(3):
        assert "is not right" in _from(address, f"Name{number}").content.decode()
    refused = _from(neighbour, "Name9").content.decode()
    assert "quarter of an hour" in refused
    assert "is not right" in _from(elsewhere, "Name9").content.decode()
    with clock.fixed(clock.now() + timedelta(minutes=16)):
        assert "is not right" in _from(address, "Name9").content.decode()


def test_a_known_device_in_a_noisy_network_signs_in(ana, monkeypatch):
    monkeypatch.setattr(limits, "_networks", limits._Networks())
    monkeypatch.setattr(limits, "NETWORK", limits.Limit("network", 0, 900))
    ana.client.post("/sign-out/")
    ana.client.defaults["REMOTE_ADDR"] = "203.0.113.7"
    assert _sign_in(ana.client, ana.password) == 302


def test_confirming_is_limited_too(ana):
    for _ in range(limits.KNOWN_DEVICE.times):
        assert ana.client.post("/confirm/", {"password": "not it"}).status_code == 422
    assert ana.client.post("/confirm/", {"password": ana.password}).status_code == 422


def test_nothing_typed_is_kept_in_the_counts(ana):
    Client().post("/sign-in/", {"login": "Somebody Else", "password": "some guess or other"})
    assert not any("omebody" in row.bucket for row in Attempts.objects.all())


def test_an_attempt_is_counted_before_the_password_is_looked_at(ana, monkeypatch):
    """Or as many as fit in a quarter of a second would go through at once."""
    counted = []

    def look(*arguments):
        counted.append(sum(row.count for row in Attempts.objects.all()))
        return bytes(32)

    monkeypatch.setattr("nearer.vault.passwords.stretch", look)
    _sign_in(Client(), "some guess or other")
    _sign_in(Client(), "some guess or other")
    assert counted == [1, 2]
