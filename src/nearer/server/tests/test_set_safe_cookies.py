"""Over HTTPS: strict transport, and cookies that no other site, host or script can touch."""

import pytest

from nearer.server.tests import access_matrix
from nearer.server.tests.harness import headers, production, roles, routes
from nearer.server.tests.harness.visitors import undone

ORIGIN = "https://nearer.home.example"
ROWS = [*access_matrix.rows(access_matrix.PAGES), *access_matrix.rows(access_matrix.API)]
ROUTES = {route.name: route for route in routes.walk()}
SECURE = {"secure": True, "headers": {"Host": "nearer.home.example", "Origin": ORIGIN}}
SAME_SITE = {"__Host-session": "Lax"}
A_SESSION = {"__Host-unlock"}


@pytest.fixture
def over_https(settings, monkeypatch):
    """The settings of a server that is reached over HTTPS."""
    production.take_on(settings, monkeypatch, NEARER_ORIGIN=ORIGIN, NEARER_SIGN_UP="open")


@pytest.fixture
def secure_world(over_https, world):
    """The world behind HTTPS."""
    return world


@pytest.mark.parametrize("role", ["anonymous", "owner", "locked", "reading"])
def test_every_answer_asks_for_https_from_now_on(secure_world, role):
    visitor = (roles.PAGES | roles.API)[role](secure_world)
    wrong = []
    for row in (row for row in ROWS if role in row.cells and row.route not in routes.RAW):
        with undone():
            url = secure_world.url(ROUTES[row.route])
            response = visitor.ask(row.method, url, **SECURE)
        wrong += [f"{row.route}: {fault}" for fault in headers.faults(response, secure=True)]

    assert not wrong, "\n".join(wrong)


def test_every_cookie_is_bound_to_this_host(secure_world):
    met, wrong = set(), []
    for role in ("anonymous", "owner", "locked", "newcomer"):
        visitor = roles.PAGES[role](secure_world)
        for row in (row for row in ROWS if role in row.cells and row.route not in routes.RAW):
            with undone():
                response = secure_world.ask(visitor, row.method, ROUTES[row.route], **SECURE)
            for name, cookie in response.cookies.items():
                met.add(name)
                wrong += [f"{row.route} {name}: {fault}" for fault in faults(name, cookie)]

    assert not wrong, "\n".join(wrong)
    assert {"__Host-session", "__Host-unlock", "__Host-csrf", "__Host-device"} <= met


def faults(name, cookie):
    """What is wrong with a cookie that is being set, or deleted."""
    if not name.startswith("__Host-"):
        yield "its name does not bind it"
    if cookie["path"] != "/" or cookie["domain"]:
        yield "another path or host"
    if cookie["samesite"] != SAME_SITE.get(name, "Strict"):
        yield f"SameSite {cookie['samesite']}"
    if not cookie["secure"]:
        yield "not Secure: the browser would not even delete it"
    if cookie.value and not cookie["httponly"]:
        yield "not HttpOnly"
    if cookie.value and name in A_SESSION and (cookie["max-age"] or cookie["expires"]):
        yield "outlives the browser"
