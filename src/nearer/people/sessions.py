"""The session store: Django's database store, of which whoever reads the database learns nothing."""

import base64
import json
from typing import Any

from django.contrib.sessions.backends.base import CreateError, UpdateError
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.db import DatabaseError, IntegrityError, router, transaction

from nearer.kit import clock
from nearer.people.models import DeviceSession
from nearer.vault import server_secrets
from nearer.vault.keyrings import CannotOpen
from nearer.vault.rows import Rows
from nearer.vault.unlocking import session_hash

SEALED_FOR = "session"
BY_HASH = Rows(DeviceSession.objects.all(), "session_key")
# What a row keeps when its key is renewed.
KEPT = ("id", "person_id", "device", "signed_in_on", "used_on", "is_new", "expire_date")


class SessionStore(DatabaseStore):
    """Cookies carry the key; rows carry its hash, and what only that key opens."""

    @classmethod
    def get_model_class(cls) -> type[DeviceSession]:
        """Our session rows."""
        return DeviceSession

    def _get_session_from_db(self) -> DeviceSession | None:
        row = BY_HASH.first(session_hash(self.session_key or ""))
        if row is not None and row.expire_date > clock.now():
            return row
        self._session_key = None
        return None

    def encode(self, session_dict: dict[str, Any]) -> str:
        """Sealed under the cookie's key: a second factor's secret passes through here, for one."""
        plain = json.dumps(session_dict).encode()
        sealed = server_secrets.seal(str(self.session_key), SEALED_FOR, plain)
        return base64.b64encode(sealed).decode()

    def decode(self, session_data: bytes | str) -> dict[str, Any]:
        """What ``encode`` sealed; an empty session if it was changed."""
        try:
            sealed = base64.b64decode(session_data)
            plain = server_secrets.open_sealed(str(self.session_key), SEALED_FOR, sealed)
        except (CannotOpen, ValueError):
            return {}
        content: dict[str, Any] = json.loads(plain)
        return content

    def exists(self, session_key: str) -> bool:
        """Whether a session with this key is stored."""
        return DeviceSession.objects.filter(session_key=session_hash(session_key)).exists()

    def save(self, must_create: bool = False) -> None:
        """Store the session under the hash of its key."""
        if self.session_key is None:
            return self.create()
        data = self._get_session(no_load=must_create)  # type: ignore[attr-defined]
        columns = {
            "session_data": self.encode(data),
            "expire_date": self.get_expiry_date(),
            "person_id": data.get("_auth_user_id"),
        }
        try:
            with transaction.atomic(using=router.db_for_write(DeviceSession)):
                self._write(columns, must_create=must_create)
        except IntegrityError:
            if must_create:
                raise CreateError from None
            raise
        except DatabaseError:
            if not must_create:
                raise UpdateError from None
            raise

    def _write(self, columns: dict[str, Any], *, must_create: bool) -> None:
        key = session_hash(self.session_key or "")
        if must_create:
            DeviceSession.objects.create(session_key=key, **columns)
            return
        # A sign-in ends when it said it would, however often its session changes.
        columns.pop("expire_date")
        if not DeviceSession.objects.filter(session_key=key).update(**columns):
            raise UpdateError

    def cycle_key(self) -> None:
        """A new key for the same sign-in: its row keeps its id, device and days."""
        old = DeviceSession.objects.filter(session_key=session_hash(self.session_key or ""))
        kept = old.values(*KEPT).first()
        with transaction.atomic():
            super().cycle_key()
            if kept:
                new_hash = session_hash(str(self.session_key))
                DeviceSession.objects.filter(session_key=new_hash).update(**kept)

    def delete(self, session_key: str | None = None) -> None:
        """Delete the stored session."""
        key = session_key or self.session_key
        if key:
            DeviceSession.objects.filter(session_key=session_hash(key)).delete()

    async def aexists(self, session_key: str) -> bool:
        """Not offered: views are synchronous."""
        raise NotImplementedError
