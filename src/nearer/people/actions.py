"""What changes about people: making a place, passwords, codes. Each is one transaction."""

from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.utils.crypto import get_random_string
from django.utils.translation import gettext as _

from nearer.kit import clock
from nearer.kit.errors import NearerError
from nearer.people import second_factor
from nearer.people.models import HelpPage, Invitation, Person
from nearer.vault import epochs, keyrings, passwords, pins, tokens, unlocking
from nearer.vault.keyrings import CannotOpen, MistypedCode
from nearer.vault.opened import Vault

INVITATION_DAYS = 7


class RecoveryFailed(NearerError):
    """The name and the code do not belong together; which one is wrong is not said."""

    def __init__(self) -> None:
        super().__init__(
            "recovery-failed",
            _("The name and the code do not belong together."),
            _("Check each group of the code. O and 0, I and 1 are taken for each other."),
        )


class FactorNeeded(NearerError):
    """Name and code are right, and a second factor is on: its code too, before anything changes."""

    def __init__(self) -> None:
        super().__init__("factor-needed", _("This place has a second step."))


class WrongFactor(NearerError):
    """The code of the second factor is not right."""

    def __init__(self) -> None:
        super().__init__("wrong-factor", _("This code is not right, or was used already."))


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


@transaction.atomic
def new_recovery_code(*, person: Person, vault: Vault) -> str:
    """Replace the recovery code; the old one opens nothing any more."""
    code = keyrings.put_recovery_slot(vault)
    person.recovery_confirmed = False
    person.save(update_fields=["recovery_confirmed"])
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
def take_recovery_code(*, person: Person, code: str, vault: Vault) -> None:
    """A code that was written down opens from now on, and no other."""
    keyrings.put_recovery_slot(vault, code)
    confirm_recovery_code(person=person, code=code, vault=vault)


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


def change_leaked_password(*, person: Person, vault: Vault, password: str) -> tuple[Vault, str]:
    """When somebody may know the old one: new keys as well, and everything sealed anew.

    Ends all access, this session's too. Returns the vault as it opens now, and a new recovery code.
    """
    stretched = passwords.stretch_new(password)
    with transaction.atomic():
        vault, code = epochs.renew(vault, stretched)
        person.password = stretched.encoded()
        person.recovery_confirmed = False
        person.save(update_fields=["password", "recovery_confirmed"])
        drop_access(person=person)
    epochs.reseal_all(vault)
    return vault, code


def recover(
    *, username: str, code: str, password: str, factor: str = ""
) -> tuple[Person, Vault, str]:
    """Open with the recovery code, set a new password and a new code, drop everything else.

    Raises ``RecoveryFailed``; or ``FactorNeeded`` and ``WrongFactor``, so that a stolen code alone
    does not put its owner out.
    """
    person = Person.objects.filter(username__iexact=username, is_active=True).first()
    stretched = passwords.stretch_new(password)
    try:
        if person is None:
            raise CannotOpen
        vault = keyrings.open_with_recovery_code(person.pk, code)
    except (CannotOpen, MistypedCode):
        raise RecoveryFailed from None
    if second_factor.is_on(person):
        if not factor:
            raise FactorNeeded
        if not second_factor.is_right(person, factor):
            raise WrongFactor
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
