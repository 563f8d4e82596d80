"""Presence as a Django app."""

from django.apps import AppConfig


class PresenceConfig(AppConfig):
    """Presence."""

    name = "nearer.rooms.presence"
    label = "presence"
