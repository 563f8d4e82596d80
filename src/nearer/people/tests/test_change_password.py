"""A new password: the words stay, everything that opened them before is dropped."""

from django.test import Client

from nearer.vault.models import ApiToken, DataKey, Slot

NEW = "harbour quilt 93 ember"


def _change(signed, **more):
    fields = {"old": signed.password, "password": NEW, **more}
    return signed.client.post("/you/password/", fields)


def _sentence(signed):
    signed.client.post("/check-ins/", {"stage": "breathe", "sentence": "x"})


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


def test_after_a_leak_everything_is_under_a_new_key(ana):
    before = DataKey.objects.get(person=ana.person).pk
    assert _change(ana, leaked="on").status_code == 302
    after = DataKey.objects.get(person=ana.person)
    assert after.pk != before
    assert after.epoch == 2


def test_the_recovery_code_still_opens(ana):
    _change(ana)
    fields = {"username": "Ana", "code": ana.code, "password": "meadow signal 17 brass"}
    assert Client().post("/recover/", fields).status_code == 302
