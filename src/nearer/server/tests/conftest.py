"""The world that the harnesses walk through."""

from collections.abc import Iterator

import pytest

from nearer.server.tests.harness import places
from nearer.server.tests.harness import world as worlds


@pytest.fixture
def world(db, data_folder) -> worlds.World:
    """Ana with one of everything, Ben with an account, and Hanna who runs the server."""
    return worlds.build()


@pytest.fixture
def house(tmp_path, django_db_blocker, monkeypatch) -> Iterator[places.House]:
    """An installation of its own, whose database lies on the disk and really commits."""
    with django_db_blocker.unblock(), places.house(tmp_path, monkeypatch) as made:
        yield made
