"""The server as a Django app."""

from django.apps import AppConfig


class ServerConfig(AppConfig):
    """The server."""

    name = "nearer.server"
    label = "server"
