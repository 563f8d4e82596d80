"""The columns of what somebody begins, day by day: days and numbers in the clear, all else sealed."""

from datetime import date, datetime

from django.db import models

from nearer.vault.models import SealedRecord


class BegunRecord(SealedRecord):
    """A record of one day. ``sequence`` grows with each that a person begins."""

    day: models.DateField[date, date] = models.DateField()
    sequence = models.PositiveIntegerField()
    revision = models.PositiveIntegerField()
    deleted_on: models.DateTimeField[datetime | None, datetime | None] = models.DateTimeField(
        null=True
    )

    class Meta:
        abstract = True
        constraints = [
            models.UniqueConstraint(fields=["owner", "sequence"], name="one_%(class)s_a_sequence")
        ]
        indexes = [
            models.Index(
                fields=["owner", "day", "sequence"],
                name="%(class)ss_of_a_person",
                condition=models.Q(deleted_on__isnull=True),
            ),
            models.Index(
                fields=["deleted_on"],
                name="%(class)ss_to_purge",
                condition=models.Q(deleted_on__isnull=False),
            ),
        ]
