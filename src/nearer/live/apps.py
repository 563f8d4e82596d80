"""Live events as a Django app."""

from django.apps import AppConfig


class LiveConfig(AppConfig):
    """Live events."""

    name = "nearer.live"
    label = "live"
