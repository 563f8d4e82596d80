"""What changes about people: making a place, passwords, codes. Each is one transaction."""

from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.utils.crypto import get_random_string

from nearer.kit import clock
from nearer.kit.errors import NearerError
from nearer.people.models import HelpPage, Invitation, Person
from nearer.vault import keyrings, passwords, pins, tokens, unlocking
from nearer.vault.keyrings import CannotOpen, MistypedCode
from nearer.vault.opened import Vault

INVITATION_DAYS = 7


class RecoveryFailed(NearerError):
    """The name and the code do not belong together; which one is wrong is not said."""


@transaction.atomic
def sign_up(
    *,
    username: str,
    password: str,
    is_host: bool = False,
    quiet_titles: bool = False,
    time_zone: str = "UTC",
) -> tuple[Person, Vault, str]:
    """A new person with keys of their own; also the recovery code, to be shown once."""
    stretched = passwords.stretch_new(password)
    person = Person(
        username=username,
        password=stretched.encoded(),
        is_host=is_host,
        quiet_titles=quiet_titles,
        time_zone=clock.zone(time_zone).key,
        joined_on=clock.today(time_zone),
    )
    person.save(force_insert=True)
    vault, code = keyrings.make_keyring(person.pk, stretched)
    return person, vault, code


def open_with_password(*, person: Person, password: str) -> Vault | None:
    """The person's vault, or ``None`` if the password is not theirs."""
    stretched = passwords.stretch_to_check(password, person.password)
    return keyrings.open_with_password(person.pk, stretched) if stretched else None


def open_with_pin(*, person: Person, device_secret: bytes, pin: str) -> Vault | None:
    """The person's vault, or ``None``; a wrong PIN uses up one of five tries."""
    return pins.open_with_pin(person.pk, device_secret, pin)


def new_recovery_code(*, person: Person, vault: Vault) -> str:
    """Replace the recovery code; the old one opens nothing any more."""
    with transaction.atomic():
        code = keyrings.put_recovery_slot(vault)
        Person.objects.filter(pk=person.pk).update(recovery_confirmed=False)
    return code


def confirm_recovery_code(*, person: Person, code: str, vault: Vault) -> bool:
    """Note that the code was written down, if it is the one that opens this keyring."""
    try:
        keyrings.open_with_recovery_code(vault.person_id, code)
    except (CannotOpen, MistypedCode):
        return False
    person.recovery_confirmed = True
    person.save(update_fields=["recovery_confirmed"])
    return True


@transaction.atomic
def strengthen(*, person: Person, vault: Vault, password: str) -> None:
    """Rewrap under today's stretch parameters; other devices sign in anew."""
    stretched = passwords.stretch_new(password)
    keyrings.put_password_slot(vault, stretched)
    person.password = stretched.encoded()
    person.save(update_fields=["password"])


@transaction.atomic
def change_password(*, person: Person, vault: Vault, password: str, session_key: str) -> None:
    """Rewrap the account key under a new password; drop all other sessions and all tokens."""
    stretched = passwords.stretch_new(password)
    keyrings.put_password_slot(vault, stretched)
    person.password = stretched.encoded()
    person.save(update_fields=["password"])
    drop_access(person=person, but_session=session_key)


def recover(*, username: str, code: str, password: str) -> tuple[Person, Vault, str]:
    """Open with the recovery code, set a new password and a new code, drop everything else."""
    person = Person.objects.filter(username__iexact=username, is_active=True).first()
    stretched = passwords.stretch_new(password)
    try:
        if person is None:
            raise CannotOpen
        vault = keyrings.open_with_recovery_code(person.pk, code)
    except (CannotOpen, MistypedCode):
        raise RecoveryFailed(
            "recovery-failed",
            "The name and the code do not belong together.",
            "Check each group of the code. O and 0, I and 1 are taken for each other.",
        ) from None
    with transaction.atomic():
        keyrings.put_password_slot(vault, stretched)
        person.password = stretched.encoded()
        person.save(update_fields=["password"])
        drop_access(person=person)
        new_code = new_recovery_code(person=person, vault=vault)
    return person, vault, new_code


def drop_access(*, person: Person, but_session: str | None = None) -> None:
    """End all sessions of a person, but one if named by its key, and all PINs and tokens."""
    tokens.revoke(person.pk)
    pins.forget_pin(person.pk)
    unlocking.lock_all(person.pk, but_session=but_session)
    sessions = person.devicesession_set.all()
    if but_session:
        sessions = sessions.exclude(session_key=unlocking.session_hash(but_session))
    sessions.delete()


def invite(*, by: Person | None) -> str:
    """A one-use secret that lets one person make a place here within seven days."""
    secret = get_random_string(22, "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    Invitation.objects.create(
        secret_hash=unlocking.session_hash(secret),
        invited_by=by,
        expires_at=clock.now() + timedelta(days=INVITATION_DAYS),
    )
    return secret


def withdraw_invitation(*, by: Person, invitation_id: UUID) -> bool:
    """The link stops working. False if it is not one of theirs."""
    return Invitation.objects.filter(invited_by=by, pk=invitation_id).delete()[0] > 0


def find_invitation(secret: str) -> Invitation | None:
    """The open invitation of this secret."""
    return Invitation.objects.filter(
        secret_hash=unlocking.session_hash(secret), expires_at__gt=clock.now()
    ).first()


def write_help_page(*, country: str, text: str) -> None:
    """The host's own page for a country; an empty one brings ours back."""
    if text.strip():
        HelpPage.objects.update_or_create(country=country, defaults={"text": text})
    else:
        HelpPage.objects.filter(country=country).delete()
