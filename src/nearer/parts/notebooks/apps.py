"""Notebooks as a Django app."""

from django.apps import AppConfig


class NotebooksConfig(AppConfig):
    """Small things a person keeps, each a sealed document of its own."""

    name = "nearer.parts.notebooks"
    label = "notebooks"
