"""Every answer carries the policy and its headers: each address, role, file and error."""

import pytest

from nearer.server.tests import access_matrix
from nearer.server.tests.harness import headers, roles, routes
from nearer.server.tests.harness.visitors import Visitor, undone

ROWS = [*access_matrix.rows(access_matrix.PAGES), *access_matrix.rows(access_matrix.API)]
ROLES = roles.PAGES | roles.API
ROUTES = {route.name: route for route in routes.walk()}


@pytest.mark.parametrize("role", ROLES)
def test_every_address_sends_them_to_every_role(world, role):
    visitor = ROLES[role](world)
    wrong = []
    for row in (row for row in ROWS if role in row.cells):
        with undone():
            response = world.ask(visitor, row.method, ROUTES[row.route])
            wrong += [f"{row.method} {row.route}: {fault}" for fault in headers.faults(response)]

    assert not wrong, "\n".join(wrong)


ERRORS = {
    400: lambda visitor: visitor.ask("GET", "/", HTTP_HOST="evil.example"),
    403: lambda visitor: visitor.client(enforce_csrf_checks=True).post("/lock/"),
    404: lambda visitor: visitor.ask("GET", "/no/such/page/"),
    405: lambda visitor: visitor.ask("GET", "/lock/"),
    413: lambda visitor: visitor.ask("POST", "/sign-in/", {"login": "x" * 2_000_000}),
    301: lambda visitor: visitor.ask("GET", "/journal"),
}


@pytest.mark.parametrize("status", ERRORS)
@pytest.mark.parametrize("role", ["anonymous", "owner"])
def test_every_error_page_sends_them(world, status, role):
    response = ERRORS[status](roles.PAGES[role](world))

    assert response.status_code == status
    assert list(headers.faults(response)) == []


def test_a_page_that_breaks_sends_them(world, monkeypatch):
    monkeypatch.setattr("nearer.rooms.presence.queries.home", lambda viewer: 1 / 0)
    response = roles.owner(world).ask("GET", "/")

    assert response.status_code == 500
    assert list(headers.faults(response)) == []


def test_a_missing_header_would_be_noticed(world):
    response = Visitor().ask("GET", "/help/")
    del response["Referrer-Policy"]
    response["Content-Security-Policy"] += "; script-src-elem *"

    assert len(list(headers.faults(response))) == 2
