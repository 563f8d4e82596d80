"""Between the password and the code, nothing opens."""

import time
from datetime import timedelta

import pytest
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.core.cache import cache
from django.test import Client

from nearer.kit import clock
from nearer.people import limits
from nearer.people.models import DeviceSession
from nearer.vault.models import Unlock


def _code(secret):
    return totp.format_hotp_value(totp.hotp_value(secret, int(time.time()) // 30))


def _pair(client):
    page = client.get("/you/second-factor/app/").content.decode()
    secret = page.split('<code class="key">')[1].split("<")[0]
    return secret, client.post("/you/second-factor/app/", {"code": _code(secret)})


@pytest.fixture
def secret(ana):
    secret, answer = _pair(ana.client)
    assert answer["Location"] == "/you/backup-codes/"
    cache.clear()
    return secret


@pytest.fixture
def halfway(ana, secret):
    client = Client()
    answer = client.post("/sign-in/", {"login": "Ana", "password": ana.password})
    assert answer["Location"] == "/second-factor/"
    return client


def test_halfway_no_page_opens(halfway):
    for address in ("/", "/you/", "/drafts/", "/unlock/", "/recovery-code/", "/you/export/"):
        assert halfway.get(address)["Location"].startswith("/sign-in/"), address
    assert Unlock.objects.filter(awaits_second_factor=True).count() == 1


def test_the_row_that_waits_opens_for_no_session_that_is_signed_in(ana, halfway):
    """Whoever writes the database signs the halfway session in; the row is refused all the same."""
    waiting = Unlock.objects.get(awaits_second_factor=True)
    mine = DeviceSession.objects.filter(person=ana.person).first()
    Unlock.objects.filter(session_hash=mine.session_key).delete()
    Unlock.objects.filter(pk=waiting.pk).update(session_hash=mine.session_key)
    assert ana.client.get("/you/")["Location"].startswith("/unlock/")


def test_halfway_is_no_known_device(halfway):
    assert "nearer-device" not in halfway.cookies


def test_the_code_opens(halfway, secret):
    assert halfway.post("/second-factor/", {"code": _code(secret)}).status_code == 302
    assert halfway.get("/you/").status_code == 200
    assert not Unlock.objects.filter(awaits_second_factor=True).exists()
    assert "nearer-device" in halfway.cookies


def test_a_code_works_once(ana, halfway, secret):
    code = _code(secret)
    halfway.post("/second-factor/", {"code": code})
    again = Client()
    again.post("/sign-in/", {"login": "Ana", "password": ana.password})
    assert again.post("/second-factor/", {"code": code}).status_code == 422


@pytest.mark.parametrize("code", ["000000", "", "12345678", "²²²²²²", "0" * 5000])
def test_a_wrong_code_explains(halfway, code):
    answer = halfway.post("/second-factor/", {"code": code})
    assert answer.status_code == 422
    assert "aria-invalid" in answer.content.decode()


def test_the_wait_ends_after_five_minutes(halfway, secret):
    with clock.fixed(clock.now() + timedelta(minutes=6)):
        halfway.post("/second-factor/", {"code": _code(secret)})
        assert halfway.get("/you/")["Location"].startswith("/unlock/")


def test_codes_are_limited_and_nobody_is_locked_out(ana, halfway, secret):
    """Somebody who knows the password guesses codes; Ana's own device has a count of its own."""
    for _ in range(limits.UNKNOWN_DEVICES.times):
        halfway.post("/second-factor/", {"code": "000000"})
    assert halfway.post("/second-factor/", {"code": _code(secret)}).status_code == 422
    ana.client.post("/sign-out/")
    ana.client.post("/sign-in/", {"login": "Ana", "password": ana.password})
    assert ana.client.post("/second-factor/", {"code": _code(secret)}).status_code == 302


def test_a_backup_code_works_once(ana, halfway):
    codes = Authenticator.objects.get(type="recovery_codes").wrap().get_unused_codes()
    assert halfway.post("/second-factor/", {"code": codes[0]}).status_code == 302
    assert halfway.get("/you/").status_code == 200
    again = Client()
    again.post("/sign-in/", {"login": "Ana", "password": ana.password})
    assert again.post("/second-factor/", {"code": codes[0]}).status_code == 422


def test_backup_codes_are_shown_and_replaced(ana, secret):
    first = ana.client.get("/you/backup-codes/").content.decode()
    codes = Authenticator.objects.get(type="recovery_codes").wrap().get_unused_codes()
    assert all(code in first for code in codes)
    ana.client.post("/you/backup-codes/new/")
    assert codes[0] not in ana.client.get("/you/backup-codes/").content.decode()


def test_its_secrets_are_not_in_the_database(ana, secret):
    for row in Authenticator.objects.all():
        codes = row.wrap().get_unused_codes() if row.type == "recovery_codes" else []
        assert not any(word in str(row.data) for word in [secret, *codes])
    stored = Authenticator.objects.get(type="totp").data["secret"]
    assert get_adapter().decrypt(stored) == secret


def test_a_secret_that_is_being_paired_is_sealed_too(ben):
    page = ben.client.get("/you/second-factor/app/").content.decode()
    secret = page.split('<code class="key">')[1].split("<")[0]
    assert ben.client.session["mfa.totp.secret"] == secret
    assert not DeviceSession.objects.filter(session_data__contains=secret).exists()


def test_pairing_needs_the_right_code(ana):
    ana.client.get("/you/second-factor/app/")
    answer = ana.client.post("/you/second-factor/app/", {"code": "000000"})
    assert answer.status_code == 422
    assert not Authenticator.objects.exists()


@pytest.mark.parametrize("address", ["app/", "app/off/"])
def test_it_is_changed_only_after_the_password(ana, secret, address):
    with clock.fixed(clock.now() + timedelta(minutes=4)):
        ana.client.get("/you/")
    with clock.fixed(clock.now() + timedelta(minutes=6)):
        answer = ana.client.post(f"/you/second-factor/{address}")
        assert answer["Location"].startswith("/confirm/")
    assert Authenticator.objects.filter(type="totp").exists()


def test_a_post_that_has_to_wait_is_not_stored(ana, secret):
    """allauth would keep the form in the session until the password was typed."""
    with clock.fixed(clock.now() + timedelta(minutes=4)):
        ana.client.get("/you/")
    with clock.fixed(clock.now() + timedelta(minutes=6)):
        ana.client.post("/you/second-factor/app/off/", {"marker": "xyzzy"})
        ana.client.post("/you/tokens/", {"label": "xyzzy", "days": "7"})
        assert "xyzzy" not in str(dict(ana.client.session))


def test_it_can_be_switched_off(ana, secret):
    assert ana.client.post("/you/second-factor/app/off/").status_code == 302
    assert not Authenticator.objects.exists()
    client = Client()
    client.post("/sign-in/", {"login": "Ana", "password": ana.password})
    assert client.get("/you/").status_code == 200


def test_a_code_of_it_is_no_password(ana, secret):
    """A borrowed phone often holds the authenticator too."""
    assert ana.client.post("/second-factor/confirm/", {"code": _code(secret)}).status_code == 404
