"""What can go wrong with a sealed value. None of these says more than an attacker may know."""

from nearer.kit.errors import NearerError


class CannotOpen(NearerError):
    """A sealed value does not open. Which part failed is never said."""

    def __init__(self, hint: str = "It may have been sealed with another key, or changed.") -> None:
        super().__init__("cannot-open", "This does not open.", hint)


class MalformedRecord(CannotOpen):
    """Bytes that are in none of our formats, or in a version that is not known here."""

    def __init__(self) -> None:
        NearerError.__init__(
            self,
            "malformed-record",
            "This is nothing that Nearer sealed.",
            "It may be damaged, or made by a newer version.",
        )


class WeakParameters(NearerError):
    """Parameters of a stretch that would make guessing cheap, or this server stand still."""

    def __init__(self) -> None:
        super().__init__(
            "weak-parameters",
            "The stored parameters for stretching a password are out of bounds.",
            "Somebody may have changed them in the database or in the file.",
        )


class MistypedCode(NearerError):
    """A recovery code with a typing mistake in it."""

    def __init__(self, hint: str) -> None:
        super().__init__("mistyped-code", "There is a typing mistake in this recovery code.", hint)


class UnusableKey(NearerError):
    """A public key to which nothing can be sealed safely."""

    def __init__(self) -> None:
        super().__init__(
            "unusable-key",
            "The public key of this person cannot be used.",
            "Somebody may have changed it in the database.",
        )
