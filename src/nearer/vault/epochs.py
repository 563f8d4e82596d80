"""After a suspected leak: a new account key, a new data key, every record sealed anew."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import transaction
from django.db.models import QuerySet

from nearer.vault import crypto, keyrings, pins, tokens
from nearer.vault.models import DataKey, SealedRecord
from nearer.vault.opened import Vault, data_key_context, keyring_context
from nearer.vault.passwords import Stretched

BATCH = 500


@transaction.atomic
def renew(vault: Vault, password: Stretched) -> tuple[Vault, str]:
    """The same keyring under a new account key and a new data key; also its new recovery code.

    Whoever copied the old account key from a backup opens nothing that is stored from now on, once
    ``reseal_all`` is through. PINs, tokens and unlocked sessions hold the old key: they are gone.
    """
    fresh = Vault(vault.person_id, vault.keyring, crypto.random_key())
    for field in ("identity", "pins"):
        _hand_over(vault, fresh, vault.keyring, field, keyring_context(vault.keyring, field))
    vault.keyring.save(update_fields=["identity", "pins"])
    for row in DataKey.objects.filter(keyring=vault.keyring):
        _hand_over(vault, fresh, row, "sealed", data_key_context(row))
        row.save(update_fields=["sealed"])
    pins.forget_pin(vault.person_id)
    tokens.revoke(vault.person_id)
    keyrings.put_password_slot(fresh, password)
    code = keyrings.put_recovery_slot(fresh)
    keyrings.add_epoch(fresh)
    return fresh, code


def reseal_all(vault: Vault) -> int:
    """Seal everything that is under an older data key anew; returns how many records.

    Goes on where it was cut off. Older keys stay, so that a save that was under way is not lost.
    """
    return sum(_reseal_some(vault, batch) for batch in _batches(vault))


def finish(vault: Vault) -> None:
    """At an unlock: do what was cut off, and destroy the keys that nothing needs any more."""
    if DataKey.objects.filter(keyring=vault.keyring).count() < 2:
        return
    reseal_all(vault)
    DataKey.objects.filter(keyring=vault.keyring, epoch__lt=vault.current_epoch()).delete()
    vault.forget_data_keys()


def sealed_models() -> list[type[SealedRecord]]:
    """Every kind of record that a data key seals."""
    return [model for model in apps.get_models() if issubclass(model, SealedRecord)]


def _batches(vault: Vault) -> Iterator[QuerySet[Any]]:
    older = [epoch for epoch in vault.readable_epochs() if epoch < vault.current_epoch()]
    for model in sealed_models():
        rows = model._base_manager.filter(owner_id=vault.person_id, epoch__in=older)
        ids: list[UUID] = list(rows.values_list("pk", flat=True))
        for start in range(0, len(ids), BATCH):
            yield rows.filter(pk__in=ids[start : start + BATCH])


@transaction.atomic
def _reseal_some(vault: Vault, rows: QuerySet[Any]) -> int:
    # Read inside the transaction: what somebody saved since the batch was chosen must not be lost.
    found = list(rows.select_for_update())
    for record in found:
        vault.reseal(record)
        record.save(update_fields=["epoch", "document"])
    return len(found)


def _hand_over(old: Vault, new: Vault, row: Any, field: str, context: crypto.RecordContext) -> None:
    opened = crypto.open_sealed(old.account_key, bytes(getattr(row, field)), context)
    setattr(row, field, crypto.seal(new.account_key, opened, context))
