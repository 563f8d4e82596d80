"""Making a place: the host first with the code, then people with an invitation, each once."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.test import Client

from nearer.kit import clock, secret_files
from nearer.people import actions, limits, setup
from nearer.people.models import Invitation, Person

PASSWORD = "pebble window 52 saffron"


def fields(**more):
    return {"username": "Nell", "password": PASSWORD, "time_zone": "Europe/Dublin", **more}


@pytest.fixture
def code(db, data_folder):
    return secret_files.setup_code(data_folder)


def first(client, code, **more):
    return client.post("/sign-up/", fields(setup_code=code, **more))


def test_the_first_is_the_host(code, anonymous, data_folder, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        answer = first(anonymous, code.lower().replace("-", " "))
    assert answer["Location"] == "/recovery-code/"
    assert Person.objects.get().is_host
    assert not (data_folder / "setup-code").exists()


def test_nobody_is_the_first_without_the_code(code, anonymous):
    answer = first(anonymous, "AAAA-AAAA-AAAA")
    assert answer.status_code == 422
    assert "not the code" in answer.content.decode()
    assert not Person.objects.exists()


def test_guessing_the_code_is_limited(code, anonymous):
    for _ in range(limits.SETUP.times):
        first(anonymous, "AAAA-AAAA-AAAA")
    assert first(anonymous, code).status_code == 422


def test_only_one_becomes_the_host_when_two_try_at_once(code, anonymous, monkeypatch):
    monkeypatch.setattr(setup, "is_setup_code", lambda typed: bool(sneak_in()))
    answer = first(anonymous, code)
    assert answer.status_code == 422
    assert "a moment earlier" in answer.content.decode()
    assert Person.objects.get().username == "Sneak"


def sneak_in():
    return actions.sign_up(username="Sneak", password=PASSWORD, is_host=True)


def test_it_needs_an_invitation(host, anonymous):
    assert anonymous.get("/sign-up/").status_code == 403
    assert anonymous.post("/sign-up/", fields()).status_code == 403


def test_a_server_can_be_open(host, anonymous, monkeypatch):
    opened = settings.NEARER.model_copy(update={"sign_up": "open"})
    monkeypatch.setattr(settings, "NEARER", opened)
    assert anonymous.post("/sign-up/", fields()).status_code == 302


def test_it_says_who_runs_the_server(host):
    address = f"/invitations/{actions.invite(by=host.person)}/"
    page = Client().get(address).content.decode()
    assert "run by Hanna" in page
    assert "if they changed the program" in page


def test_an_invitation_works_once(host):
    address = f"/invitations/{actions.invite(by=host.person)}/"
    assert Client().post(address, fields()).status_code == 302
    assert Client().post(address, fields(username="Other")).status_code == 403
    assert not Person.objects.get(username="Nell").is_host


def test_two_with_one_invitation_at_the_same_moment(host, monkeypatch):
    """Both pages were open and both forms pass; the second finds it used."""
    address = f"/invitations/{actions.invite(by=host.person)}/"
    monkeypatch.setattr(setup, "may_sign_up", lambda **_: bool(Invitation.objects.all().delete()))
    answer = Client().post(address, fields())
    assert answer.status_code == 422
    assert Person.objects.count() == 1


def test_an_invitation_ends(host):
    address = f"/invitations/{actions.invite(by=host.person)}/"
    with clock.fixed(clock.now() + timedelta(days=7, minutes=1)):
        assert Client().post(address, fields()).status_code == 403


def test_a_forged_invitation_opens_nothing(host, anonymous):
    actions.invite(by=host.person)
    stored = Invitation.objects.get().secret_hash
    assert anonymous.get(f"/invitations/{stored}/").status_code == 403


@pytest.mark.parametrize(
    "wrong",
    [
        {"username": "hanna"},
        {"username": "X"},
        {"username": "Ne\x07ll"},
        {"password": "short"},
        {"password": "password1234"},
        {"password": "Nellnearer"},
        {"username": ""},
    ],
)
def test_invalid_form_explains(host, wrong):
    address = f"/invitations/{actions.invite(by=host.person)}/"
    answer = Client().post(address, fields(**wrong))
    assert answer.status_code == 422
    assert "aria-invalid" in answer.content.decode()
    assert Invitation.objects.count() == 1


def test_a_name_taken_in_the_same_moment_explains(host, monkeypatch):
    address = f"/invitations/{actions.invite(by=host.person)}/"
    monkeypatch.setattr(
        "nearer.people.forms.Person.objects.filter", lambda **_: Person.objects.none()
    )
    answer = Client().post(address, fields(username="Hanna"))
    assert answer.status_code == 422
    assert "taken" in answer.content.decode()
    assert Invitation.objects.count() == 1


def test_a_name_is_one_name_on_every_keyboard(host):
    address = f"/invitations/{actions.invite(by=host.person)}/"
    Client().post(address, fields(username="Andr\u0065\u0301"))
    signed = Client().post("/sign-in/", {"login": "Andr\u00e9", "password": PASSWORD})
    assert signed.status_code == 302


def test_somebody_signed_in_is_sent_home(ana):
    assert ana.client.get("/sign-up/")["Location"] == "/"


def test_nothing_but_the_code_opens_before_it_is_confirmed(host):
    client = Client()
    client.post(f"/invitations/{actions.invite(by=host.person)}/", fields())
    for address in ("/", "/you/", "/drafts/", "/you/export/"):
        assert client.get(address)["Location"] == "/recovery-code/"
