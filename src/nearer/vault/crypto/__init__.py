"""All cryptography of Nearer: pure functions over bytes. Formats: ``docs/formats.md``."""

from nearer.vault.crypto.backups import BackupWriter, backup_reader, backup_writer
from nearer.vault.crypto.errors import (
    CannotOpen,
    MalformedRecord,
    MistypedCode,
    UnusableKey,
    WeakParameters,
)
from nearer.vault.crypto.grants import GrantContext, open_grant, seal_grant
from nearer.vault.crypto.identities import Identity, fingerprint, new_identity, phrase
from nearer.vault.crypto.keys import (
    hash_token,
    invite_key,
    keyed_hash,
    pin_key,
    random_key,
    recovery_key,
    same,
    server_key,
    split_master,
    token_key,
    unlock_key,
)
from nearer.vault.crypto.notes import open_to_person, seal_to_person
from nearer.vault.crypto.passwords import StretchParameters, argon2id, normalise_password
from nearer.vault.crypto.records import RecordContext, open_sealed, seal
from nearer.vault.crypto.recovery import new_recovery_code, read_recovery_code

__all__ = [
    "BackupWriter",
    "CannotOpen",
    "GrantContext",
    "Identity",
    "MalformedRecord",
    "MistypedCode",
    "RecordContext",
    "StretchParameters",
    "UnusableKey",
    "WeakParameters",
    "argon2id",
    "backup_reader",
    "backup_writer",
    "fingerprint",
    "hash_token",
    "invite_key",
    "keyed_hash",
    "new_identity",
    "new_recovery_code",
    "normalise_password",
    "open_grant",
    "open_sealed",
    "open_to_person",
    "phrase",
    "pin_key",
    "random_key",
    "read_recovery_code",
    "recovery_key",
    "same",
    "seal",
    "seal_grant",
    "seal_to_person",
    "server_key",
    "split_master",
    "token_key",
    "unlock_key",
]
