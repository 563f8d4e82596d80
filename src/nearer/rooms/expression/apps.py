"""Expression as a Django app."""

from django.apps import AppConfig


class ExpressionConfig(AppConfig):
    """Step 2: name it, say it."""

    name = "nearer.rooms.expression"
    label = "expression"

    def ready(self) -> None:
        """Tell how drafts are put back, and what the first screen may offer."""
        from nearer.parts.notebooks import rows
        from nearer.rooms.expression.finer import deep
        from nearer.rooms.expression.finer import drafts as finer
        from nearer.rooms.expression.signals import actions as signals

        finer.restores_drafts()
        rows.offers("deep-check-in", deep.row_on_home)
        signals.restores_drafts()
