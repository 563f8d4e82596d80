"""After a suspected leak: a new data key, and every record sealed anew under it."""

from collections.abc import Iterator

from django.apps import apps
from django.db import transaction

from nearer.vault import keyrings
from nearer.vault.models import DataKey, SealedRecord
from nearer.vault.opened import Vault

BATCH = 500


def renew(vault: Vault) -> int:
    """A new epoch, everything re-sealed under it, older keys destroyed. Returns how many records.

    Can be called again after it was cut off: what is still under an older key is done then.
    """
    keyrings.add_epoch(vault)
    done = sum(reseal_batch(vault, batch) for batch in _outdated(vault))
    DataKey.objects.filter(keyring=vault.keyring, epoch__lt=vault.current_epoch()).delete()
    return done


def sealed_models() -> list[type[SealedRecord]]:
    """Every kind of record that a data key seals."""
    return [model for model in apps.get_models() if issubclass(model, SealedRecord)]


@transaction.atomic
def reseal_batch(vault: Vault, batch: tuple[SealedRecord, ...]) -> int:
    """Seal some records under the newest key."""
    for record in batch:
        vault.seal_into(record, vault.read(record))
        record.save(update_fields=["epoch", "document"])
    return len(batch)


def _outdated(vault: Vault) -> Iterator[tuple[SealedRecord, ...]]:
    newest = vault.current_epoch()
    for model in sealed_models():
        ids = list(
            model.objects.filter(owner_id=vault.person_id, epoch__lt=newest).values_list(  # type: ignore[attr-defined]
                "pk", flat=True
            )
        )
        for start in range(0, len(ids), BATCH):
            some = ids[start : start + BATCH]
            yield tuple(model.objects.filter(pk__in=some))  # type: ignore[attr-defined]
