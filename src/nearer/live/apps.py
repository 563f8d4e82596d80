"""Live events as a Django app."""

from django.apps import AppConfig


class LiveConfig(AppConfig):
    """Live events and background jobs."""

    name = "nearer.live"
    label = "live"

    def ready(self) -> None:
        """Let streams hear when the session behind them changes."""
        from nearer.live import jobs, sessions, tasks

        sessions.connect()
        jobs.every_hour(tasks.clean_outbox)
