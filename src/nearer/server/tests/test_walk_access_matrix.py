"""Walks every address by every role and compares with the access matrix."""

import pytest

from nearer.server.tests import access_matrix
from nearer.server.tests.access_matrix import GATES, Row, cell
from nearer.server.tests.harness import roles, routes
from nearer.server.tests.harness.visitors import Visitor, undone

PAGES = list(access_matrix.rows(access_matrix.PAGES))
API = list(access_matrix.rows(access_matrix.API))
ROLES = roles.PAGES | roles.API
ROUTES = {route.name: route for route in routes.walk()}
REFUSALS = {"401", "404", "405", *GATES.values()}


def test_every_address_has_its_row():
    listed = [(row.method, row.route) for row in [*PAGES, *API]]

    assert ROUTES.keys() - {route for _, route in listed} == set(), "no row for these"
    assert {route for _, route in listed} - ROUTES.keys() == set(), "no such address any more"
    assert [row for row in listed if listed.count(row) > 1] == [], "more than one row"


def test_every_role_has_its_column():
    assert {tuple(row.cells) for row in PAGES} == {tuple(roles.PAGES)}
    assert {tuple(row.cells) for row in API} == {tuple(roles.API)}


@pytest.mark.parametrize("role", ROLES)
def test_each_role_gets_what_the_table_says(world, role):
    visitor = ROLES[role](world)
    wrong = [
        f"{row.method} {row.route}: {got} in place of {row.cells[role]}"
        for row in [*PAGES, *API]
        if role in row.cells and (got := ask(world, visitor, row)) != row.cells[role]
    ]

    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("role", ROLES)
def test_methods_without_a_row_are_refused(world, role):
    visitor = ROLES[role](world)
    table = PAGES if role in roles.PAGES else API
    listed = {(row.method, row.route) for row in table}
    answered = [
        f"{method} {name}: {got}"
        for name in {row.route for row in table}
        for method in routes.METHODS
        if (method, name) not in listed
        and (got := ask(world, visitor, Row(method, name, {}))) not in REFUSALS
    ]

    assert not answered, "\n".join(answered)


@pytest.mark.parametrize("role", ["reading", "writing"])
def test_tokens_open_no_page(world, role):
    visitor = ROLES[role](world)
    wrong = [
        f"{row.method} {row.route}: {got}"
        for row in PAGES
        if (got := ask(world, visitor, row)) != row.cells["anonymous"]
    ]

    assert not wrong, "\n".join(wrong)


def test_made_up_cookies_open_what_no_cookies_open(world):
    invented = roles.invented(world)
    wrong = [
        f"{row.method} {row.route}: {got}"
        for row in PAGES
        if (got := ask(world, invented, row)) != row.cells["anonymous"]
    ]

    assert not wrong, "\n".join(wrong)


def ask(world, visitor: Visitor, row: Row) -> str:
    """What the visitor gets; afterwards nothing has happened."""
    with undone():
        return cell(world.ask(visitor, row.method, ROUTES[row.route]))
