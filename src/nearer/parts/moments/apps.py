"""Moments as a Django app."""

from django.apps import AppConfig


class MomentsConfig(AppConfig):
    """Moments."""

    name = "nearer.parts.moments"
    label = "moments"
