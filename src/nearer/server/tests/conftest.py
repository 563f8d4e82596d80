"""The world that the harnesses walk through."""

import pytest

from nearer.server.tests.harness import world as worlds


@pytest.fixture
def world(db, data_folder) -> worlds.World:
    """Ana with one of everything, Ben with an account, and Hanna who runs the server."""
    return worlds.build()
