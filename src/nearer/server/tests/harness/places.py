"""Where words could be left lying: tables, files, logs, cache, mail."""

import io
import logging
import pickle
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.core import mail
from django.core.cache import cache
from django.db import connection

from nearer.server.logs import AllowListFormatter
from nearer.server.tests.harness import canary
from nearer.server.tests.harness.databases import own_database

Places = Iterator[tuple[str, bytes]]


@dataclass
class House:
    """All places of one installation; its database is on the disk and really commits."""

    data: Path
    scratch: Path
    log: io.StringIO
    environment: dict[str, str]

    def traces(self, stem: str) -> list[str]:
        """Where the stem lies now, the database being open."""
        return canary.find_in([*self._files(), *tables(), *self._memory()], stem)

    def traces_after_closing(self, stem: str) -> list[str]:
        """Where it lies in the files once SQLite has put everything into the one file."""
        connection.close()
        return canary.find_in(self._files(), stem)

    def said(self) -> str:
        """The log so far."""
        return self.log.getvalue()

    def _files(self) -> Places:
        yield from canary.files(self.data, self.scratch)

    def _memory(self) -> Places:
        yield "log", self.said().encode()
        yield "cache", pickle.dumps(getattr(cache, "_cache", None))
        for message in getattr(mail, "outbox", []):
            yield "mail", message.message().as_bytes()


@contextmanager
def house(folder: Path, monkeypatch) -> Iterator[House]:
    """An installation of its own in this folder."""
    data, scratch = folder / "data", folder / "scratch"
    for path in (data, scratch):
        path.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(scratch))
    cache.clear()
    with own_database(data, monkeypatch) as environment, everything_logged() as log:
        yield House(data, scratch, log, environment)


@contextmanager
def everything_logged() -> Iterator[io.StringIO]:
    """Every logger at its most talkative, statements of the database included, in our format."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(AllowListFormatter())
    named = [logging.getLogger(name) for name in logging.root.manager.loggerDict]
    loggers = [logging.getLogger(), *named]
    before = [(logger, logger.level, logger.propagate) for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
        logger.propagate = True
    # Only ours: the test runner's own would write out every one of a million messages.
    handlers, logging.root.handlers = logging.root.handlers, [handler]
    connection.force_debug_cursor = True
    try:
        yield stream
    finally:
        connection.force_debug_cursor = False
        logging.root.handlers = handlers
        for logger, level, propagate in before:
            logger.setLevel(level)
            logger.propagate = propagate


def tables() -> Places:
    """Every column of every table as the database gives it out: all its values in a row."""
    for table in connection.introspection.table_names():
        with connection.cursor() as cursor:
            cursor.execute(f'SELECT * FROM "{table}"')
            names = [column[0] for column in cursor.description]
            for name, values in zip(names, zip(*cursor.fetchall(), strict=True), strict=False):
                yield f"{table}.{name}", b"\n".join(_bytes(value) for value in values)


def _bytes(value: Any) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
