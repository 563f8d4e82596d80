"""Words that must not be shown by accident."""


class PrivateText(str):
    """A person's own words: a string whose ``repr`` tells nothing, so that logs cannot."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "PrivateText(…)"
