"""Restoring a sign-in without password and code: new keys now, the old ones if they are found."""

from datetime import timedelta

from django.db import transaction
from django.utils.crypto import get_random_string

from nearer.kit import clock
from nearer.kit.errors import NearerError
from nearer.people import actions, second_factor
from nearer.people.models import Person, ResetLink
from nearer.vault import keyrings, older, passwords, unlocking
from nearer.vault.opened import Vault

RESET_HOURS = 24


class LinkUsed(NearerError):
    """The link was used since its page was opened."""

    def __init__(self) -> None:
        super().__init__("link-used", "This link was used already.", "Ask the host for another.")


def make_reset(*, person: Person) -> str:
    """A one-use secret with which this person sets a new password; older ones stop working."""
    secret = get_random_string(32)
    ResetLink.objects.filter(person=person).delete()
    ResetLink.objects.create(
        person=person,
        secret_hash=unlocking.session_hash(secret),
        expires_at=clock.now() + timedelta(hours=RESET_HOURS),
    )
    return secret


def find_reset(secret: str) -> Person | None:
    """Whose link this is, while it is good."""
    link = (
        ResetLink.objects.select_related("person")
        .filter(
            secret_hash=unlocking.session_hash(secret),
            expires_at__gt=clock.now(),
            person__is_active=True,
        )
        .first()
    )
    return link.person if link else None


@transaction.atomic
def reset(*, person: Person, secret: str, password: str) -> tuple[Vault, str]:
    """A new password with new keys; what was written before opens only with the old ones.

    A second factor is switched off: whoever asked for this may have lost it too, and behind it is
    nothing but an empty place. Raises ``LinkUsed``.
    """
    link = ResetLink.objects.filter(secret_hash=unlocking.session_hash(secret))
    if not link.delete()[0]:
        raise LinkUsed
    stretched = passwords.stretch_new(password)
    older.retire(person.pk, clock.today(person.time_zone))
    vault, code = keyrings.make_keyring(person.pk, stretched)
    person.password = stretched.encoded()
    person.recovery_confirmed = False
    person.save(update_fields=["password", "recovery_confirmed"])
    second_factor.switch_off(person)
    actions.drop_access(person=person)
    return vault, code


def open_older(*, vault: Vault, typed: str) -> int:
    """Bring older entries under today's keys with a password or code of then; how many keyrings."""
    return older.adopt(vault, typed)
