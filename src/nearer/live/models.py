"""The outbox: what changed for whom, for a day, so that a page that was away can catch up."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from django.conf import settings
from django.db import models


class Outbox(models.Model):
    """How many events a person ever had. Each counts their own, or numbers would tell on others."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", primary_key=True
    )
    newest = models.PositiveBigIntegerField(default=0)

    objects: ClassVar[models.Manager["Outbox"]] = models.Manager()


class Event(models.Model):
    """Something changed for one person. Kind and identifier; never content, never the minute."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    sequence = models.PositiveBigIntegerField()
    kind = models.CharField(max_length=40)
    subject: models.UUIDField[UUID | None, UUID | None] = models.UUIDField(null=True)
    # The hour alone: enough to clean up by, too coarse to tell when somebody wrote.
    hour: models.DateTimeField[datetime, datetime] = models.DateTimeField(db_index=True)

    objects: ClassVar[models.Manager["Event"]] = models.Manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "sequence"], name="one_event_a_number")
        ]
