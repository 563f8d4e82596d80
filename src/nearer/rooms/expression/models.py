"""The table of statements: everything written in them is sealed."""

from typing import ClassVar

from django.db import models

from nearer.parts.records.models import BegunRecord


class Statement(BegunRecord):
    """Something one person means to say."""

    KIND = "statement"

    objects: ClassVar[models.Manager["Statement"]] = models.Manager()
