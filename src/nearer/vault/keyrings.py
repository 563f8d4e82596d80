"""Making and opening keyrings: the slots that hold an account key, and what hangs on it."""

import json
import os
from uuid import UUID, uuid4

from django.db import transaction

from nearer.vault import crypto
from nearer.vault.crypto import CannotOpen, MistypedCode, RecordContext
from nearer.vault.models import DataKey, Keyring, Slot
from nearer.vault.opened import Vault, data_key_context, keyring_context
from nearer.vault.passwords import SALT_BYTES, Stretched

__all__ = [
    "CannotOpen",
    "MistypedCode",
    "add_epoch",
    "current_keyring",
    "current_slot",
    "make_keyring",
    "new_code",
    "open_slot",
    "open_with_password",
    "open_with_recovery_code",
    "put_password_slot",
    "put_recovery_slot",
    "slot_context",
]


@transaction.atomic
def make_keyring(person_id: UUID, password: Stretched) -> tuple[Vault, str]:
    """A new keyring with a password slot and a recovery slot; also the code, to be shown once."""
    newest = Keyring.objects.filter(person_id=person_id).order_by("generation").last()
    generation = newest.generation + 1 if newest else 1
    account_key, identity = crypto.random_key(), crypto.new_identity()
    keyring = Keyring(
        person_id=person_id,
        generation=generation,
        x25519_public=identity.x25519_public,
        ed25519_public=identity.ed25519_public,
    )
    keyring.identity = crypto.seal(
        account_key, identity.encode(), keyring_context(keyring, "identity")
    )
    keyring.pins = crypto.seal(
        account_key, json.dumps({}).encode(), keyring_context(keyring, "pins")
    )
    keyring.save(force_insert=True)
    vault = Vault(person_id, keyring, account_key)
    put_password_slot(vault, password)
    code = put_recovery_slot(vault)
    add_epoch(vault)
    return vault, code


def put_password_slot(vault: Vault, password: Stretched) -> None:
    """Seal the account key under a password, in place of the one before."""
    _put_slot(vault, Slot.PASSWORD, password.key, password.salt, password.parameters.encode())


def new_code() -> str:
    """A recovery code that opens nothing yet."""
    return crypto.new_recovery_code()


def put_recovery_slot(vault: Vault, code: str = "") -> str:
    """Seal the account key under a recovery code, a fresh one if none is given; returns it."""
    code = code or new_code()
    key = crypto.recovery_key(crypto.read_recovery_code(code))
    _put_slot(vault, Slot.RECOVERY, key, os.urandom(SALT_BYTES), "")
    return code


def open_with_password(person_id: UUID, password: Stretched) -> Vault:
    """Raises ``CannotOpen`` when the current keyring has no slot for this password."""
    return open_slot(current_slot(person_id, Slot.PASSWORD), password.key)


def open_with_recovery_code(person_id: UUID, typed: str) -> Vault:
    """Raises ``MistypedCode`` or ``CannotOpen``."""
    key = crypto.recovery_key(crypto.read_recovery_code(typed))
    return open_slot(current_slot(person_id, Slot.RECOVERY), key)


def open_slot(slot: Slot, key: bytes) -> Vault:
    """The vault behind a slot. Raises ``CannotOpen``."""
    account_key = crypto.open_sealed(key, bytes(slot.sealed), slot_context(slot))
    return Vault(slot.keyring.person_id, slot.keyring, account_key)


def current_keyring(person_id: UUID) -> Keyring:
    """The keyring in use. Raises ``CannotOpen`` when its keys were destroyed."""
    keyring = (
        Keyring.objects.filter(person_id=person_id, retired_on=None).order_by("generation").last()
    )
    if keyring is None:
        raise CannotOpen()
    return keyring


def current_slot(person_id: UUID, kind: str, device_hash: str = "") -> Slot:
    """The current keyring's slot of a kind. Raises ``CannotOpen`` when there is none."""
    slot = (
        Slot.objects.select_related("keyring")
        .filter(keyring=current_keyring(person_id), kind=kind, device_hash=device_hash)
        .first()
    )
    if slot is None:
        raise CannotOpen()
    return slot


def add_epoch(vault: Vault) -> int:
    """A new data key for records from now on; returns its epoch."""
    latest = DataKey.objects.filter(person_id=vault.person_id).order_by("epoch").last()
    row = DataKey(
        id=uuid4(),
        keyring=vault.keyring,
        person_id=vault.person_id,
        epoch=latest.epoch + 1 if latest else 1,
    )
    row.sealed = crypto.seal(vault.account_key, crypto.random_key(), data_key_context(row))
    row.save(force_insert=True)
    vault.forget_data_keys()
    return row.epoch


def slot_context(slot: Slot) -> RecordContext:
    """Binds a slot to its keyring and kind."""
    keyring = slot.keyring
    return RecordContext("slot", keyring.person_id, keyring.generation, slot.pk, slot.kind)


def _put_slot(vault: Vault, kind: str, key: bytes, salt: bytes, parameters: str) -> None:
    slot = Slot.objects.filter(keyring=vault.keyring, kind=kind, device_hash="").first() or Slot(
        keyring=vault.keyring, kind=kind
    )
    slot.keyring, slot.salt, slot.parameters = vault.keyring, salt, parameters
    slot.sealed = crypto.seal(key, vault.account_key, slot_context(slot))
    slot.save()
