"""Keeping as a Django app."""

from django.apps import AppConfig


class KeepConfig(AppConfig):
    """Export, and what is deleted by the hour."""

    name = "nearer.keep"
    label = "keep"

    def ready(self) -> None:
        """Tidy every hour."""
        from nearer.keep import tasks
        from nearer.live import jobs

        jobs.every_hour(tasks.tidy)
