"""The journal as a Django app."""

from django.apps import AppConfig


class JournalConfig(AppConfig):
    """The journal."""

    name = "nearer.journal"
    label = "journal"
