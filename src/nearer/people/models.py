"""Who is here. Nothing a person wrote is in these tables."""

import uuid
from datetime import date
from typing import ClassVar
from uuid import UUID

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.sessions.base_session import AbstractBaseSession, BaseSessionManager
from django.db import models
from django.db.models.functions import Lower

IDLE_MINUTES = (1, 5, 15, 60)


class PersonManager(BaseUserManager["Person"]):
    """Finds people by name, whatever its case."""

    def get_by_natural_key(self, username: str | None) -> "Person":
        """The person of this name."""
        return self.get(username__iexact=username)


class Person(AbstractBaseUser):
    """An account: a name, how it signs in, and how its pages look."""

    USERNAME_FIELD = "username"

    id: models.UUIDField[UUID, UUID] = models.UUIDField(
        primary_key=True, default=uuid.uuid4, editable=False
    )
    username = models.CharField(max_length=40)
    is_active = models.BooleanField(default=True)
    is_host = models.BooleanField(default=False)
    joined_on = models.DateField()
    recovery_confirmed = models.BooleanField(default=False)
    welcomed = models.BooleanField(default=False)
    delete_on: models.DateField[date | None, date | None] = models.DateField(null=True)
    # How pages look and when they lock: needed before the vault is open.
    theme = models.CharField(max_length=5, blank=True)
    quiet_titles = models.BooleanField(default=False)
    leave_low = models.BooleanField(default=False)
    idle_minutes = models.PositiveSmallIntegerField(default=5)
    language = models.CharField(max_length=10, blank=True)
    time_zone = models.CharField(max_length=50, default="UTC")
    country = models.CharField(max_length=2, blank=True)

    objects: ClassVar[PersonManager] = PersonManager()

    class Meta:
        constraints = [models.UniqueConstraint(Lower("username"), name="one_person_a_name")]

    def set_password(self, raw_password: str | None) -> None:
        """Refused: a password opens keys too, so only ``people.actions`` may change it."""
        raise NotImplementedError("use people.actions.change_password")


class DeviceSession(AbstractBaseSession):
    """A sign-in on one device. Its key is stored hashed: whoever reads it cannot ride it."""

    session_key = models.CharField(max_length=64, primary_key=True)
    id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    person = models.ForeignKey(Person, null=True, on_delete=models.CASCADE)
    device = models.CharField(max_length=40, blank=True)
    signed_in_on: models.DateField[date | None, date | None] = models.DateField(null=True)
    used_on: models.DateField[date | None, date | None] = models.DateField(null=True)
    is_new = models.BooleanField(default=False)

    objects: ClassVar[BaseSessionManager["DeviceSession"]] = BaseSessionManager()  # type: ignore[assignment]

    @classmethod
    def get_session_store_class(cls) -> type:
        """The store that hashes."""
        from nearer.people.sessions import SessionStore

        return SessionStore


class Attempts(models.Model):
    """How often something guessable was tried lately; names are hashed."""

    bucket = models.CharField(max_length=64, primary_key=True)
    count = models.PositiveIntegerField(default=0)
    since = models.DateTimeField()


class Invitation(models.Model):
    """Lets one person make a place here. The link's secret is stored hashed."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    secret_hash = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey(Person, null=True, on_delete=models.CASCADE)
    expires_at = models.DateTimeField()


class ResetLink(models.Model):
    """Restores one sign-in, never its words. The link's secret is stored hashed."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE)
    secret_hash = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()


class HelpPage(models.Model):
    """The host's own help page of one country, in place of ours."""

    country = models.CharField(max_length=2, primary_key=True)
    text = models.TextField(max_length=20_000)
