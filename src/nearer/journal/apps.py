"""The journal as a Django app."""

from django.apps import AppConfig


class JournalConfig(AppConfig):
    """The journal."""

    name = "nearer.journal"
    label = "journal"

    def ready(self) -> None:
        """Tell how drafts are put back."""
        from nearer.journal import actions

        actions.restores_drafts()
