"""Keyrings from before a sign-in was restored: kept for 90 days, adopted when their key is found."""

from datetime import date
from uuid import UUID

from django.db import transaction

from nearer.vault import crypto, drafts, keyrings
from nearer.vault.crypto import StretchParameters
from nearer.vault.models import DataKey, Keyring, Slot
from nearer.vault.opened import Vault, data_key_context
from nearer.vault.passwords import stretch_with

KEPT_DAYS = 90


def retire(person_id: UUID, day: date) -> None:
    """Set the keyrings in use aside."""
    Keyring.objects.filter(person_id=person_id, retired_on=None).update(retired_on=day)


def exist(person_id: UUID) -> bool:
    """Whether older entries wait for their key."""
    return Keyring.objects.filter(person_id=person_id).exclude(retired_on=None).exists()


def adopt(vault: Vault, typed: str) -> int:
    """Move data keys and drafts that ``typed`` opens under today's account key; how many keyrings."""
    retired = Keyring.objects.filter(person_id=vault.person_id).exclude(retired_on=None)
    return sum(_adopt(vault, keyring, typed) for keyring in retired)


@transaction.atomic
def _adopt(vault: Vault, keyring: Keyring, typed: str) -> bool:
    old = _open(keyring, typed)
    if old is None:
        return False
    for row in DataKey.objects.filter(keyring=keyring):
        key = crypto.open_sealed(old.account_key, bytes(row.sealed), data_key_context(row))
        row.keyring = vault.keyring
        row.sealed = crypto.seal(vault.account_key, key, data_key_context(row))
        row.save(update_fields=["keyring", "sealed"])
    drafts.move(old, vault)
    keyring.delete()
    vault.forget_data_keys()
    return True


def _open(keyring: Keyring, typed: str) -> Vault | None:
    for slot in keyring.slots.select_related("keyring").exclude(kind=Slot.PIN):
        try:
            return keyrings.open_slot(slot, _key(slot, typed))
        except (crypto.CannotOpen, crypto.MistypedCode):
            continue
    return None


def _key(slot: Slot, typed: str) -> bytes:
    if slot.kind == Slot.RECOVERY:
        return crypto.recovery_key(crypto.read_recovery_code(typed))
    parameters = StretchParameters.decode(slot.parameters)
    return stretch_with(typed, bytes(slot.salt), parameters).key
