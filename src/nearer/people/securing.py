"""What changes about a person's devices, PINs, tokens and codes."""

from datetime import timedelta
from uuid import UUID

from allauth.account.internal.flows.login import (
    clear_authentication_records,
    record_authentication,
)
from django.db import transaction
from django.http import HttpRequest

from nearer.kit import clock
from nearer.people.models import DeviceSession, Person
from nearer.vault import epochs, pins, tokens, unlocking
from nearer.vault.models import Unlock
from nearer.vault.opened import Vault


def unlock_with_new_key(request: HttpRequest, person: Person, vault: Vault, *, method: str) -> None:
    """Open this session's vault under a fresh session key, and note the day of use."""
    epochs.finish(vault)
    unlocking.forget(request)
    request.session.cycle_key()
    # One record, not one for each unlock; and after a PIN none that says the password was typed.
    clear_authentication_records(request)
    record_authentication(request, person, method)
    unlocking.unlock(request, vault)
    row = DeviceSession.objects.filter(
        session_key=unlocking.session_hash(str(request.session.session_key))
    )
    row.update(used_on=clock.today(person.time_zone))


def note_password(request: HttpRequest, person: Person) -> None:
    """The password was typed just now: for five minutes nothing asks for it again."""
    clear_authentication_records(request)
    record_authentication(request, person, method="password", reauthenticated=True)


def know_devices(*, person: Person, session_key: str) -> None:
    """The notice of new devices has done its work. A new one cannot say so of itself."""
    others = DeviceSession.objects.filter(person=person, is_new=True)
    others.exclude(session_key=unlocking.session_hash(session_key)).update(is_new=False)


@transaction.atomic
def end_session(*, person: Person, session_id: UUID) -> bool:
    """Sign one device out; False if it is not one of theirs."""
    row = DeviceSession.objects.filter(person=person, id=session_id).first()
    if row is None:
        return False
    Unlock.objects.filter(session_hash=row.session_key).delete()
    row.delete()
    return True


@transaction.atomic
def end_sessions(*, person: Person, but_session: str) -> None:
    """Sign every other device out."""
    unlocking.lock_all(person.pk, but_session=but_session)
    keep = unlocking.session_hash(but_session)
    person.devicesession_set.exclude(session_key=keep).delete()


@transaction.atomic
def set_pin(*, person: Person, vault: Vault, pin: str, old_secret: bytes | None) -> bytes:
    """A PIN for one device, in place of the one before; returns what the device keeps."""
    if old_secret is not None:
        pins.forget_pin(person.pk, old_secret)
    return pins.set_pin(vault, pin)


def forget_pin(*, person: Person, device_secret: bytes | None) -> None:
    """Only the password opens this device again."""
    if device_secret is not None:
        pins.forget_pin(person.pk, device_secret)


def make_token(
    *, person: Person, vault: Vault, label: str, may_write: bool, lifetime: timedelta
) -> str:
    """A token for a program, to be shown once."""
    expires_on = clock.today(person.time_zone) + lifetime
    return tokens.make(vault, label=label, may_write=may_write, expires_on=expires_on)


def revoke_token(*, person: Person, token_id: UUID) -> bool:
    """False if it is not one of theirs."""
    return tokens.revoke(person.pk, token_id) > 0
