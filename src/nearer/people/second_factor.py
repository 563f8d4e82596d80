"""Whether somebody has a second factor, and whether a code is the right one."""

from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled

from nearer.people.models import Person


def is_on(person: Person) -> bool:
    """Whether the password alone does not sign this person in."""
    return bool(is_mfa_enabled(person, [Authenticator.Type.TOTP]))


def is_right(person: Person, typed: str) -> bool:
    """Whether this is the code of just now, or a backup code; each works once."""
    return any(_wrapped(row).validate_code(typed) for row in _of(person))


def switch_off(person: Person) -> None:
    """The password alone signs in again."""
    _of(person).delete()


def _of(person: Person) -> Any:
    return Authenticator.objects.filter(user=person)


def _wrapped(row: Authenticator) -> Any:
    return row.wrap()
