"""Presence as a Django app."""

from django.apps import AppConfig


class PresenceConfig(AppConfig):
    """Step 1: pause, find it in the body, name it."""

    name = "nearer.rooms.presence"
    label = "presence"

    def ready(self) -> None:
        """Tell how drafts are put back."""
        from nearer.rooms.presence import actions

        actions.restores_drafts()
