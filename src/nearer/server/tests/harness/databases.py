"""A database of a test's own, on the disk: what is saved there is really committed."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management import call_command
from django.db import connections
from django.db.utils import ConnectionHandler

from nearer.server import databases


@contextmanager
def own_database(folder: Path, monkeypatch) -> Iterator[dict[str, str]]:
    """Django works with a fresh database meanwhile; yields the environment for other processes.

    SQLite's file lies in ``folder``, which is the data folder meanwhile.
    """
    with _address(folder) as url:
        here = settings.NEARER.model_copy(update={"data": folder, "database_url": url})
        monkeypatch.setattr(settings, "NEARER", here)
        fresh = ConnectionHandler({"default": databases.configure(here)})["default"]
        before, connections["default"] = connections["default"], fresh
        try:
            call_command("migrate", verbosity=0)
            yield environment(folder, url)
        finally:
            fresh.close()
            connections["default"] = before


def environment(folder: Path, url: str) -> dict[str, str]:
    """For a process that is to use the same database, data folder and key."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("NEARER_")}
    ours = {"NEARER_DATA": str(folder), "NEARER_SECRET_KEY": settings.SECRET_KEY}
    if url:
        ours["NEARER_DATABASE_URL"] = url
    source = Path(databases.__file__).resolve().parents[2]
    return clean | ours | {"PYTHONPATH": str(source), "PYTHONDONTWRITEBYTECODE": "1"}


@contextmanager
def _address(folder: Path) -> Iterator[str]:
    """The address of an empty database on the tests' PostgreSQL; empty if they use SQLite."""
    url = settings.NEARER.database_url
    if not url:
        yield ""
        return
    import psycopg

    name = f"nearer_{folder.name}_{os.getpid()}".lower()
    with psycopg.connect(url, autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"')
        try:
            yield urlsplit(url)._replace(path=f"/{name}").geturl()
        finally:
            server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
