"""Programs with tokens of every kind."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.test import Client

from nearer.api.rates import rates
from nearer.kit import clock
from nearer.people import securing

URL = "/api/v1"


@dataclass
class Program:
    """Asks with its token, and with nothing else."""

    token: str

    def ask(self, method, path, body=None, **headers):
        client = Client(enforce_csrf_checks=True, raise_request_exception=False)
        headers = {"Authorization": f"Bearer {self.token}"} | headers
        more = {} if body is None else {"content_type": "application/json", "data": body}
        return getattr(client, method)(f"{URL}/{path}", headers=headers, **more)

    def begin(self, **parts):
        answer = self.ask("post", "check-ins", parts)
        assert answer.status_code == 201, answer.content
        return answer.json()


@pytest.fixture(autouse=True)
def fresh_rates():
    rates._windows.clear()


@pytest.fixture
def make_program():
    def make(signed, *, may_write=True, days=7):
        return Program(
            securing.make_token(
                person=signed.person,
                vault=signed.vault,
                label="shelf",
                may_write=may_write,
                lifetime=timedelta(days=days),
            )
        )

    return make


@pytest.fixture
def writer(ana, make_program):
    """Ana's program that may write."""
    return make_program(ana)


@pytest.fixture
def reader(ana, make_program):
    """Ana's program that may read only."""
    return make_program(ana, may_write=False)


@pytest.fixture
def expired(ana, make_program):
    """Ana's program whose last day was yesterday."""
    return make_program(ana, days=-1)


@pytest.fixture
def revoked(ana, make_program):
    """Ana's program whose token was revoked."""
    program = make_program(ana)
    securing.revoke_token(person=ana.person, token_id=UUID(hex=program.token.split("_")[1]))
    return program


@pytest.fixture
def made_up(db):
    """A program that made its token up."""
    return Program(f"nrk_{uuid4().hex}_{'0' * 64}")


@pytest.fixture
def now():
    """A moment that stands still."""
    moment = clock.now()
    with clock.fixed(moment):
        yield moment
