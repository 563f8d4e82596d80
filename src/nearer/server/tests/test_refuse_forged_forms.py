"""Forged, mangled and meddled forms change nothing that is not theirs, and get a clear answer."""

from uuid import uuid4

import pytest

from nearer.people.models import Person
from nearer.server.tests import access_matrix
from nearer.server.tests.harness import bodies, canary, looks, roles, routes, tables
from nearer.server.tests.harness.planting import CARRIED, Planter
from nearer.server.tests.harness.visitors import undone
from nearer.server.tests.harness.world import begin_moment

ROUTES = {route.name: route for route in routes.walk()}
ROWS = list(access_matrix.rows(access_matrix.PAGES))
# Takes posts of anybody, as a phone's share sheet carries no token, and changes nothing (decision 8).
UNGUARDED = "say-shared"
POSTS = [row.route for row in ROWS if row.method == "POST" and row.route != UNGUARDED]
MEDDLING = {
    "is_host": "on", "is_active": "", "username": "Hanna", "welcomed": "", "epoch": "9",
    "recovery_confirmed": "on", "day": "1970-01-01", "sequence": "1", "deleted_on": "1970-01-01",
    "awaits_second_factor": "", "delete_on": "1970-01-01", "tries": "0", "may_write": "on",
}  # fmt: skip
STRANGE = {
    "nothing": "", "a long number": "9" * 400, "too large for a column": str(2**63),
    "a negative fraction": "-1e309", "digits of elsewhere": "١٢", "code": "[] {{ 7 }} ' OR 1=1 --\n",
}  # fmt: skip


@pytest.mark.parametrize(
    "token", ["", "x" * 32, "x" * 64, "х" * 32], ids=["none", "32", "64", "odd"]
)
def test_a_form_without_its_protection_changes_nothing(world, token):
    visitor = roles.owner(world)
    before = tables.snapshot()
    for name in POSTS:
        client = visitor.client(enforce_csrf_checks=True)
        form = bodies.fill(name, world) | {"csrfmiddlewaretoken": token}
        answer = client.post(world.url(ROUTES[name]), form)

        assert (name, answer.status_code) == (name, 403)
        assert looks.faults(answer) == []
    assert tables.changes(before, tables.snapshot()) == []


def test_a_form_from_another_site_changes_nothing(world):
    client = roles.owner(world).client(enforce_csrf_checks=True)
    client.get("/")
    token = client.cookies["nearer-csrf"].value
    for name in POSTS:
        form = bodies.fill(name, world) | {"csrfmiddlewaretoken": token}
        answer = client.post(
            world.url(ROUTES[name]), form, headers={"Origin": "https://evil.example"}
        )

        assert (name, answer.status_code) == (name, 403)


def test_the_one_address_without_protection_changes_nothing(world):
    client = roles.owner(world).client(enforce_csrf_checks=True)
    client.get("/")
    before, form = tables.snapshot(), bodies.fill(UNGUARDED, world)
    answer = client.post(
        world.url(ROUTES[UNGUARDED]), form, headers={"Origin": "https://evil.example"}
    )

    assert answer.status_code == 200
    assert tables.changes(before, tables.snapshot()) == []


def test_with_its_protection_a_form_is_taken(world):
    client = roles.owner(world).client(enforce_csrf_checks=True)
    client.get("/")
    token = client.cookies["nearer-csrf"].value
    form = bodies.fill("check-in-sentence", world) | {"csrfmiddlewaretoken": token}

    assert client.post(world.url(ROUTES["check-in-sentence"]), form).status_code == 302


@pytest.mark.parametrize("name", POSTS)
def test_fields_that_nobody_asked_for_change_nothing(world, name):
    ids = {"id": uuid4(), "person": world.ben.person.pk, "owner": world.ben.person.pk}
    ids |= {f"{key}_id": value for key, value in ids.items()}
    with undone():
        world.ask(roles.owner(world), "POST", ROUTES[name])
        expected = people()
    with undone():
        form = MEDDLING | ids | bodies.fill(name, world)
        roles.owner(world).ask("POST", world.url(ROUTES[name]), form)

        assert people() == expected


def test_identifiers_of_somebody_else_in_a_form_change_nothing(world):
    theirs = begin_moment(world.ben.viewer, "Ben's own")
    before = of_ben(world)
    for name in POSTS:
        meddled = {"moment": theirs.id, "once": theirs.id, "author": world.ben.person.pk}
        with undone():
            form = bodies.fill(name, world) | meddled
            answer = roles.owner(world).ask("POST", world.url(ROUTES[name]), form)

            assert answer.status_code < 500, name
            assert of_ben(world) == before


def test_mangled_forms_get_a_clear_answer(world):
    wrong = []
    for visitor, form in list(Planter(world, canary.new_stem()).forms()):
        for name in [*form.controls.keys() - CARRIED]:
            for kind, strange in STRANGE.items():
                with undone():
                    sent = form.as_sent() | {name: strange}
                    answer = visitor.ask("POST", form.path, sent)
                    wrong += mistakes(f"{form.route}.{name}, {kind}", answer)
            with undone():
                sent = {key: value for key, value in form.as_sent().items() if key != name}
                wrong += mistakes(
                    f"{form.route} without {name}", visitor.ask("POST", form.path, sent)
                )
            with undone():
                sent = form.as_sent() | {name: ["1", "2", "3"] * 20}
                wrong += mistakes(
                    f"{form.route}.{name}, often", visitor.ask("POST", form.path, sent)
                )

    assert not wrong, "\n".join(wrong)


def mistakes(where: str, answer) -> list[str]:
    """What is wrong with an answer to a mangled form."""
    if answer.status_code in {200, 204, 302}:
        return []
    if answer.status_code not in {403, 404, 409, 422, 429}:
        return [f"{where}: {answer.status_code}"]
    return [f"{where}: {fault}" for fault in looks.faults(answer)]


def people() -> list[tuple]:
    """What only the server decides about people."""
    names = ("username", "is_host", "is_active", "recovery_confirmed", "delete_on", "joined_on")
    return sorted(Person.objects.values_list(*names), key=str)


def of_ben(world) -> list[str]:
    """Every row of every table that names Ben."""
    mark = world.ben.person.pk
    return sorted(
        str(row)
        for rows in tables.snapshot().values()
        for row in rows
        if repr(mark) in row or repr(mark.hex) in row
    )
