"""The table of moments: days and numbers in the clear, everything felt or written sealed."""

from datetime import date
from typing import ClassVar

from django.db import models

from nearer.parts.records.models import BegunRecord
from nearer.vault.models import SealedRecord


class Moment(BegunRecord):
    """One check-in of one person."""

    KIND = "moment"

    objects: ClassVar[models.Manager["Moment"]] = models.Manager()


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
