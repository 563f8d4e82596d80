"""Every setting of Nearer: read from the environment only, typed, checked at the start."""

import os
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from nearer.kit.errors import NearerError

PREFIX = "NEARER_"
SECRETS = {"secret_key", "database_url"}
LOOPBACK = {"127.0.0.1", "::1", "localhost"}


class BadSettings(NearerError):
    """A setting is unknown or malformed; nothing starts."""


class Settings(BaseSettings):
    """What a host can choose. Each is an environment variable with the prefix ``NEARER_``."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="forbid")

    data: Path = Field(Path("data"), description="Folder of the database, the secrets and backups.")
    host: str = Field("127.0.0.1", description="Address to listen on.")
    port: int = Field(8000, ge=1, le=65535, description="Port to listen on.")
    origin: str = Field(
        "",
        description="The address people open, such as https://nearer.home.example. Required when "
        "anybody but this machine is to reach it; must begin with https.",
    )
    certificate: Path | None = Field(
        None, description="TLS certificate file, when Nearer itself is to speak HTTPS."
    )
    certificate_key: Path | None = Field(None, description="Key file of the certificate.")
    database_url: str = Field(
        "",
        description="postgres://name:password@host:port/database. Empty: SQLite in the data folder.",
    )
    secret_key: str = Field(
        "", description="At least 32 characters. Empty: made once and kept in the data folder."
    )
    backup_passphrase_file: Path | None = Field(
        None, description="File with the passphrase of backups, for backups made by a timer."
    )
    sign_up: Literal["invitation", "open"] = Field(
        "invitation", description="Who may make a place here: people with an invitation, or anyone."
    )
    run_by: str = Field(
        "", description="The name shown as who runs this server. Empty: the host's own name."
    )
    language: str = Field("en", description="Language of pages before a person chooses.")
    time_zone: str = Field("UTC", description="Time zone used until a browser tells its own.")
    country: str = Field(
        "", description="Two-letter country whose help page is shown first, such as GB."
    )
    threads: int = Field(8, ge=1, le=64, description="Requests answered at the same time.")
    streams: int = Field(1000, ge=1, description="Live event streams open at the same time.")
    worker: bool = Field(True, description="Run the background worker inside the server.")
    debug: bool = Field(False, description="Developers only; refuses to start beyond this machine.")

    @model_validator(mode="after")
    def _safe_to_start(self) -> "Settings":
        if self.debug and self.host not in LOOPBACK:
            raise ValueError("NEARER_DEBUG works on this machine only (NEARER_HOST=127.0.0.1)")
        if self.host not in LOOPBACK and not self.secure:
            raise ValueError(
                "listening beyond this machine needs HTTPS: set NEARER_ORIGIN to the https:// "
                "address that people open (see README, 'Phones in the house')"
            )
        if self.origin and urlsplit(self.origin).scheme == "http" and not self._origin_is_loopback:
            raise ValueError("NEARER_ORIGIN must begin with https://")
        if bool(self.certificate) != bool(self.certificate_key):
            raise ValueError("NEARER_CERTIFICATE and NEARER_CERTIFICATE_KEY belong together")
        if self.certificate and not self.secure:
            raise ValueError("NEARER_CERTIFICATE needs NEARER_ORIGIN, the https:// address to open")
        if self.secret_key and len(self.secret_key) < 32:
            raise ValueError("NEARER_SECRET_KEY needs at least 32 characters")
        return self

    @property
    def _origin_is_loopback(self) -> bool:
        return urlsplit(self.origin).hostname in LOOPBACK

    @property
    def secure(self) -> bool:
        """Whether people reach this server over HTTPS."""
        return self.origin.startswith("https://")

    @property
    def address(self) -> str:
        """The address to open in a browser."""
        return self.origin or f"http://{self.host}:{self.port}"

    @property
    def hosts(self) -> list[str]:
        """Host names that requests may carry."""
        named = [urlsplit(self.origin).hostname or ""] if self.origin else []
        return [*named, "localhost", "127.0.0.1", "[::1]"]


def read_settings(environ: dict[str, str] | None = None) -> Settings:
    """The settings in force. Raises ``BadSettings`` naming the setting that cannot be used."""
    environ = dict(os.environ) if environ is None else environ
    given = {
        name.removeprefix(PREFIX).lower(): value
        for name, value in environ.items()
        if name.startswith(PREFIX) and not name.startswith(PREFIX + "TEST_")
    }
    given = _read_secret_files(given)
    unknown = sorted(set(given) - set(Settings.model_fields))
    if unknown:
        raise BadSettings(
            "unknown-setting",
            f"{PREFIX}{unknown[0].upper()} is not a setting of Nearer.",
            "docs/settings.md lists every setting.",
        )
    try:
        return Settings.model_validate(given)
    except ValidationError as error:
        raise BadSettings("bad-setting", _explain(error), "docs/settings.md lists them.") from None


def _read_secret_files(given: dict[str, str]) -> dict[str, str]:
    for name in SECRETS:
        file = given.pop(f"{name}_file", None)
        if file:
            try:
                given[name] = Path(file).read_text(encoding="utf-8").strip()
            except OSError:
                raise BadSettings(
                    "unreadable-secret", f"{PREFIX}{name.upper()}_FILE cannot be read.", ""
                ) from None
    return given


def _explain(error: ValidationError) -> str:
    first = error.errors()[0]
    name = PREFIX + str(first["loc"][0]).upper() + ": " if first["loc"] else ""
    return name + first["msg"].removeprefix("Value error, ")
