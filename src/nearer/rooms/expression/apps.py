"""Expression as a Django app."""

from django.apps import AppConfig


class ExpressionConfig(AppConfig):
    """Step 2: name it, say it."""

    name = "nearer.rooms.expression"
    label = "expression"

    def ready(self) -> None:
        """Tell how drafts are put back."""
        from nearer.rooms.expression.finer import drafts as finer
        from nearer.rooms.expression.signals import actions as signals

        finer.restores_drafts()
        signals.restores_drafts()
