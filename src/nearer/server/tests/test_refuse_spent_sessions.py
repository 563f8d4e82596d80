"""Copied cookies of a session that has ended, was locked or lay idle open nothing any more."""

from datetime import timedelta

import pytest

from nearer.kit import clock
from nearer.people import actions as people
from nearer.people.models import DeviceSession
from nearer.server.tests import access_matrix
from nearer.server.tests.harness import roles, routes
from nearer.server.tests.harness.visitors import Visitor, undone
from nearer.server.tests.harness.world import World

ROUTES = {route.name: route for route in routes.walk()}
ROWS = list(access_matrix.rows(access_matrix.PAGES))


def sign_out(world: World, visitor: Visitor) -> None:
    visitor.ask("POST", "/sign-out/")


def sign_out_elsewhere(world: World, visitor: Visitor) -> None:
    roles.owner(world).ask("POST", "/you/devices/others/end/")


def change_password_elsewhere(world: World, visitor: Visitor) -> None:
    form = {"old": world.ana.password, "password": "harbour kettle 12 willow"}
    roles.owner(world).ask("POST", "/you/password/", form)


def disable(world: World, visitor: Visitor) -> None:
    world.ana.person.is_active = False
    world.ana.person.save()


def delete(world: World, visitor: Visitor) -> None:
    roles.owner(world).ask("POST", "/you/deletion/", {"when": "now"})


def recover(world: World, visitor: Visitor) -> None:
    people.recover(username="Ana", code=world.ana.code, password="harbour kettle 12 willow")


def expire(world: World, visitor: Visitor) -> None:
    DeviceSession.objects.update(expire_date=clock.now() - timedelta(seconds=1))


def lock(world: World, visitor: Visitor) -> None:
    visitor.ask("POST", "/lock/")


def leave(world: World, visitor: Visitor) -> None:
    visitor.ask("POST", "/leave/")


ENDED = (
    sign_out, sign_out_elsewhere, change_password_elsewhere, disable, delete, recover, expire,
)  # fmt: skip


@pytest.mark.parametrize("end", ENDED, ids=lambda end: end.__name__)
def test_a_session_that_ended_opens_what_nobody_signed_in_opens(world, end):
    visitor = roles.owner(world)
    addresses = {row.route: world.url(ROUTES[row.route]) for row in ROWS}
    end(world, visitor)

    assert not differences(world, visitor, addresses, "anonymous")


@pytest.mark.parametrize("end", [lock, leave], ids=lambda end: end.__name__)
def test_a_session_that_was_locked_opens_what_a_locked_one_opens(world, end):
    visitor = roles.owner(world)
    end(world, visitor)

    assert not differences(world, visitor, {}, "locked")


def test_a_session_that_lay_idle_is_locked(world):
    visitor = roles.owner(world)
    with clock.fixed(clock.now() + timedelta(minutes=5, seconds=1)):
        assert not differences(world, visitor, {}, "locked")


def test_until_then_it_opens_everything(world):
    visitor = roles.owner(world)
    with clock.fixed(clock.now() + timedelta(minutes=4, seconds=50)):
        assert visitor.ask("GET", "/journal/").status_code == 200


def differences(world: World, visitor: Visitor, addresses: dict[str, str], role: str) -> list[str]:
    """Where the visitor gets something else than this role."""
    wrong = []
    for row in ROWS:
        with undone():
            url = addresses.get(row.route, "")
            got = access_matrix.cell(world.ask(visitor, row.method, ROUTES[row.route], url))
        if got != row.cells[role] and not is_gone(row.route):
            wrong.append(f"{row.method} {row.route}: {got} in place of {row.cells[role]}")
    return wrong


def is_gone(route: str) -> bool:
    """Links and forms of Ana's that end with her sessions or her account."""
    return route in {"reset", "sign-up-invited", "recover", "account_login"}
