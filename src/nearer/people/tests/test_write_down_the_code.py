"""The recovery code: shown until two groups of it are typed, replaced only when that is done."""

import re

import pytest
from django.test import Client

from nearer.people import actions
from nearer.people.models import Person
from nearer.vault import keyrings

GROUPS = re.compile(r"<li>([0-9A-Z]+)</li>")


@pytest.fixture
def newcomer(host):
    client = Client()
    fields = {"username": "Nell", "password": "pebble window 52 saffron"}
    client.post(f"/invitations/{actions.invite(by=host.person)}/", fields)
    return client


def shown(client):
    return GROUPS.findall(client.get("/recovery-code/").content.decode())


def confirm(client, groups):
    return client.post("/recovery-code/", {"first": groups[2], "second": groups[6]})


def opens(person, groups):
    try:
        return bool(keyrings.open_with_recovery_code(person.pk, "-".join(groups)))
    except keyrings.CannotOpen:
        return False


def test_it_works(newcomer):
    groups = shown(newcomer)
    assert len(groups) == 9
    assert confirm(newcomer, groups)["Location"] == "/welcome/"
    assert Person.objects.get(username="Nell").recovery_confirmed
    assert opens(Person.objects.get(username="Nell"), groups)


def test_it_stays_until_it_is_confirmed(newcomer):
    assert shown(newcomer) == shown(newcomer)


def test_case_and_look_alikes_do_not_matter(newcomer):
    groups = shown(newcomer)
    sloppy = [group.lower().replace("0", "o").replace("1", "l") for group in groups]
    assert confirm(newcomer, sloppy).status_code == 302


def test_wrong_groups_explain(newcomer):
    groups = shown(newcomer)
    answer = confirm(newcomer, [*groups[3:], *groups[:3]])
    assert answer.status_code == 422
    assert "Look once more" in answer.content.decode()
    assert shown(newcomer) == groups


def test_it_is_gone_from_the_session_when_confirmed(newcomer):
    confirm(newcomer, shown(newcomer))
    assert "recovery_code_to_confirm" not in newcomer.session
    assert newcomer.get("/recovery-code/")["Location"] == "/"


def test_looking_makes_no_new_one(newcomer):
    """Another session knows no code; the one on paper must not become worthless by that."""
    groups = shown(newcomer)
    other = Client()
    other.post("/sign-in/", {"login": "Nell", "password": "pebble window 52 saffron"})
    assert shown(other) == []
    assert opens(Person.objects.get(username="Nell"), groups)
    other.post("/recovery-code/")
    assert len(shown(other)) == 9
    assert not opens(Person.objects.get(username="Nell"), groups)


def test_it_needs_an_open_vault(locked_ana_client, anonymous):
    assert locked_ana_client.get("/recovery-code/")["Location"].startswith("/unlock/")
    assert anonymous.get("/recovery-code/")["Location"].startswith("/sign-in/")


def test_a_new_one_replaces_the_old_when_it_is_confirmed(ana):
    old = ana.code.split("-")
    ana.client.post("/you/recovery-code/")
    new = shown(ana.client)
    assert new != old
    assert opens(ana.person, old)
    assert not opens(ana.person, new)
    confirm(ana.client, new)
    assert opens(ana.person, new)
    assert not opens(ana.person, old)


def test_the_old_one_can_be_kept(ana):
    ana.client.post("/you/recovery-code/")
    new = shown(ana.client)
    assert ana.client.post("/recovery-code/", {"keep": "1"})["Location"] == "/you/"
    assert opens(ana.person, ana.code.split("-"))
    assert not opens(ana.person, new)


def test_a_newcomer_cannot_go_on_without_one(newcomer):
    groups = shown(newcomer)
    assert newcomer.post("/recovery-code/", {"keep": "1"}).status_code == 422
    assert shown(newcomer) == groups
