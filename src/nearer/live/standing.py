"""What the database says about the session behind a stream."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.auth import get_user
from django.http import parse_cookie

from nearer.kit import clock
from nearer.live import outbox
from nearer.live.outbox import Missed
from nearer.people.models import DeviceSession, Person
from nearer.people.sessions import SessionStore
from nearer.vault.models import Unlock
from nearer.vault.unlocking import session_hash


class Standing(Enum):
    """Whether the session behind a stream can read, waits behind its lock, or is over."""

    UNLOCKED = "unlocked"
    LOCKED = "locked"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Pass:
    """Whose stream it is, and the session it stands or falls with (not its key)."""

    person_id: UUID
    session_id: UUID


def admit(cookie_header: str) -> Pass | None:
    """The pass of the session in these cookies; ``None`` unless somebody is signed in with it."""
    key = _session_key(cookie_header)
    if not key:
        return None
    session = SessionStore(key)
    person = get_user(_bare_request(session))
    if not isinstance(person, Person) or not person.is_active:
        return None
    row = DeviceSession.objects.filter(session_key=session_hash(key)).only("id").first()
    return Pass(person.pk, row.id) if row else None


def look(of: Pass) -> Standing:
    """How the session stands now. One that lay idle too long is locked on the spot."""
    session = (
        DeviceSession.objects.filter(
            id=of.session_id,
            person_id=of.person_id,
            person__is_active=True,
            expire_date__gt=clock.now(),
        )
        .values("session_key", "person__idle_minutes")
        .first()
    )
    if session is None:
        return Standing.ENDED
    rows = Unlock.objects.filter(session_hash=session["session_key"], person_id=of.person_id)
    # The filter repeats the age, so that a use noted in this very moment keeps the row.
    rows.filter(
        used_at__lt=clock.now() - timedelta(minutes=session["person__idle_minutes"])
    ).delete()
    unlocked = rows.filter(awaits_second_factor=False).exists()
    return Standing.UNLOCKED if unlocked else Standing.LOCKED


def catch_up(of: Pass, last: int | None) -> tuple[Standing, Missed]:
    """How the session stands, and what its page missed since event ``last``."""
    return look(of), outbox.missed(of.person_id, last)


def _session_key(cookie_header: str) -> str:
    return parse_cookie(cookie_header).get(settings.SESSION_COOKIE_NAME, "")


def _bare_request(session: SessionStore) -> Any:
    return SimpleNamespace(session=session)
