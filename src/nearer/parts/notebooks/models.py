"""The table of notebooks: what they are for in the clear, all that is in them sealed."""

from django.db import models

from nearer.vault.models import SealedRecord


class Notebook(SealedRecord):
    """One document of one person. ``purpose`` is a name of the program's, never a person's words."""

    KIND = "notebook"

    purpose = models.CharField(max_length=32)

    class Meta:
        indexes = [models.Index(fields=["owner", "purpose"], name="notebooks_of_a_person")]
