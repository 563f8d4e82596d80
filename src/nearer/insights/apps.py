"""Insights as a Django app."""

from django.apps import AppConfig


class InsightsConfig(AppConfig):
    """What one can see so far."""

    name = "nearer.insights"
    label = "insights"
