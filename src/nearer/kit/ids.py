"""Identifiers: random, never ordered by time, so that none tells when something was written."""

from uuid import UUID, uuid4


def new_id() -> UUID:
    """A fresh random identifier."""
    return uuid4()
