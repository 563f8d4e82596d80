"""How Django knows our password column. All work is in ``vault.passwords``."""

from typing import Any

from django.contrib.auth.hashers import BasePasswordHasher

from nearer.vault import passwords


class VaultHasher(BasePasswordHasher):
    """Verifier half of one Argon2id stretch; the other half opens the keys."""

    algorithm = passwords.ALGORITHM

    def encode(self, password: str, salt: str) -> str:
        """A fresh encoding; the salt that Django proposes is not used."""
        return passwords.stretch_new(password).encoded()

    def verify(self, password: str, encoded: str) -> bool:
        """Whether the password is the one of ``encoded``."""
        return passwords.stretch_to_check(password, encoded) is not None

    def must_update(self, encoded: str) -> bool:
        """Never by Django: parameters are raised where the keys are rewrapped."""
        return False

    def harden_runtime(self, password: str, encoded: str) -> None:
        """One stretch costs the same for all."""

    def safe_summary(self, encoded: str) -> dict[Any, Any]:
        """What may be shown of it."""
        return {"algorithm": self.algorithm}
