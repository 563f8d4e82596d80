"""Expression as a Django app."""

from django.apps import AppConfig


class ExpressionConfig(AppConfig):
    """Step 2: name it, say it."""

    name = "nearer.rooms.expression"
    label = "expression"

    def ready(self) -> None:
        """Tell how drafts are put back, and what waits to be asked about."""
        from nearer.rooms.expression.naming import actions as naming
        from nearer.rooms.expression.saying import drafts, reminding

        naming.restores_drafts()
        drafts.restores_drafts()
        reminding.looks()
