"""A real server: another process, on a free port of this machine, with a data folder of its own."""

import json
import os
import select
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from pathlib import Path
from urllib.parse import urlencode

import pytest

SOURCES = Path(__file__).resolve().parents[4]
PASSWORD = "lantern orchard 41 velvet"
READY = "Press Ctrl-C to stop."
PATIENCE_SECONDS = 60
COMMAND = """
from nearer.cli.main import main
from nearer.server.verbs.serve import serve
main.add_command(serve)
main(prog_name="nearer")
"""
NAMES = ("Ana", "Ben", "Cleo", "Dan")
PEOPLE = f"""
import django
django.setup()
from nearer.people import actions
for name in {NAMES}:
    person = actions.sign_up(username=name, password={PASSWORD!r})[0]
    person.recovery_confirmed = person.welcomed = True
    person.save()
"""


def environment(**settings: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("NEARER_")}
    return kept | {
        "PYTHONPATH": str(SOURCES),
        "DJANGO_SETTINGS_MODULE": "nearer.server.django_settings",
        **{f"NEARER_{name.upper()}": value for name, value in settings.items()},
    }


@dataclass
class Answer:
    """What the server said, read to its end."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass
class Browser:
    """Cookies, and what may be done with them."""

    server: "Server"
    cookies: dict[str, str] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)

    def open(
        self, method: str, path: str, body: bytes | None = None, **headers: str
    ) -> HTTPResponse:
        connection = self.server.connect()
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        given = {"Cookie": cookie} if cookie else {}
        given |= {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, given)
        return connection.getresponse()

    def get(self, path: str, **headers: str) -> Answer:
        return read(self.open("GET", path, **headers))

    def post(self, path: str, **fields: str) -> Answer:
        name = "__Host-csrf" if self.server.authority else "nearer-csrf"
        token = self.cookies.setdefault(name, "t" * 32)
        body = urlencode({"csrfmiddlewaretoken": token, **fields}).encode()
        kind = "application/x-www-form-urlencoded"
        answer = self.open("POST", path, body, Content_Type=kind, Origin=self.server.origin)
        self.said = answer.headers.get_all("Set-Cookie") or []
        for line in self.said:
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value.strip('"')
        return read(answer)

    def listen(self, **headers: str) -> "Stream":
        return Stream(self.open("GET", "/events", **headers))


class Stream:
    """An event stream, read line by line."""

    def __init__(self, response: HTTPResponse) -> None:
        self.response, self.status = response, response.status

    def is_silent(self, seconds: float = 0.7) -> bool:
        """Whether nothing comes for a while."""
        readable, _, _ = select.select([self.response.fileno()], [], [], seconds)
        return not readable

    def next_event(self) -> dict[str, str]:
        """The next event; pings and the retry line are passed over."""
        while line := self.response.readline():
            if line.startswith(b"data: "):
                assert self.response.readline() == b"\n"
                return json.loads(line.removeprefix(b"data: "))
        raise EOFError("the stream has ended")

    def rest(self) -> bytes:
        return self.response.read()

    def leave(self) -> None:
        self.response.close()


@dataclass
class Server:
    """A running ``nearer serve``."""

    process: subprocess.Popen
    data: Path
    port: int
    greeting: list[str]
    errors: list[str]
    authority: ssl.SSLContext | None = None

    @property
    def origin(self) -> str:
        scheme, host = ("https", "localhost") if self.authority else ("http", "127.0.0.1")
        return f"{scheme}://{host}:{self.port}"

    def connect(self) -> HTTPConnection:
        if self.authority:
            return HTTPSConnection(
                "localhost", self.port, timeout=PATIENCE_SECONDS, context=self.authority
            )
        return HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_SECONDS)

    def raw(self, sent: bytes) -> bytes:
        """Everything that comes back for these bytes, until the server closes."""
        with socket.create_connection(("127.0.0.1", self.port), PATIENCE_SECONDS) as connection:
            connection.sendall(sent)
            chunks = []
            while chunk := connection.recv(65536):
                chunks.append(chunk)
        return b"".join(chunks)

    def browser(self, **cookies: str) -> Browser:
        return Browser(self, dict(cookies))

    def sign_in(self, name: str = "Ana") -> Browser:
        """One more device on which this person of the cast is signed in and unlocked."""
        browser = self.browser()
        assert browser.post("/sign-in/", login=name, password=PASSWORD).status == 302
        return browser

    def stop(self, how: int = signal.SIGTERM) -> int:
        self.process.send_signal(how)
        return self.process.wait(PATIENCE_SECONDS)


def read(response: HTTPResponse) -> Answer:
    headers = {name.lower(): value for name, value in response.getheaders()}
    return Answer(response.status, headers, response.read())


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def launch(data: Path, *options: str, **settings: str) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-c", COMMAND, "serve", "--data", str(data), *options],
        env=environment(**settings),
        cwd="/",
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def begin(data: Path, *options: str, port: int = 0, **settings: str) -> Server:
    port = port or free_port()
    process = launch(data, "--port", str(port), *options, **settings)
    greeting: list[str] = []
    errors: list[str] = []
    # Read at all times, or a full pipe would stop the server.
    threading.Thread(target=lambda: errors.extend(process.stderr), daemon=True).start()
    for line in process.stdout:
        greeting.append(line.strip())
        if READY in line:
            return Server(process, data, port, greeting, errors)
    process.wait(PATIENCE_SECONDS)
    raise AssertionError("".join(errors))


@pytest.fixture(scope="session")
def empty(tmp_path_factory) -> Path:
    """A data folder that was served once; nobody has a place in it."""
    data = tmp_path_factory.mktemp("empty") / "data"
    assert begin(data).stop() == 0
    return data


@pytest.fixture(scope="session")
def prepared(empty, tmp_path_factory) -> Path:
    """A data folder with the cast."""
    data = shutil.copytree(empty, tmp_path_factory.mktemp("prepared") / "data")
    with_data = environment(data=str(data))
    subprocess.run([sys.executable, "-c", PEOPLE], env=with_data, check=True)
    return data


@pytest.fixture
def data(prepared, tmp_path) -> Path:
    """A copy of it, for one test."""
    return shutil.copytree(prepared, tmp_path / "data")


@pytest.fixture
def serve(data) -> Iterator[Callable[..., Server]]:
    """Start a server on ``data``; whatever still runs at the end is killed."""
    running = []

    def started(*options: str, port: int = 0, **settings: str) -> Server:
        running.append(begin(data, *options, port=port, **settings))
        return running[-1]

    yield started
    for server in running:
        server.process.kill()
        server.process.wait()


@pytest.fixture(scope="module")
def serving(prepared, tmp_path_factory) -> Iterator[Server]:
    """One server for all tests of a file."""
    data = shutil.copytree(prepared, tmp_path_factory.mktemp("serving") / "data")
    server = begin(data)
    yield server
    server.process.kill()
    server.process.wait()


@pytest.fixture
def refused(data) -> Callable[..., tuple[int, str]]:
    """Start a server that cannot start; its exit code and what it says."""

    def tried(*options: str, folder: Path = data, **settings: str) -> tuple[int, str]:
        process = launch(folder, *options, **settings)
        _, errors = process.communicate(timeout=PATIENCE_SECONDS)
        return process.returncode, errors

    return tried
