"""Walks every address by every role and compares with the access matrix."""

import pytest

from nearer.server.tests import access_matrix
from nearer.server.tests.access_matrix import GATES, Row, cell
from nearer.server.tests.harness import roles, routes
from nearer.server.tests.harness.visitors import Visitor, undone

ROWS = list(access_matrix.rows(access_matrix.PAGES))
ROUTES = {route.name: route for route in routes.walk()}
REFUSALS = {"404", "405", *GATES.values()}


def test_every_address_has_its_row():
    listed = [(row.method, row.route) for row in ROWS]

    assert ROUTES.keys() - {route for _, route in listed} == set(), "no row for these"
    assert {route for _, route in listed} - ROUTES.keys() == set(), "no such address any more"
    assert [row for row in listed if listed.count(row) > 1] == [], "more than one row"


def test_every_role_has_its_column():
    assert {tuple(row.cells) for row in ROWS} == {tuple(roles.PAGES)}


@pytest.mark.parametrize("role", roles.PAGES)
def test_each_role_gets_what_the_table_says(world, role):
    visitor = roles.PAGES[role](world)
    wrong = [
        f"{row.method} {row.route}: {got} in place of {row.cells[role]}"
        for row in ROWS
        if (got := ask(world, visitor, row)) != row.cells[role]
    ]

    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("role", roles.PAGES)
def test_methods_without_a_row_are_refused(world, role):
    visitor = roles.PAGES[role](world)
    listed = {(row.method, row.route) for row in ROWS}
    answered = [
        f"{method} {name}: {got}"
        for name in ROUTES
        for method in routes.METHODS
        if (method, name) not in listed
        and (got := ask(world, visitor, Row(method, name, {}))) not in REFUSALS
    ]

    assert not answered, "\n".join(answered)


def test_made_up_cookies_open_what_no_cookies_open(world):
    invented = roles.invented(world)
    wrong = [
        f"{row.method} {row.route}: {got}"
        for row in ROWS
        if (got := ask(world, invented, row)) != row.cells["anonymous"]
    ]

    assert not wrong, "\n".join(wrong)


def ask(world, visitor: Visitor, row: Row) -> str:
    """What the visitor gets; afterwards nothing has happened."""
    with undone():
        return cell(world.ask(visitor, row.method, ROUTES[row.route]))
