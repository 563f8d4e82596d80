"""Tells a person's streams that one of their sessions was locked, unlocked or ended."""

from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models.signals import post_delete, post_save

from nearer.live import bus
from nearer.live.hub import SESSION_CHANGED
from nearer.live.kinds import Notice
from nearer.people.models import DeviceSession, Person
from nearer.vault.models import Unlock


def connect() -> None:
    """Called once, when the app is ready. Whoever locks or revokes need not know of streams."""
    post_save.connect(_changed, sender=Unlock, dispatch_uid="nearer.live.unlocked")
    post_delete.connect(_changed, sender=Unlock, dispatch_uid="nearer.live.locked")
    post_delete.connect(_changed, sender=DeviceSession, dispatch_uid="nearer.live.ended")
    post_save.connect(_saved, sender=Person, dispatch_uid="nearer.live.disabled")


def announce(person_id: UUID) -> None:
    """Each stream of this person looks again, after the commit, at how its session stands."""
    notice = Notice(person_id, SESSION_CHANGED)
    transaction.on_commit(lambda: bus.current().announce(notice), robust=True)


def _changed(instance: Unlock | DeviceSession, **kwargs: Any) -> None:
    if instance.person_id is not None:
        announce(instance.person_id)


def _saved(instance: Person, **kwargs: Any) -> None:
    if not instance.is_active:
        announce(instance.pk)
