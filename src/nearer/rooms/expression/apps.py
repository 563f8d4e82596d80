"""Expression as a Django app."""

from django.apps import AppConfig


class ExpressionConfig(AppConfig):
    """Step 2: name it, say it."""

    name = "nearer.rooms.expression"
    label = "expression"
