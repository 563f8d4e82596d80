"""The composer as a Django app."""

from django.apps import AppConfig


class ComposerConfig(AppConfig):
    """The field that is read while one writes."""

    name = "nearer.parts.composer"
    label = "composer"
