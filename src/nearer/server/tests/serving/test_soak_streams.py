"""A thousand people listen for a while and go; nothing of them is left, and events still arrive."""

import asyncio
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nearer.server.tests.serving.conftest import environment

pytestmark = pytest.mark.prove
STREAMS = 1_000
A_PERSON = 4
IDLE_SECONDS = 90  # long enough for pings and for a look at every session
LONGEST_GOODBYE_SECONDS = 60
MOST_KIB_A_STREAM = 100

# Signing a thousand people in for real would measure the stretching of passwords.
CROWD = """
import json, sys
import django
django.setup()
from datetime import date
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.db import transaction
from nearer.people.models import Person
from nearer.people.sessions import SessionStore
keys = []
with transaction.atomic():
    for number in range(int(sys.argv[1])):
        person = Person(username=f"crowd-{number}", password="!", joined_on=date(2026, 1, 1))
        person.save(force_insert=True)
        session = SessionStore()
        session[SESSION_KEY] = str(person.pk)
        session[BACKEND_SESSION_KEY] = "nearer.people.backend.VaultBackend"
        session[HASH_SESSION_KEY] = person.get_session_auth_hash()
        session.save()
        keys.append(session.session_key)
print(json.dumps(keys))
"""


@pytest.fixture
def keys(data) -> list[str]:
    people = str(STREAMS // A_PERSON)
    done = subprocess.run(
        [sys.executable, "-c", CROWD, people],
        env=environment(data=str(data)),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


async def listen(port: int, key: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = f"GET /events HTTP/1.1\r\nHost: localhost\r\nCookie: nearer-session={key}\r\n\r\n"
    writer.write(head.encode())
    answer = await reader.readuntil(b"\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 200 "), answer
    await reader.readuntil(b"session.locked")
    return reader, writer


async def gather(port: int, keys: list[str]) -> list:
    gate = asyncio.Semaphore(50)

    async def one(key: str):
        async with gate:
            return await listen(port, key)

    return await asyncio.gather(*(one(key) for key in keys for _ in range(A_PERSON)))


def resident_kib(server) -> int:
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS")))


def open_sockets(server) -> int:
    files = Path(f"/proc/{server.process.pid}/fd").iterdir()
    return sum("socket:" in str(file.readlink()) for file in files if file.is_symlink())


def test_nothing_is_left_of_a_thousand(serve, keys):
    server = serve(streams=str(STREAMS))
    server.browser().get("/health/")
    sockets, memory = open_sockets(server), resident_kib(server)

    async def crowd():
        connections = await gather(server.port, keys)
        grown = resident_kib(server) - memory
        refused = await asyncio.to_thread(server.browser().get, "/events")
        await asyncio.sleep(IDLE_SECONDS)
        alive = [not reader.at_eof() for reader, _ in connections]
        for _, writer in connections:
            writer.close()
        return grown, refused.status, alive

    grown, when_full, alive = asyncio.run(crowd())
    assert all(alive)
    assert when_full == 503
    assert grown / STREAMS < MOST_KIB_A_STREAM
    deadline = time.monotonic() + LONGEST_GOODBYE_SECONDS
    while open_sockets(server) > sockets and time.monotonic() < deadline:
        time.sleep(0.1)
    assert open_sockets(server) <= sockets
    ana = server.sign_in()
    stream = ana.listen()
    assert stream.next_event() == {"kind": "session.unlocked"}
    ana.post("/lock/")
    assert stream.next_event() == {"kind": "session.locked"}
    stream.leave()
    # Each of them may listen again: the server counts none of the streams that went.
    asyncio.run(gather(server.port, keys[:50]))
    assert server.stop() == 0
