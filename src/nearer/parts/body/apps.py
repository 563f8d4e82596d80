"""The body as a Django app."""

from django.apps import AppConfig


class BodyConfig(AppConfig):
    """The figure, its places and what they can feel like."""

    name = "nearer.parts.body"
    label = "body"
