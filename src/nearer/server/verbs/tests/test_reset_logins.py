"""``nearer reset-login`` prints a link that brings back a sign-in, and opens nothing old."""

import pytest
from click.testing import CliRunner
from django.test import Client

from nearer.cli.verbs import Verbs
from nearer.people import actions
from nearer.server.verbs import reset_login

NEW = "meadow signal 17 brass"


@pytest.fixture
def run(db):
    group = Verbs("nearer")
    group.add_command(reset_login.reset_login)
    return lambda *arguments: CliRunner().invoke(group, arguments)


def test_the_link_brings_back_the_sign_in(run, ana):
    shown = run("reset-login", "ana")
    assert shown.exit_code == 0
    address = shown.output.splitlines()[0].removeprefix("http://127.0.0.1:8000")
    assert Client().post(address, {"password": NEW}).status_code == 302
    ana.person.refresh_from_db()
    vault = actions.open_with_password(person=ana.person, password=NEW)
    assert vault.account_key != ana.vault.account_key


def test_making_a_link_changes_nothing_yet(run, ana):
    run("reset-login", "Ana")
    assert ana.client.get("/you/").status_code == 200


def test_nobody_of_that_name(run):
    shown = run("reset-login", "Nobody")
    assert shown.exit_code == 2
    assert "no-such-person" in shown.output
