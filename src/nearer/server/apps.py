"""The server as a Django app."""

from django.apps import AppConfig


class ServerConfig(AppConfig):
    """The server."""

    name = "nearer.server"
    label = "server"

    def ready(self) -> None:
        """Delete old copies of the database every hour."""
        from nearer.live import jobs
        from nearer.server import tidying

        jobs.every_hour(tidying.tidy_copies)
