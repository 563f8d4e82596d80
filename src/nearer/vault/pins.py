"""A PIN: opens on one device only, five tries, then the password is asked for."""

import hashlib
import os
from uuid import UUID

from django.db.models import F

from nearer.vault import crypto, keyrings
from nearer.vault.models import Slot
from nearer.vault.opened import Vault
from nearer.vault.passwords import SALT_BYTES, stretch_pin

TRIES = 5
DEVICE_SECRET_BYTES = 32


def set_pin(vault: Vault, pin: str) -> bytes:
    """Make a PIN for a device; returns the secret that this device has to keep."""
    device_secret = os.urandom(DEVICE_SECRET_BYTES)
    salt = os.urandom(SALT_BYTES)
    slot = Slot(
        keyring=vault.keyring, kind=Slot.PIN, salt=salt, device_hash=device_hash(device_secret)
    )
    key = crypto.pin_key(stretch_pin(pin, salt), device_secret)
    slot.sealed = crypto.seal(key, vault.account_key, keyrings.slot_context(slot))
    slot.save(force_insert=True)
    return device_secret


def has_pin(person_id: UUID, device_secret: bytes) -> bool:
    """Whether this device may ask for a PIN."""
    return _slot(person_id, device_secret) is not None


def open_with_pin(person_id: UUID, device_secret: bytes, pin: str) -> Vault | None:
    """The vault, or ``None``. A wrong PIN uses up a try; the last one deletes the PIN."""
    slot = _slot(person_id, device_secret)
    if slot is None:
        return None
    # Counted before it is looked at, and only while tries are left: parallel guesses gain nothing.
    counted = Slot.objects.filter(pk=slot.pk, tries__lt=TRIES).update(tries=F("tries") + 1)
    if not counted:
        slot.delete()
        return None
    key = crypto.pin_key(stretch_pin(pin, bytes(slot.salt)), device_secret)
    try:
        vault = keyrings.open_slot(slot, key)
    except crypto.CannotOpen:
        Slot.objects.filter(pk=slot.pk, tries__gte=TRIES).delete()
        return None
    Slot.objects.filter(pk=slot.pk).update(tries=0)
    return vault


def forget_pin(person_id: UUID, device_secret: bytes | None = None) -> None:
    """Delete the PIN of one device, or of all."""
    slots = Slot.objects.filter(keyring__person_id=person_id, kind=Slot.PIN)
    if device_secret is not None:
        slots = slots.filter(device_hash=device_hash(device_secret))
    slots.delete()


def device_hash(device_secret: bytes) -> str:
    """How a device is named in the database."""
    return hashlib.sha256(b"nearer/1 device" + device_secret).hexdigest()


def _slot(person_id: UUID, device_secret: bytes) -> Slot | None:
    return (
        Slot.objects.select_related("keyring")
        .filter(
            keyring__person_id=person_id,
            keyring__retired_on=None,
            kind=Slot.PIN,
            device_hash=device_hash(device_secret),
        )
        .first()
    )
