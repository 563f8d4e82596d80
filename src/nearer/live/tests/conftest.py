"""Sessions without pages, and an event loop whose clock jumps to whatever comes next."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.http import HttpRequest

from nearer.live import bus
from nearer.live.kinds import Notice
from nearer.live.standing import Pass
from nearer.people.models import DeviceSession
from nearer.people.sessions import SessionStore
from nearer.vault import unlocking


@dataclass
class Device:
    """A browser in which somebody is signed in."""

    session: SessionStore
    request: HttpRequest

    @property
    def key(self) -> str:
        return self.session.session_key

    @property
    def row(self) -> DeviceSession:
        return DeviceSession.objects.get(session_key=unlocking.session_hash(self.key))

    @property
    def of(self) -> Pass:
        return Pass(self.row.person_id, self.row.id)

    @property
    def cookie(self) -> str:
        return f"other=1; nearer-session={self.key}"


@pytest.fixture
def device(make_person) -> Callable[..., Device]:
    """Sign Ana in on one more device, unlocked unless told otherwise."""
    ana = make_person("Ana", sign_in=False)

    def make(*, unlocked: bool = True, awaits_second_factor: bool = False) -> Device:
        session = SessionStore()
        session[SESSION_KEY] = str(ana.person.pk)
        session[BACKEND_SESSION_KEY] = "nearer.people.backend.VaultBackend"
        session[HASH_SESSION_KEY] = ana.person.get_session_auth_hash()
        session.save()
        request = HttpRequest()
        request.session = session
        request.COOKIES = {}
        if unlocked:
            unlocking.unlock(request, ana.vault, awaits_second_factor=awaits_second_factor)
        made = Device(session, request)
        made.person, made.vault = ana.person, ana.vault
        return made

    return make


@pytest.fixture
def announced(monkeypatch) -> list[Notice]:
    """What the bus is told during the test."""
    heard = []

    class Ear:
        def announce(self, notice):
            heard.append(notice)

    monkeypatch.setattr(bus, "_current", Ear())
    return heard


class JumpingLoop(asyncio.SelectorEventLoop):
    """A loop that never waits: when nothing is ready, its clock moves to the next timer."""

    def __init__(self):
        super().__init__()
        self.now = 1_000.0

    def time(self):
        return self.now

    def _run_once(self):
        coming = [timer.when() for timer in self._scheduled if not timer.cancelled()]
        if coming and not self._ready:
            self.now = max(self.now, min(coming))
        super()._run_once()


@pytest.fixture
def in_jumping_time() -> Callable:
    """Run a coroutine on a loop that jumps over waiting."""

    def run(coroutine):
        with asyncio.Runner(loop_factory=JumpingLoop) as runner:
            return runner.run(coroutine)

    return run
