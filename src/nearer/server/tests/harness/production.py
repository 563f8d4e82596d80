"""Django's settings as another environment would make them."""

import runpy
from typing import Any

KEPT = {"DATABASES", "SECRET_KEY", "NEARER", "STATIC_ROOT", "STORAGES", "LOGGING", "ALLOWED_HOSTS"}


def take_on(settings: Any, monkeypatch: Any, **environment: str) -> dict[str, Any]:
    """Let Django's settings be those of this environment, but for where things lie; returns all."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    made = runpy.run_module("nearer.server.django_settings")
    for name, value in made.items():
        if name.isupper() and name not in KEPT and value != getattr(settings, name, None):
            setattr(settings, name, value)
    settings.ALLOWED_HOSTS = [*made["ALLOWED_HOSTS"], "testserver"]
    return made
