"""Stays as a Django app."""

from django.apps import AppConfig


class StaysConfig(AppConfig):
    """How a stay is put together, told and drawn."""

    name = "nearer.parts.stays"
    label = "stays"
