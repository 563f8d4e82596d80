"""The table of statements: days and numbers in the clear, everything written sealed."""

from datetime import date, datetime
from typing import ClassVar

from django.db import models

from nearer.vault.models import SealedRecord


class Statement(SealedRecord):
    """Something one person means to say. ``sequence`` grows with each that they begin."""

    KIND = "statement"

    day: models.DateField[date, date] = models.DateField()
    sequence = models.PositiveIntegerField()
    revision = models.PositiveIntegerField()
    deleted_on: models.DateTimeField[datetime | None, datetime | None] = models.DateTimeField(
        null=True
    )

    objects: ClassVar[models.Manager["Statement"]] = models.Manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "sequence"], name="one_statement_a_sequence")
        ]
        indexes = [
            models.Index(
                fields=["owner", "day", "sequence"],
                name="statements_of_a_person",
                condition=models.Q(deleted_on__isnull=True),
            ),
            models.Index(
                fields=["deleted_on"],
                name="statements_to_purge",
                condition=models.Q(deleted_on__isnull=False),
            ),
        ]
