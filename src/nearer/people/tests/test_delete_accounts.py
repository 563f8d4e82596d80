"""Deleted means gone: keys, rows and the sign-in."""

from datetime import timedelta

from django.apps import apps

from nearer.kit import clock
from nearer.people import deletion
from nearer.people.models import Person
from nearer.vault.models import Keyring


def test_now_means_now(ana, ben):
    ana.client.post("/check-ins/", {"stage": "breathe"})
    assert ana.client.post("/you/deletion/", {"when": "now"})["Location"] == "/deleted/"
    assert not Person.objects.filter(username="Ana").exists()
    assert Keyring.objects.count() == 1
    for model in apps.get_models():
        names = {field.name for field in model._meta.fields}
        for name in names & {"person", "owner", "user"}:
            assert not model.objects.exclude(**{name: ben.person}).exists(), model


def test_later_can_be_called_off(ana):
    ana.client.post("/you/deletion/", {"when": "later"})
    assert "will be deleted" in ana.client.get("/you/").content.decode()
    ana.client.post("/you/deletion/call-off/")
    with clock.fixed(clock.now() + timedelta(days=8)):
        assert deletion.delete_due_accounts() == 0


def test_later_is_in_seven_days(ana, ben):
    ana.client.post("/you/deletion/", {"when": "later"})
    with clock.fixed(clock.now() + timedelta(days=6)):
        assert deletion.delete_due_accounts() == 0
    with clock.fixed(clock.now() + timedelta(days=8)):
        assert deletion.delete_due_accounts() == 1
    assert list(Person.objects.values_list("username", flat=True)) == ["Ben"]


def test_the_last_host_is_told(host, ben):
    assert "only host" in host.client.get("/you/deletion/").content.decode()
