"""One stretch of the password, split: one half proves who it is, the other opens the keys."""

import os
from dataclasses import dataclass

from nearer.vault import crypto
from nearer.vault.crypto import StretchParameters
from nearer.vault.stretching import stretch

ALGORITHM = "nearer1"
SALT_BYTES = 16


@dataclass(frozen=True, repr=False)
class Stretched:
    """A stretched password: what the account row stores, and the key that it never stores."""

    parameters: StretchParameters
    salt: bytes
    verifier: bytes
    key: bytes

    def is_outdated(self) -> bool:
        """Whether the parameters were raised since this password was set."""
        return self.parameters != StretchParameters()

    def encoded(self) -> str:
        """For the account's password column: ``nearer1$parameters$salt$verifier``, hex."""
        return "$".join([ALGORITHM, self.parameters.encode(), self.salt.hex(), self.verifier.hex()])


def stretch_new(password: str) -> Stretched:
    """Stretch a password that is being set, with a fresh salt."""
    return stretch_with(password, os.urandom(SALT_BYTES), StretchParameters())


def stretch_to_check(password: str, encoded: str) -> Stretched | None:
    """Stretch as ``encoded`` says; ``None`` if the password is not the one it was made from."""
    _, parameters, salt, verifier = encoded.split("$")
    stretched = stretch_with(password, bytes.fromhex(salt), StretchParameters.decode(parameters))
    return stretched if crypto.same(stretched.verifier, bytes.fromhex(verifier)) else None


def stretch_in_vain(password: str) -> None:
    """Take as long as a real check, so that an unknown name answers no sooner."""
    stretch_with(password, bytes(SALT_BYTES), StretchParameters())


def stretch_pin(pin: str, salt: bytes) -> bytes:
    """A PIN, stretched like a password; on its own it opens nothing. 32 bytes."""
    return stretch(pin, salt, StretchParameters())


def stretch_with(password: str, salt: bytes, parameters: StretchParameters) -> Stretched:
    """Stretch under a given salt and parameters."""
    verifier, key = crypto.split_master(stretch(password, salt, parameters))
    return Stretched(parameters, salt, verifier, key)
