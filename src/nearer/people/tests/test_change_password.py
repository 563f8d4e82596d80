"""A new password: the words stay, everything that opened them before is dropped."""

import pytest
from django.test import Client

from nearer.people import actions, limits
from nearer.vault import keyrings
from nearer.vault.models import ApiToken, Slot
from nearer.vault.opened import Vault

NEW = "harbour quilt 93 ember"


def _change(signed, **more):
    fields = {"old": signed.password, "password": NEW, **more}
    return signed.client.post("/you/password/", fields)


def test_the_new_one_opens_and_the_old_one_does_not(ana):
    assert _change(ana).status_code == 302
    assert ana.client.get("/you/").status_code == 200
    old, new = Client(), Client()
    assert old.post("/sign-in/", {"login": "Ana", "password": ana.password}).status_code == 422
    assert new.post("/sign-in/", {"login": "Ana", "password": NEW}).status_code == 302
    assert new.get("/you/").status_code == 200


def test_other_devices_tokens_and_pins_are_dropped(ana):
    other = Client()
    other.post("/sign-in/", {"login": "Ana", "password": ana.password})
    ana.client.post("/you/tokens/", {"label": "shelf", "days": "7"})
    ana.client.post("/you/pin/", {"pin": "2580"})
    _change(ana)
    assert other.get("/you/")["Location"].startswith("/sign-in/")
    assert not ApiToken.objects.exists()
    assert not Slot.objects.filter(kind=Slot.PIN).exists()


def test_the_old_password_is_asked_for(ana):
    answer = ana.client.post("/you/password/", {"old": "not it at all", "password": NEW})
    assert answer.status_code == 422
    assert "not your password" in answer.content.decode()


def test_a_weak_one_is_refused(ana):
    answer = ana.client.post("/you/password/", {"old": ana.password, "password": "password123"})
    assert answer.status_code == 422


def test_this_device_stays_signed_in_and_fresh(ana):
    _change(ana)
    assert ana.client.get("/you/tokens/").status_code == 200


def test_guessing_the_old_one_is_limited(ana):
    for _ in range(limits.KNOWN_DEVICE.times):
        ana.client.post("/you/password/", {"old": "not it at all", "password": NEW})
    assert _change(ana).status_code == 422
    assert actions.open_with_password(person=ana.person, password=ana.password)


def test_after_a_leak_there_is_a_new_account_key_and_a_new_code(ana):
    old_key = ana.vault.account_key
    assert _change(ana, leaked="on")["Location"] == "/recovery-code/"
    ana.person.refresh_from_db()
    vault = actions.open_with_password(person=ana.person, password=NEW)
    assert vault.account_key != old_key
    assert ana.client.get("/you/")["Location"] == "/recovery-code/"
    with pytest.raises(keyrings.CannotOpen):
        keyrings.open_with_recovery_code(ana.person.pk, ana.code)


def test_after_a_leak_what_was_copied_before_opens_nothing_stored_since(ana):
    """The thief has the old account key, and comes back for the new database."""
    thief = Vault(ana.person.pk, ana.vault.keyring, ana.vault.account_key)
    _change(ana, leaked="on")
    with pytest.raises(keyrings.CannotOpen):
        thief.current_epoch()


def test_the_recovery_code_still_opens(ana):
    _change(ana)
    fields = {"username": "Ana", "code": ana.code, "password": "meadow signal 17 brass"}
    assert Client().post("/recover/", fields).status_code == 302
