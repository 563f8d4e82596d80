"""Unlocked sessions: the account key opens with the cookie's half and the session together."""

import hashlib
import os
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest, HttpResponse

from nearer.kit import clock
from nearer.vault import crypto
from nearer.vault.crypto import RecordContext
from nearer.vault.models import Unlock
from nearer.vault.opened import Vault
from nearer.vault.rows import Rows

BY_SESSION = Rows(Unlock.objects.select_related("keyring"), "session_hash")
HALF_BYTES = 32
SECOND_FACTOR_SECONDS = 300
# Noting each use would cost a write for every page; this is how stale the note may be.
USE_NOTED_SECONDS = 15


@dataclass
class Locked:
    """The vault of this request cannot be opened."""


def unlock(request: HttpRequest, vault: Vault, *, awaits_second_factor: bool = False) -> None:
    """Remember the opened vault for this session. The session must have its final key."""
    key, half = _session_key(request.session), os.urandom(HALF_BYTES)
    forget(request)
    row = Unlock(
        session_hash=session_hash(key),
        person_id=vault.person_id,
        keyring=vault.keyring,
        awaits_second_factor=awaits_second_factor,
        used_at=clock.now(),
    )
    row.sealed = crypto.seal(crypto.unlock_key(half, key), vault.account_key, _context(row))
    row.save(force_insert=True)
    request.unlock_half = half  # type: ignore[attr-defined]


def open_session(request: HttpRequest, person_id: UUID, idle_minutes: int) -> Vault | Locked:
    """The vault of this session, or ``Locked`` when there is none, or it lay idle too long."""
    row = _row(request, request.session.session_key)
    if row is None or row.person_id != person_id or row.awaits_second_factor:
        return Locked()
    age = clock.now() - row.used_at
    if age > timedelta(minutes=idle_minutes):
        row.delete()
        return Locked()
    if age > timedelta(seconds=USE_NOTED_SECONDS):
        Unlock.objects.filter(pk=row.pk).update(used_at=clock.now())
    return _open(request, row, request.session.session_key) or Locked()


def take_over(request: HttpRequest, person_id: UUID) -> Vault | None:
    """The vault that waited for the second factor, under the session key before the sign-in."""
    old_key = request.COOKIES.get(settings.SESSION_COOKIE_NAME)
    row = _row(request, old_key)
    if row is None or row.person_id != person_id or not row.awaits_second_factor:
        return None
    vault = None
    if clock.now() - row.used_at <= timedelta(seconds=SECOND_FACTOR_SECONDS):
        vault = _open(request, row, old_key)
    row.delete()
    return vault


def lock(request: HttpRequest) -> None:
    """Destroy the server's half; the sign-in stays."""
    forget(request)
    request.unlock_half = b""  # type: ignore[attr-defined]


def forget(request: HttpRequest) -> None:
    """Delete the row of this session, if there is one."""
    key = request.session.session_key
    if key:
        Unlock.objects.filter(session_hash=session_hash(key)).delete()


def lock_all(person_id: UUID, *, but_session: str | None = None) -> None:
    """Lock every session of a person, but one if named by its key."""
    rows = Unlock.objects.filter(person_id=person_id)
    if but_session:
        rows = rows.exclude(session_hash=session_hash(but_session))
    rows.delete()


def set_cookie(request: HttpRequest, response: HttpResponse) -> None:
    """Send or expire the cookie's half when this request changed it."""
    half: bytes | None = getattr(request, "unlock_half", None)
    if half is None:
        return
    if not half:
        response.delete_cookie(settings.UNLOCK_COOKIE_NAME, path="/", samesite="Strict")
        return
    response.set_cookie(
        settings.UNLOCK_COOKIE_NAME,
        half.hex(),
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
        path="/",
    )


def session_hash(session_key: str) -> str:
    """How a session is named in the database: nobody who reads it there can ride it."""
    return hashlib.sha256(session_key.encode()).hexdigest()


def _row(request: HttpRequest, session_key: str | None) -> Unlock | None:
    if not session_key or settings.UNLOCK_COOKIE_NAME not in request.COOKIES:
        return None
    return BY_SESSION.first(session_hash(session_key))


def _open(request: HttpRequest, row: Unlock, session_key: str | None) -> Vault | None:
    try:
        half = bytes.fromhex(request.COOKIES[settings.UNLOCK_COOKIE_NAME])
        key = crypto.unlock_key(half, session_key or "")
        account_key = crypto.open_sealed(key, bytes(row.sealed), _context(row))
    except (crypto.CannotOpen, crypto.MalformedRecord, ValueError):
        return None
    return Vault(row.person_id, row.keyring, account_key)


def _context(row: Unlock) -> RecordContext:
    return RecordContext("unlock", row.person_id, row.keyring.generation, row.pk, "sealed")


def _session_key(session: SessionBase) -> str:
    if session.session_key is None:
        session.save()
    return str(session.session_key)
