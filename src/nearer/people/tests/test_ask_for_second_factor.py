"""Between the password and the code, nothing opens."""

from datetime import timedelta

import pytest
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    format_hotp_value,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.test import Client

from nearer.kit import clock
from nearer.vault.models import Unlock


def _code(secret):
    return format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time())))


@pytest.fixture
def secret(ana):
    page = ana.client.get("/you/second-factor/app/").content.decode()
    secret = page.split('<code class="key">')[1].split("<")[0]
    answer = ana.client.post("/you/second-factor/app/", {"code": _code(secret)})
    assert answer.status_code == 302
    Authenticator.objects.filter(type="totp").update(last_used_at=None)
    from django.core.cache import cache

    cache.clear()
    return secret


@pytest.fixture
def halfway(ana, secret):
    client = Client()
    answer = client.post("/sign-in/", {"login": "Ana", "password": ana.password})
    assert answer["Location"] == "/second-factor/"
    return client


def test_halfway_no_page_opens(halfway):
    assert halfway.get("/you/")["Location"].startswith("/sign-in/")
    assert Unlock.objects.filter(awaits_second_factor=True).count() == 1


def test_the_code_opens(halfway, secret):
    answer = halfway.post("/second-factor/", {"code": _code(secret)})
    assert answer.status_code == 302
    assert halfway.get("/you/").status_code == 200
    assert not Unlock.objects.filter(awaits_second_factor=True).exists()


def test_a_wrong_code_explains(halfway):
    assert halfway.post("/second-factor/", {"code": "000000"}).status_code == 422


def test_the_wait_ends_after_five_minutes(halfway, secret):
    with clock.fixed(clock.now() + timedelta(minutes=6)):
        halfway.post("/second-factor/", {"code": _code(secret)})
        assert halfway.get("/you/")["Location"].startswith("/unlock/")


def test_codes_are_limited(halfway, secret):
    for _ in range(5):
        halfway.post("/second-factor/", {"code": "000000"})
    answer = halfway.post("/second-factor/", {"code": _code(secret)})
    assert answer.status_code == 422


def test_a_backup_code_works_once(ana, halfway):
    codes = Authenticator.objects.get(type="recovery_codes").wrap().get_unused_codes()
    assert halfway.post("/second-factor/", {"code": codes[0]}).status_code == 302
    assert halfway.get("/you/").status_code == 200
    again = Client()
    again.post("/sign-in/", {"login": "Ana", "password": ana.password})
    assert again.post("/second-factor/", {"code": codes[0]}).status_code == 422


def test_its_secret_is_not_in_the_database(secret):
    stored = Authenticator.objects.get(type="totp").data["secret"]
    assert secret not in stored
    assert get_adapter().decrypt(stored) == secret


def test_it_can_be_switched_off(ana, secret):
    assert ana.client.post("/you/second-factor/app/off/").status_code == 302
    assert not Authenticator.objects.exists()
