"""The look as a Django app: templates, components, styles, scripts."""

from django.apps import AppConfig


class ShellConfig(AppConfig):
    """Knows no domain; every other app's pages extend its templates."""

    name = "nearer.shell"
    label = "shell"
