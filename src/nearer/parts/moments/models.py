"""The table of moments: days and numbers in the clear, everything felt or written sealed."""

from datetime import date, datetime
from typing import ClassVar

from django.db import models

from nearer.vault.models import SealedRecord


class Moment(SealedRecord):
    """One check-in of one person. ``sequence`` grows with each that they begin."""

    KIND = "moment"

    day: models.DateField[date, date] = models.DateField()
    sequence = models.PositiveIntegerField()
    revision = models.PositiveIntegerField()
    deleted_on: models.DateTimeField[datetime | None, datetime | None] = models.DateTimeField(
        null=True
    )

    objects: ClassVar[models.Manager["Moment"]] = models.Manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "sequence"], name="one_moment_a_sequence")
        ]
        indexes = [
            models.Index(
                fields=["owner", "day", "sequence"],
                name="moments_of_a_person",
                condition=models.Q(deleted_on__isnull=True),
            ),
            models.Index(
                fields=["deleted_on"],
                name="moments_to_purge",
                condition=models.Q(deleted_on__isnull=False),
            ),
        ]


class Remembered(SealedRecord):
    """What of a person's moments later pages need at once, such as their last kind sentence."""

    KIND = "remembered"


class Digest(SealedRecord):
    """One month of moments as search and drawings need them. Gone as soon as one of them changes.

    ``entries`` counts the moments in it: where more or fewer can be read now, it is made anew.
    """

    KIND = "moment-digest"

    month: models.DateField[date, date] = models.DateField()
    entries = models.PositiveIntegerField()

    class Meta:
        indexes = [models.Index(fields=["owner", "month"], name="digests_of_a_person")]
