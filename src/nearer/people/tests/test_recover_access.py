"""Coming back with the code, and without it."""

from datetime import timedelta

import pytest
from django.test import Client

from nearer.kit import clock
from nearer.people import keeping, restoring
from nearer.vault.models import Keyring

NEW = "meadow signal 17 brass"


def test_the_code_opens_everything_and_is_replaced(ana):
    client = Client()
    fields = {"username": "ana", "code": ana.code.lower().replace("-", " "), "password": NEW}
    assert client.post("/recover/", fields)["Location"] == "/recovery-code/"
    again = Client().post("/recover/", {**fields, "password": "other harbour 55 moss"})
    assert again.status_code == 422
    assert ana.client.get("/you/")["Location"].startswith("/sign-in/")


@pytest.mark.parametrize("fields", [{"username": "Ana", "code": "0000"}, {"username": "Nobody"}])
def test_a_wrong_name_and_a_wrong_code_read_the_same(ana, fields):
    answer = Client().post("/recover/", {"code": ana.code, "password": NEW, **fields})
    assert answer.status_code == 422
    assert "do not belong together" in answer.content.decode()


def test_the_code_is_limited(ana):
    for _ in range(5):
        Client().post("/recover/", {"username": "Ana", "code": "0000", "password": NEW})
    answer = Client().post("/recover/", {"username": "Ana", "code": ana.code, "password": NEW})
    assert answer.status_code == 422


@pytest.fixture
def restored(ana, anonymous):
    anonymous.post("/check-ins/", {"author": keeping.author_token(ana.person), "sentence": "x"})
    secret = restoring.make_reset(person=ana.person)
    client = Client()
    assert client.post(f"/reset/{secret}/", {"password": NEW})["Location"] == "/recovery-code/"
    assert Client().get(f"/reset/{secret}/").status_code == 404
    ana.person.refresh_from_db()
    ana.person.recovery_confirmed = True
    ana.person.save()
    return client


def test_a_restored_sign_in_opens_nothing_old(ana, restored):
    assert restored.get("/you/").status_code == 200
    assert Keyring.objects.filter(person=ana.person).count() == 2


@pytest.mark.parametrize("secret", ["password", "code"])
def test_what_was_before_opens_with_what_was_found(ana, restored, secret):
    typed = getattr(ana, secret)
    assert restored.post("/you/older-entries/", {"secret": "wrong one"}).status_code == 422
    assert restored.post("/you/older-entries/", {"secret": typed}).status_code == 302
    assert Keyring.objects.filter(person=ana.person).count() == 1


def test_a_link_ends_after_a_day(ana):
    secret = restoring.make_reset(person=ana.person)
    with clock.fixed(clock.now() + timedelta(hours=25)):
        assert Client().get(f"/reset/{secret}/").status_code == 404
