"""Coming back with the code, and without it."""

import time
from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.core.cache import cache
from django.test import Client

from nearer.kit import clock
from nearer.people import actions, keeping, limits, restoring
from nearer.people.models import DeviceSession, ResetLink
from nearer.vault.models import ApiToken, Keyring

NEW = "meadow signal 17 brass"
OTHER = "other harbour 55 moss"


def recover(client, signed, **more):
    fields = {"username": "Ana", "code": signed.code, "password": NEW}
    return client.post("/recover/", fields | more)


def test_the_code_opens_everything_and_is_replaced(ana):
    sloppy = ana.code.lower().replace("-", " ").replace("0", "o")
    assert recover(Client(), ana, username="ana", code=sloppy)["Location"] == "/recovery-code/"
    assert recover(Client(), ana, password=OTHER).status_code == 422
    assert actions.open_with_password(person=_reload(ana), password=NEW).account_key == (
        ana.vault.account_key
    )


def test_everything_else_is_dropped(ana):
    ana.client.post("/you/tokens/", {"label": "shelf", "days": "7"})
    client = Client()
    recover(client, ana)
    assert ana.client.get("/you/")["Location"].startswith("/sign-in/")
    assert not ApiToken.objects.exists()
    assert DeviceSession.objects.filter(person=ana.person).count() == 1
    assert client.get("/you/")["Location"] == "/recovery-code/"


@pytest.mark.parametrize("fields", [{"code": "0000"}, {"username": "Nobody"}])
def test_a_wrong_name_and_a_wrong_code_read_the_same(ana, fields):
    answer = recover(Client(), ana, **fields)
    assert answer.status_code == 422
    assert "do not belong together" in answer.content.decode()


def test_another_persons_code_opens_nothing(ana, ben):
    assert recover(Client(), ana, code=ben.code).status_code == 422


def test_a_weak_password_changes_nothing(ana):
    assert recover(Client(), ana, password="password123").status_code == 422
    assert actions.open_with_password(person=_reload(ana), password=ana.password)


def test_it_is_limited_by_the_day(ana):
    for _ in range(limits.RECOVERY.times):
        recover(Client(), ana, code="0000")
    assert recover(Client(), ana).status_code == 422
    with clock.fixed(clock.now() + timedelta(days=1, minutes=1)):
        assert recover(Client(), ana).status_code == 302


def test_a_stranger_uses_up_nobody_elses_tries(ana):
    for _ in range(limits.RECOVERY.times):
        recover(Client(), ana, code="0000")
    ana.client.post("/sign-out/")
    assert recover(ana.client, ana).status_code == 302


@pytest.fixture
def secret(ana):
    """Ana's second factor is on."""
    key = totp.generate_totp_secret()
    totp.TOTP.activate(ana.person, key)
    cache.clear()
    return key


def _code(secret):
    return totp.format_hotp_value(totp.hotp_value(secret, int(time.time()) // 30))


def test_a_stolen_code_does_not_put_its_owner_out(ana, secret):
    answer = recover(Client(), ana)
    assert answer.status_code == 422
    assert 'name="factor"' in answer.content.decode()
    assert recover(Client(), ana, factor="000000").status_code == 422
    assert actions.open_with_password(person=_reload(ana), password=ana.password)
    assert ana.client.get("/you/").status_code == 200


def test_with_the_second_factor_it_opens(ana, secret):
    client = Client()
    assert recover(client, ana, factor=_code(secret))["Location"] == "/recovery-code/"
    assert client.get("/recovery-code/").status_code == 200


def test_whether_there_is_a_second_factor_is_told_to_its_owner_only(ana, secret):
    answer = recover(Client(), ana, code="0000")
    assert 'name="factor"' not in answer.content.decode()


@pytest.fixture
def link(ana):
    return f"/reset/{restoring.make_reset(person=ana.person)}/"


@pytest.fixture
def restored(ana, anonymous, link):
    """Ana's browser after her sign-in was restored; a draft waits under the older keys."""
    anonymous.post("/check-ins/", {"author": keeping.author_token(ana.person), "sentence": "wool"})
    client = Client()
    assert client.post(link, {"password": NEW})["Location"] == "/recovery-code/"
    person = _reload(ana)
    person.recovery_confirmed = True
    person.save()
    return client


def _reload(signed):
    signed.person.refresh_from_db()
    return signed.person


def test_a_restored_sign_in_opens_nothing_old(ana, restored):
    assert "Nothing waits" in restored.get("/drafts/").content.decode()
    vault = actions.open_with_password(person=_reload(ana), password=NEW)
    assert vault.account_key != ana.vault.account_key
    assert vault.readable_epochs() == [2]
    assert Keyring.objects.filter(person=ana.person).count() == 2


def test_it_ends_what_was_open_and_the_second_factor(ana, secret, restored):
    assert ana.client.get("/you/")["Location"].startswith("/sign-in/")
    assert not Authenticator.objects.exists()


@pytest.mark.parametrize("secret", ["password", "code"])
def test_what_was_before_opens_with_what_was_found(ana, restored, secret):
    typed = getattr(ana, secret)
    assert restored.post("/you/older-entries/", {"secret": "wrong one"}).status_code == 422
    assert restored.post("/you/older-entries/", {"secret": typed}).status_code == 302
    assert Keyring.objects.filter(person=ana.person).count() == 1
    assert "wool" in restored.get("/drafts/").content.decode()
    vault = actions.open_with_password(person=_reload(ana), password=NEW)
    assert vault.readable_epochs() == [1, 2]


def test_guessing_older_keys_is_limited(ana, restored):
    for _ in range(limits.RECOVERY.times):
        restored.post("/you/older-entries/", {"secret": "wrong one"})
    assert restored.post("/you/older-entries/", {"secret": ana.code}).status_code == 422


def test_a_second_loss_is_survived_too(ana, restored):
    secret = restoring.make_reset(person=ana.person)
    client = Client()
    assert client.post(f"/reset/{secret}/", {"password": OTHER}).status_code == 302
    person = _reload(ana)
    person.recovery_confirmed = True
    person.save()
    for typed in (NEW, ana.code):
        assert client.post("/you/older-entries/", {"secret": typed}).status_code == 302
    vault = actions.open_with_password(person=person, password=OTHER)
    assert vault.readable_epochs() == [1, 2, 3]


def test_a_link_works_once(ana, link, restored):
    assert Client().get(link).status_code == 404
    assert Client().post(link, {"password": OTHER}).status_code == 404


def test_a_newer_link_ends_the_older(ana, link):
    restoring.make_reset(person=ana.person)
    assert Client().get(link).status_code == 404


def test_a_link_ends_after_a_day(ana, link):
    with clock.fixed(clock.now() + timedelta(hours=25)):
        assert Client().get(link).status_code == 404


def test_a_stored_link_is_no_link(ana, link):
    stored = ResetLink.objects.get().secret_hash
    assert Client().get(f"/reset/{stored}/").status_code == 404


def test_invalid_form_explains(ana, link):
    answer = Client().post(link, {"password": "password123"})
    assert answer.status_code == 422
    assert Client().get(link).status_code == 200
