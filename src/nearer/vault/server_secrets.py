"""Sealing under a key of the server: against a leaked dump, not against the host."""

from uuid import UUID

from nearer.vault import crypto
from nearer.vault.crypto import RecordContext

NOBODY = UUID(int=0)


def seal(secret: str, purpose: str, plaintext: bytes) -> bytes:
    """Seal ``plaintext`` for one purpose of the server."""
    return crypto.seal(crypto.server_key(secret, purpose), plaintext, _context(purpose))


def open_sealed(secret: str, purpose: str, sealed: bytes) -> bytes:
    """Open what ``seal`` sealed for the same purpose. Raises ``CannotOpen``."""
    return crypto.open_sealed(crypto.server_key(secret, purpose), sealed, _context(purpose))


def mark(secret: str, purpose: str, name: str) -> str:
    """Stands for ``name`` where the name itself must not be stored; 64 hex digits."""
    return crypto.keyed_hash(crypto.server_key(secret, purpose), name.encode()).hex()


def _context(purpose: str) -> RecordContext:
    return RecordContext(purpose, NOBODY, 0, NOBODY, "server")
