"""Fields whose content the database cannot read."""

from django.db import models


class SealedField(models.BinaryField):  # type: ignore[type-arg]
    """Bytes in one of the formats of ``docs/formats.md``; the canary test knows it by its type."""
