"""Rows by one field come as the database has them now, whatever was asked for before."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.apps import apps

from nearer.kit import clock
from nearer.vault.models import DataKey, Unlock
from nearer.vault.rows import Rows


@pytest.fixture
def people():
    return Rows(apps.get_model("people", "Person").objects.all(), "id")


def all_fields(row):
    return {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}


def test_a_row_is_what_django_finds(ana, ben, people):
    for signed in (ana, ben, ana):
        signed.person.refresh_from_db()
        assert all_fields(people.first(signed.person.pk)) == all_fields(signed.person)


def test_what_is_selected_beside_comes_with_it(ana, django_assert_num_queries):
    unlock = Unlock.objects.get(person=ana.person)
    found = Rows(Unlock.objects.select_related("keyring"), "session_hash").first(
        unlock.session_hash
    )
    with django_assert_num_queries(0):
        assert all_fields(found.keyring) == all_fields(ana.vault.keyring)
    assert all_fields(found) == all_fields(unlock)


def test_every_row_with_the_value_is_found(ana, ben):
    keys = Rows(DataKey.objects.all(), "keyring")
    assert [row.person_id for row in keys.where(ben.vault.keyring.pk)] == [ben.person.pk]


def test_nothing_is_remembered(ana, people):
    assert people.first(ana.person.pk).theme == ""
    ana.person.theme = "dark"
    ana.person.save()
    assert people.first(ana.person.pk).theme == "dark"


def test_what_is_not_there_is_not_found(ana, people):
    assert people.first(uuid4()) is None
    assert people.where(uuid4()) == []


def test_who_is_made_inactive_is_signed_out_at_once(ana):
    assert ana.client.get("/journal/").status_code == 200
    ana.person.is_active = False
    ana.person.save()
    assert "/sign-in/" in ana.client.get("/journal/")["location"]


def test_a_sign_in_ends_when_its_time_is_over(ana):
    assert ana.client.get("/journal/").status_code == 200
    ana.person.devicesession_set.update(expire_date=clock.now() - timedelta(seconds=1))
    assert "/sign-in/" in ana.client.get("/journal/")["location"]
