"""What is deleted is gone from tables and files, its ciphertext and the name of its author too."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.apps import apps
from django.db import connection

from nearer.keep import tasks
from nearer.kit import clock
from nearer.parts.moments.models import Moment
from nearer.server.tests.harness import canary, places, roles
from nearer.server.tests.harness import world as worlds
from nearer.vault.fields import SealedField

TAIL_BYTES = 32


@pytest.fixture
def world(house):
    """Ana's name is one that can be searched for."""
    return worlds.build(name=f"Ana{canary.new_stem()}")


def test_a_deleted_check_in_is_gone_after_a_day(house, world):
    moment = Moment.objects.get(pk=world.ids["moment_id"])
    sealed = bytes(moment.document)[-TAIL_BYTES:]
    roles.owner(world).ask("POST", f"/check-ins/{moment.pk}/deletion/")
    assert holding(house, sealed) != []

    with clock.fixed(clock.now() + timedelta(hours=25)):
        tasks.tidy.func()

    assert not Moment.objects.filter(pk=moment.pk).exists()
    assert holding(house, sealed) == []


def test_a_deleted_account_is_gone_at_once(house, world):
    name, everything = world.ana.person.username, list(sealed_of(world.ana.person))
    assert len(everything) > 10
    assert all(holding(house, sealed) for sealed in everything)
    assert canary.find_in(places.tables(), name) != []

    answer = roles.owner(world).ask("POST", "/you/deletion/", {"when": "now"})

    assert answer.status_code == 302
    assert [where for sealed in everything for where in holding(house, sealed)] == []
    assert canary.find_in([*places.tables(), *canary.files(house.data)], name) == []
    assert house.traces_after_closing(name) == []


def sealed_of(person) -> Iterator[bytes]:
    """The end of every sealed value that hangs on this person, keys and drafts included."""
    for model in apps.get_models():
        for column in model._meta.local_fields:
            if isinstance(column, SealedField):
                for row in model._default_manager.all():
                    if person.pk in {owner(row), owner(getattr(row, "keyring", row))}:
                        yield bytes(getattr(row, column.name))[-TAIL_BYTES:]


def owner(row):
    """Whose row it is."""
    return getattr(row, "person_id", None) or getattr(row, "owner_id", None)


def holding(house, sealed: bytes) -> list[str]:
    """Tables, and files, that hold these bytes. PostgreSQL's own files belong to its server."""
    found = [name for name, data in places.tables() if sealed in data]
    if connection.vendor == "sqlite":
        found += [name for name, data in canary.files(house.data) if sealed in data]
    return found
