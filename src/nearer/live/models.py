"""The outbox: what changed for whom, for a day, so that a page that was away can catch up."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from django.conf import settings
from django.db import models


class Event(models.Model):
    """Something changed for one person. Kind and identifier; never content, never the minute."""

    sequence = models.BigAutoField(primary_key=True)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=40)
    subject: models.UUIDField[UUID | None, UUID | None] = models.UUIDField(null=True)
    # The hour alone: enough to clean up by, too coarse to tell when somebody wrote.
    hour: models.DateTimeField[datetime, datetime] = models.DateTimeField(db_index=True)

    objects: ClassVar[models.Manager["Event"]] = models.Manager()

    class Meta:
        indexes = [models.Index(fields=["person", "sequence"], name="events_of_a_person")]
