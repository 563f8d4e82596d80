"""Expression as a Django app."""

from django.apps import AppConfig


class ExpressionConfig(AppConfig):
    """Step 2: name it, say it."""

    name = "nearer.rooms.expression"
    label = "expression"

    def ready(self) -> None:
        """Tell how drafts are put back, and what waits on the first screen."""
        from nearer.rooms.expression.finer import deep
        from nearer.rooms.expression.finer import drafts as finer
        from nearer.rooms.expression.naming import actions as naming
        from nearer.rooms.expression.saying import drafts as saying
        from nearer.rooms.expression.saying import reminding
        from nearer.rooms.expression.signals import actions as signals

        for each in (naming, saying, signals, finer):
            each.restores_drafts()
        reminding.looks()
        deep.looks()
