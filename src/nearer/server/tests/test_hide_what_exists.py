"""Another person's thing, a deleted one and one that never was: nobody can tell them apart."""

import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from nearer.kit import clock
from nearer.server.tests import access_matrix
from nearer.server.tests.harness import roles, routes
from nearer.server.tests.harness.routes import Route
from nearer.server.tests.harness.visitors import undone
from nearer.server.tests.harness.world import delete_all

Values = dict[str, Any]

ROWS = [*access_matrix.rows(access_matrix.PAGES), *access_matrix.rows(access_matrix.API)]
TABLE = {(row.method, row.route): row.cells for row in ROWS}
WITH_ID = [
    (method, route)
    for route in routes.walk()
    for method in routes.METHODS
    if (method, route.name) in TABLE and any(name.endswith("_id") for name in route.parameters)
]
ROLES = roles.PAGES | roles.API
# Kept in a session and in no table, so that nothing deletes it: the journal's tests forget it.
OF_A_SESSION = {"search_id", "note_id"}
# These differ from one answer to the next, whatever was asked for.
PASSING = re.compile(r'(name="(?:csrfmiddlewaretoken|author)" value=")[^"]*')


@pytest.fixture(autouse=True)
def one_moment() -> Iterator[None]:
    """Use is noted once a minute, with a query of its own: no minute passes between two answers."""
    with clock.fixed(clock.now()):
        yield


def test_there_are_addresses_to_try():
    assert len([route for _, route in WITH_ID if not is_api(route)]) > 10
    assert len([route for _, route in WITH_ID if is_api(route)]) > 2


@pytest.mark.parametrize("role", ["stranger", "host", "strangers", "hosts"])
def test_others_get_one_answer_for_whatever_there_is(world, role):
    visitor = ROLES[role](world)
    wrong = []
    for method, route in routes_of(role):
        theirs = world.values(route)
        expected = answer(world, visitor, method, route, invented(theirs))
        got = [answer(world, visitor, method, route, one) for one in examples(world, theirs)]
        with undone():
            delete_all(world)
            got.append(answer(world, visitor, method, route, theirs))
        if expected[0] != 404 or any(one != expected for one in got):
            wrong.append(f"{method} {route.name}: {difference(expected, got)}")

    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("role", ["owner", "writing"])
def test_for_its_owner_what_is_deleted_is_as_if_it_had_never_been(world, role):
    visitor = ROLES[role](world)
    delete_all(world)
    wrong = []
    for method, route in routes_of(role):
        if OF_A_SESSION & set(route.parameters):
            continue
        theirs = world.values(route)
        expected = answer(world, visitor, method, route, invented(theirs))
        got = answer(world, visitor, method, route, theirs)
        if expected[0] != 404 or got != expected:
            wrong.append(f"{method} {route.name}: {difference(expected, [got])}")

    assert not wrong, "\n".join(wrong)


def is_api(route: Route) -> bool:
    """Whether programs ask for it, with a token."""
    return route.name.startswith("api")


def routes_of(role: str) -> list[tuple[str, Route]]:
    """The addresses with an identifier that this role could have."""
    return [(method, route) for method, route in WITH_ID if is_api(route) == (role in roles.API)]


def examples(world, theirs: Values) -> Iterator[Values]:
    """The route's own example, and what other routes have as theirs: put away, for instance."""
    yield theirs
    for name in theirs:
        others = [value for key, value in world.ids.items() if key.endswith(f".{name}")]
        yield from (theirs | {name: value} for value in others)


def invented(theirs: Values) -> Values:
    """Identifiers that nothing has."""
    return {n: uuid4() if isinstance(value, UUID) else value for n, value in theirs.items()}


def answer(world, visitor, method, route, values):
    """Status, body, headers and number of queries, without what differs anyway."""
    url = route.url(values)
    with undone(), CaptureQueriesContext(connection) as queries:
        response = world.ask(visitor, method, route, url=url)
    body = response.content.decode()
    assert not [
        value for value in values.values() if isinstance(value, UUID) and str(value) in body
    ]
    return response.status_code, PASSING.sub(r"\1", body), dict(response.items()), len(queries)


def difference(expected, got) -> str:
    """The statuses, and the first part that differs."""
    statuses = f"{expected[0]}, then {[one[0] for one in got]}"
    parts = [(a, b) for one in got for a, b in zip(expected[1:], one[1:], strict=True) if a != b]
    return f"{statuses}: {parts[:1]}"
