"""API tokens: the secret seals the account key as an unlocked session does."""

import os
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from nearer.vault import crypto
from nearer.vault.crypto import RecordContext
from nearer.vault.models import ApiToken
from nearer.vault.opened import Vault

PREFIX = "nrk"
SECRET_BYTES = 32
READ, WRITE = "read", "write"
LONGEST_DAYS = 365


@dataclass(frozen=True, repr=False)
class OpenToken:
    """A token that was shown, with the vault that it opens."""

    person_id: UUID
    vault: Vault
    may_write: bool
    id: UUID
    expires_on: date


def make(vault: Vault, *, label: str, may_write: bool, expires_on: date) -> str:
    """A new token as ``nrk_<id>_<secret>``, to be shown once."""
    secret = os.urandom(SECRET_BYTES)
    row = ApiToken(
        id=uuid4(),
        person_id=vault.person_id,
        keyring=vault.keyring,
        secret_hash=crypto.hash_token(secret).hex(),
        may_write=may_write,
        expires_on=expires_on,
    )
    row.label = crypto.seal(vault.account_key, label.encode(), _context(row, "label"))
    row.sealed = crypto.seal(
        crypto.token_key(secret, row.id), vault.account_key, _context(row, "sealed")
    )
    row.save(force_insert=True)
    return f"{PREFIX}_{row.id.hex}_{secret.hex()}"


def open_token(typed: str, today: date) -> OpenToken | None:
    """What a token opens; ``None`` when it is malformed, unknown, expired or revoked."""
    try:
        prefix, identifier, secret_hex = typed.split("_")
        token_id, secret = UUID(hex=identifier), bytes.fromhex(secret_hex)
    except ValueError:
        return None
    row = _row(token_id, today) if prefix == PREFIX else None
    if row is None or not crypto.same(bytes.fromhex(row.secret_hash), crypto.hash_token(secret)):
        return None
    try:
        key = crypto.token_key(secret, row.id)
        account_key = crypto.open_sealed(key, bytes(row.sealed), _context(row, "sealed"))
    except crypto.CannotOpen:
        return None
    vault = Vault(row.person_id, row.keyring, account_key)
    return OpenToken(row.person_id, vault, row.may_write, row.id, row.expires_on)


def label(vault: Vault, row: ApiToken) -> str:
    """What the person called it."""
    return crypto.open_sealed(vault.account_key, bytes(row.label), _context(row, "label")).decode()


def all_of(vault: Vault) -> list[ApiToken]:
    """The person's tokens, the longest-lived first."""
    return list(ApiToken.objects.filter(keyring=vault.keyring).order_by("-expires_on", "pk"))


def revoke(person_id: UUID, token_id: UUID | None = None) -> int:
    """Delete one token of a person, or all of them; returns how many."""
    rows = ApiToken.objects.filter(person_id=person_id)
    if token_id is not None:
        rows = rows.filter(pk=token_id)
    return rows.delete()[0]


def _row(token_id: UUID, today: date) -> ApiToken | None:
    return (
        ApiToken.objects.select_related("keyring")
        .filter(pk=token_id, expires_on__gte=today, person__is_active=True)
        .first()
    )


def _context(row: ApiToken, field: str) -> RecordContext:
    return RecordContext("token", row.person_id, row.keyring.generation, row.pk, field)
