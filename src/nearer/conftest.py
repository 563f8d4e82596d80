"""The cast: Ana, Ben and Cleo have places of their own here; nobody sees another's."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from django.test import Client
from hypothesis import settings as hypothesis_settings

from nearer.vault import crypto, stretching

hypothesis_settings.register_profile("nearer", deadline=None, max_examples=60)
hypothesis_settings.load_profile("nearer")

PASSWORD = "lantern orchard 41 velvet"


@dataclass
class Signed:
    """Somebody with an account, and a browser in which they are signed in and unlocked."""

    person: object
    vault: object
    code: str
    password: str
    client: Client

    @property
    def viewer(self):
        from nearer.people.access import Viewer

        return Viewer(self.person, self.vault)


@pytest.fixture(autouse=True)
def quick_stretching(monkeypatch):
    """One stretch per password and salt in a test run: the real cost has tests of its own."""
    monkeypatch.setattr("nearer.vault.passwords.stretch", _stretch_once)


@cache
def _stretch_once(password, salt, parameters):
    weak = crypto.StretchParameters(memory_kib=19456, iterations=2)
    return stretching.stretch(password, salt, weak)


@pytest.fixture
def make_person(db) -> Callable[..., Signed]:
    """Sign somebody up through the actions, with the code confirmed, and sign them in."""

    def make(username: str, *, is_host: bool = False, sign_in: bool = True) -> Signed:
        from nearer.people import actions

        person, vault, code = actions.sign_up(
            username=username, password=PASSWORD, is_host=is_host, time_zone="Europe/Dublin"
        )
        person.recovery_confirmed = person.welcomed = True
        person.save()
        client = Client()
        if sign_in:
            answer = client.post("/sign-in/", {"login": username, "password": PASSWORD})
            assert answer.status_code == 302, answer.content
        return Signed(person, vault, code, PASSWORD, client)

    return make


@pytest.fixture
def host(make_person) -> Signed:
    """Runs the server; sees nobody's words."""
    return make_person("Hanna", is_host=True)


@pytest.fixture
def ana(make_person) -> Signed:
    """Writes things down."""
    return make_person("Ana")


@pytest.fixture
def ben(make_person) -> Signed:
    """Somebody else with an account."""
    return make_person("Ben")


@pytest.fixture
def locked_ana_client(ana) -> Client:
    """Ana's browser after she locked it."""
    ana.client.post("/lock/")
    return ana.client


@pytest.fixture
def anonymous(db) -> Client:
    """A browser nobody is signed in with."""
    return Client()


@pytest.fixture
def data_folder(tmp_path, monkeypatch) -> Path:
    """An empty data folder in place of the installation's."""
    from django.conf import settings

    here = settings.NEARER.model_copy(update={"data": tmp_path})
    monkeypatch.setattr(settings, "NEARER", here)
    return tmp_path
