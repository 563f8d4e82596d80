"""Starting the server and stopping it: one process, one data folder, one port."""

import contextlib
import os
import resource
import signal
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from types import FrameType

import click
import uvicorn

from nearer.kit import secret_files
from nearer.kit.errors import NearerError
from nearer.kit.version import version
from nearer.server import warming
from nearer.server.backups.folders import alone
from nearer.server.connections import HEADER_BYTES, Connection
from nearer.server.settings import Settings, read_settings

STOP_SECONDS = 5
KEEP_ALIVE_SECONDS = 20
# A peer that acknowledges nothing for this long is gone; its streams would count for it otherwise.
SILENT_PEER_MILLISECONDS = 60_000
OTHER_CONNECTIONS = 256
OPEN_FILES_BESIDE = 256


class CannotServe(NearerError):
    """This machine, as it is set up now, cannot run the server."""


def run() -> None:
    """Serve until told to stop. Raises ``NearerError`` when it cannot begin."""
    settings = read_settings()
    harden(settings)
    check_certificate(settings)
    with alone(settings.data), listening_socket(settings.host, settings.port) as listener:
        _prepare()
        _serve(settings, listener)


def harden(settings: Settings) -> None:
    """Files for their owner only, no memory written to disk by a crash, sockets enough."""
    os.umask(0o077)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = settings.streams + OTHER_CONNECTIONS + OPEN_FILES_BESIDE
    if soft < wanted:
        allowed = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, allowed), hard))


@contextlib.contextmanager
def listening_socket(host: str, port: int) -> Iterator[socket.socket]:
    """The port, taken before anything slow happens."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sends small answers at once only on sockets that name their protocol.
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        if hasattr(socket, "TCP_USER_TIMEOUT"):
            user_timeout = (socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT)
            listener.setsockopt(*user_timeout, SILENT_PEER_MILLISECONDS)
        try:
            listener.bind((host, port))
        except (OSError, OverflowError):
            raise CannotServe(
                "cannot-listen",
                f"Port {port} of {host} cannot be used: something else has it, or it is not allowed.",
                "Choose another with --port.",
            ) from None
        yield listener


def check_certificate(settings: Settings) -> None:
    """Raise now, in words, if the certificate and its key cannot be used."""
    if not settings.certificate:
        return
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(
            settings.certificate, settings.certificate_key, password=""
        )
    except (OSError, ssl.SSLError):
        raise CannotServe(
            "bad-certificate",
            "NEARER_CERTIFICATE or NEARER_CERTIFICATE_KEY cannot be read, or they do not match.",
            "docs/hosting.md shows how to make them. The key must have no passphrase.",
        ) from None


def _prepare() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nearer.server.django_settings")
    import django

    django.setup()
    from django.urls import reverse

    from nearer.server import collecting, upgrades

    upgrades.prepare_database()
    collecting.collect()
    reverse("health")  # imports every page now, and not while the first person waits for one


def _serve(settings: Settings, listener: socket.socket) -> None:
    from nearer.people.models import Person
    from nearer.server.asgi import application

    greet = partial(_greet, settings, needs_host=not Person.objects.exists())
    server = Server(_configure(settings), application.hub.close, greet)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stopped)  # what uvicorn raises again once it has stopped
    server.run(sockets=[listener])
    _empty_log()
    _leave_hanging_threads()


def _configure(settings: Settings) -> uvicorn.Config:
    return uvicorn.Config(
        "nearer.server.asgi:application",
        http=Connection,
        h11_max_incomplete_event_size=HEADER_BYTES,
        ws="none",
        loop="asyncio",
        lifespan="on",
        interface="asgi3",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=settings.secure and not settings.certificate,
        ssl_certfile=settings.certificate,
        ssl_keyfile=settings.certificate_key,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=STOP_SECONDS,
        limit_concurrency=settings.streams + OTHER_CONNECTIONS,
    )


class Server(uvicorn.Server):
    """uvicorn, which asks the event streams to end before it waits for them."""

    def __init__(
        self, config: uvicorn.Config, end_streams: Callable[[], None], greet: Callable[[], None]
    ) -> None:
        super().__init__(config)
        self._end_streams, self._greet = end_streams, greet

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin, and say so."""
        await super().startup(sockets)
        self._greet()
        warming.warm_reader()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End."""
        self._end_streams()
        await super().shutdown(sockets)


def _greet(settings: Settings, *, needs_host: bool) -> None:
    click.echo(f"Nearer {version()} is at {settings.address}")
    if needs_host:
        code = secret_files.setup_code(settings.data)
        click.echo(f"Nobody has a place here yet. The setup code for the first account: {code}")
    click.echo("Press Ctrl-C to stop.")
    sys.stdout.flush()


def _stopped(number: int, frame: FrameType | None) -> None:
    """Stopping when asked to is a success."""


def _empty_log() -> None:
    """What was deleted stays readable in SQLite's log until that is emptied into the database."""
    from django.db import DatabaseError, connection

    if connection.vendor != "sqlite":
        return
    with contextlib.suppress(DatabaseError), connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _leave_hanging_threads() -> None:
    """A thread that still sends to somebody who does not read would keep the process for ever."""
    sys.stdout.flush()
    others = [thread for thread in threading.enumerate() if not thread.daemon]
    if len(others) > 1:
        os._exit(0)
