"""The host's verbs: invite, people, purge. They know names, days and sizes, never words."""

from uuid import uuid4

import pytest
from click.testing import CliRunner
from django.test import Client

from nearer.cli.verbs import Verbs
from nearer.parts.moments import actions as moments
from nearer.server.verbs import invite, people, purge


@pytest.fixture
def run(db):
    group = Verbs("nearer")
    for command in (invite.invite, people.people, purge.purge):
        group.add_command(command)
    return lambda *arguments: CliRunner().invoke(group, arguments)


def test_an_invitation_opens_the_door_once(run, ana):
    shown = run("invite")
    assert shown.exit_code == 0
    address = shown.output.splitlines()[0]
    assert address.startswith("http://127.0.0.1:8000/invitations/")
    assert Client().get(address.removeprefix("http://127.0.0.1:8000")).status_code == 200


def test_people_are_listed_by_name_day_and_size(run, ana, host):
    empty = run("people", "list").output
    moments.begin_moment(
        viewer=ana.viewer, once=uuid4(), changes={"sentence": "the marker sentence " * 100}
    )
    shown = run("people", "list").output
    assert [line.split()[0] for line in shown.splitlines()] == ["Ana", "Hanna"]
    assert "host" in shown.splitlines()[1]
    assert str(ana.person.joined_on) in shown
    assert "marker" not in shown
    assert shown != empty


def test_somebody_who_is_disabled_is_out_at_once(run, ana):
    assert ana.client.get("/journal/").status_code == 200
    assert run("people", "disable", "ana").exit_code == 0
    assert ana.client.get("/journal/")["Location"].startswith("/sign-in/")
    refused = Client().post("/sign-in/", {"login": "Ana", "password": ana.password})
    assert "closed" in run("people", "list").output
    assert "sessionid" not in refused.cookies
    assert not refused.has_header("Location") or "journal" not in refused["Location"]


def test_and_can_be_let_in_again(run, ana):
    run("people", "disable", "Ana")
    assert run("people", "enable", "Ana").exit_code == 0
    again = Client().post("/sign-in/", {"login": "Ana", "password": ana.password})
    assert again.status_code == 302


@pytest.mark.parametrize("verb", ["disable", "enable"])
def test_nobody_of_that_name(run, verb):
    shown = run("people", verb, "Nobody")
    assert shown.exit_code == 2
    assert "no-such-person" in shown.output


def test_purge_says_what_it_deleted(run, ana):
    shown = run("purge")
    assert shown.exit_code == 0
    assert "purge moments: 0" in shown.output
    assert "end sessions: 0" in shown.output
