"""Keeping as a Django app."""

from django.apps import AppConfig


class KeepConfig(AppConfig):
    """Keeping."""

    name = "nearer.keep"
    label = "keep"
