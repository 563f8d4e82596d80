"""A GET changes no row in any table, whoever looks, whatever there is to see."""

import pytest

from nearer.people import actions as people
from nearer.server.tests import access_matrix
from nearer.server.tests.harness import roles, routes, tables
from nearer.server.tests.harness.visitors import undone

ROWS = [*access_matrix.rows(access_matrix.PAGES), *access_matrix.rows(access_matrix.API)]
GETS = {row.route for row in ROWS if row.method == "GET"}
ROLES = {**roles.PAGES, "reading": roles.reading, "writing": roles.writing}


@pytest.mark.parametrize("role", ROLES)
def test_no_page_changes_a_row(world, role):
    visitor = ROLES[role](world)
    before = tables.snapshot()
    changed = []
    for route in (route for route in routes.walk() if route.name in GETS):
        with undone():
            world.ask(visitor, "GET", route)
            difference = tables.changes(before, tables.snapshot())
        if difference:
            changed.append(f"{route.name}: {'; '.join(difference)}")

    assert not changed, "\n".join(changed)


def test_a_change_would_be_noticed(world):
    before = tables.snapshot()
    people.invite(by=world.hanna.person)

    assert tables.changes(before, tables.snapshot()) == [
        "people_invitation: 0 rows gone or changed, 1 rows new or changed"
    ]
