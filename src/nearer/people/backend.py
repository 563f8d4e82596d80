"""Sign-in by allauth, with one stretch of the password for both verifier and key."""

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.auth.base_user import AbstractBaseUser

from nearer.people import actions
from nearer.people.models import Person
from nearer.vault import keyrings, passwords
from nearer.vault.rows import Rows

BY_ID = Rows(Person.objects.all(), "id")


class VaultBackend(AuthenticationBackend):
    """Leaves the opened vault on the person that it authenticates, for this request only."""

    def _check_password(
        self, user: AbstractBaseUser | None, password: str
    ) -> AbstractBaseUser | None:
        if not isinstance(user, Person):
            return None
        self._did_check_password = True
        stretched = passwords.stretch_to_check(password, user.password)
        if stretched is None or not self.user_can_authenticate(user):
            return None
        user.opened_vault = keyrings.open_with_password(user.pk, stretched)  # type: ignore[attr-defined]
        if stretched.is_outdated():
            actions.strengthen(person=user, vault=user.opened_vault, password=password)  # type: ignore[attr-defined]
        return user

    def _mitigate_timing_attack(self, password: str) -> None:
        passwords.stretch_in_vain(password)

    def get_user(self, user_id: Any) -> AbstractBaseUser | None:
        """The signed-in person, if the account is active."""
        person = BY_ID.first(user_id)
        return person if person is not None and person.is_active else None
