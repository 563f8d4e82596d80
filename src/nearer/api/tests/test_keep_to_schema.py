"""The API does what its schema says, for each kind of token: every check of schemathesis."""

from contextlib import contextmanager

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, settings

from nearer.api.rates import rates

pytestmark = pytest.mark.once


def bounded(examples):
    return settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )


schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", get_wsgi_application())


@schema.hook
def filter_body(context, body):
    """A schema cannot say that each place of a list is there once, nor that a time has come."""
    if not isinstance(body, dict):
        return True
    places = body.get("regions")
    rows = places if isinstance(places, list) else []
    named = [str(one.get("region")) for one in rows if isinstance(one, dict)]
    return len(named) == len(set(named)) and "at" not in body


@pytest.fixture(autouse=True)
def unhurried(monkeypatch):
    monkeypatch.setattr(rates, "times", 1_000_000)


@contextmanager
def kept_connection():
    """What Django's own test client sees to: the end of a request does not end the transaction."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


@schema.parametrize()
@bounded(20)
def test_with_a_token_that_may_write(case, writer):
    check(case, writer)


@schema.parametrize()
@bounded(20)
def test_with_a_token_that_may_read(case, reader):
    check(case, reader)


@schema.parametrize()
@bounded(5)
def test_with_a_token_that_has_expired(case, expired):
    check(case, expired)


@schema.parametrize()
@bounded(5)
def test_with_a_token_that_was_revoked(case, revoked):
    check(case, revoked)


def check(case, program):
    """The client of these checks asks for compressed answers and cannot open them."""
    headers = {"Authorization": f"Bearer {program.token}", "Accept-Encoding": "identity"}
    with kept_connection():
        case.call_and_validate(headers=headers)
