"""Keys, as the database may see them: every secret in them is sealed."""

import uuid
from datetime import date

from django.conf import settings
from django.db import models

from nearer.vault.fields import SealedField


class Keyring(models.Model):
    """Everything under one account key. A login restored without its code gets a new one."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="keyrings"
    )
    generation = models.PositiveIntegerField()
    x25519_public = models.BinaryField(max_length=32)
    ed25519_public = models.BinaryField(max_length=32)
    identity = SealedField(help_text="private keys, under the account key")
    pins = SealedField(help_text="fingerprints of people met, under the account key")
    retired_on: models.DateField[date | None, date | None] = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "generation"], name="one_keyring_a_generation"
            )
        ]


class Slot(models.Model):
    """One way to open a keyring: its account key, sealed under a password, code or PIN."""

    PASSWORD, RECOVERY, PIN = "password", "recovery", "pin"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    keyring = models.ForeignKey(Keyring, on_delete=models.CASCADE, related_name="slots")
    kind = models.CharField(max_length=8)
    parameters = models.CharField(max_length=40, blank=True)
    salt = models.BinaryField(max_length=16)
    sealed = SealedField()
    device_hash = models.CharField(max_length=64, blank=True)
    tries = models.PositiveSmallIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["keyring", "kind", "device_hash"], name="one_slot_a_kind_and_device"
            )
        ]


class DataKey(models.Model):
    """The key of one epoch of a person's own records, under the account key."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    keyring = models.ForeignKey(Keyring, on_delete=models.CASCADE, related_name="data_keys")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    epoch = models.PositiveIntegerField()
    sealed = SealedField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "epoch"], name="one_data_key_an_epoch")
        ]


class Unlock(models.Model):
    """An unlocked session: the account key, sealed under a key the server holds half of."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    session_hash = models.CharField(max_length=64, unique=True)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    keyring = models.ForeignKey(Keyring, on_delete=models.CASCADE)
    sealed = SealedField()
    awaits_second_factor = models.BooleanField(default=False)
    used_at = models.DateTimeField()


class Draft(models.Model):
    """Words that met a lock: sealed to the person's public key, readable only after unlocking."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    keyring = models.ForeignKey(Keyring, on_delete=models.CASCADE, related_name="drafts")
    sealed = SealedField()
    kept_on = models.DateField()


class ApiToken(models.Model):
    """Lets a program read, and perhaps write, in a person's name until it expires."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    keyring = models.ForeignKey(Keyring, on_delete=models.CASCADE)
    secret_hash = models.CharField(max_length=64)
    label = SealedField()
    sealed = SealedField()
    may_write = models.BooleanField(default=False)
    expires_on = models.DateField()


class SealedRecord(models.Model):
    """One sealed document of one person. Subclasses are re-sealed when a key epoch ends."""

    KIND: str

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    epoch = models.PositiveIntegerField()
    document = SealedField()

    class Meta:
        abstract = True
