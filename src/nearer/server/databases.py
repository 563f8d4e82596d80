"""Which database, and how it is spoken to."""

from typing import Any
from urllib.parse import unquote, urlsplit

from nearer.server.settings import BadSettings, Settings

# FULL: a home server loses power. secure_delete: what is deleted is overwritten.
SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL;"
    "PRAGMA synchronous=FULL;"
    "PRAGMA secure_delete=ON;"
    "PRAGMA foreign_keys=ON;"
    "PRAGMA temp_store=MEMORY;"
)
BUSY_TIMEOUT_SECONDS = 10


def configure(settings: Settings) -> dict[str, Any]:
    """Django's database entry for these settings."""
    if not settings.database_url:
        return _sqlite(settings)
    return _postgres(settings.database_url)


def _sqlite(settings: Settings) -> dict[str, Any]:
    return {
        "ENGINE": "nearer.server.sqlite",
        "NAME": settings.data / "nearer.sqlite3",
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "init_command": SQLITE_PRAGMAS,
            "transaction_mode": "IMMEDIATE",
            "timeout": BUSY_TIMEOUT_SECONDS,
        },
    }


def _postgres(url: str) -> dict[str, Any]:
    parts = urlsplit(url)
    if parts.scheme not in {"postgres", "postgresql"}:
        raise BadSettings(
            "bad-setting", "NEARER_DATABASE_URL must begin with postgres://", "Or leave it empty."
        )
    host = parts.hostname
    if not host and "host=" in parts.query:  # a Unix socket, as postgresql://name:@/base?host=/run
        host = unquote(parts.query.split("host=", 1)[1].split("&", 1)[0])
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": host or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 300,
        "CONN_HEALTH_CHECKS": True,
    }
