"""Another person's thing, a deleted one and one that never was: nobody can tell them apart."""

import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from nearer.server.tests import access_matrix
from nearer.server.tests.harness import bodies, roles, routes
from nearer.server.tests.harness.visitors import undone
from nearer.server.tests.harness.world import delete_all

Values = dict[str, Any]

TABLE = {(row.method, row.route): row.cells for row in access_matrix.rows(access_matrix.PAGES)}
ROUTES = [
    (method, route)
    for route in routes.walk()
    for method in routes.METHODS
    if (method, route.name) in TABLE and any(name.endswith("_id") for name in route.parameters)
]
NAMES = [f"{method} {route.name}" for method, route in ROUTES]
# These differ from one answer to the next, whatever was asked for.
PASSING = re.compile(r'(name="(?:csrfmiddlewaretoken|author)" value=")[^"]*')


@pytest.mark.parametrize(("method", "route"), ROUTES, ids=NAMES)
@pytest.mark.parametrize("role", ["stranger", "host"])
def test_all_answers_are_alike(world, role, method, route):
    visitor = roles.PAGES[role](world)
    theirs = world.values(route)
    form = bodies.fill(route.name, world) if method == "POST" else None
    answers = {
        f"another's {number}": answer(visitor, method, route.url(values), form)
        for number, values in enumerate(examples(world, theirs))
    }
    with undone():
        delete_all(world)
        answers["deleted"] = answer(visitor, method, route.url(theirs), form)

    expected = answer(visitor, method, route.url(invented(theirs)), form)
    assert expected[0] == 404
    assert {name: got for name, got in answers.items() if got != expected} == {}


@pytest.mark.parametrize(("method", "route"), ROUTES, ids=NAMES)
def test_a_deleted_thing_is_gone_for_its_owner(world, method, route):
    visitor = roles.owner(world)
    form = bodies.fill(route.name, world) if method == "POST" else None
    theirs = world.values(route)
    expected = answer(visitor, method, route.url(invented(theirs)), form)
    delete_all(world)

    assert answer(visitor, method, route.url(theirs), form) == expected
    assert expected[0] == 404


def examples(world, theirs: Values) -> Iterator[Values]:
    """The route's own example, and what other routes have as theirs: put away, for instance."""
    yield theirs
    for name in theirs:
        others = [value for key, value in world.ids.items() if key.endswith(f".{name}")]
        yield from (theirs | {name: value} for value in others)


def invented(theirs: Values) -> Values:
    """Identifiers that nothing has."""
    return {n: uuid4() if isinstance(value, UUID) else value for n, value in theirs.items()}


def answer(visitor, method, url, form):
    """Status, body and number of queries, without what differs anyway."""
    with undone(), CaptureQueriesContext(connection) as queries:
        response = visitor.ask(method, url, form)
    body = response.content.decode()
    assert url not in body
    headers = {name: value for name, value in response.items() if name != "Date"}
    return response.status_code, PASSING.sub(r"\1", body), headers, len(queries)
