"""Secrets that the server makes for itself, once, readable by its owner only."""

import os
import secrets
from collections.abc import Callable
from pathlib import Path


def secret_key(data: Path) -> str:
    """The signing key of this installation; made on first use."""
    return _made_once(data / "secret-key", lambda: secrets.token_urlsafe(48))


def setup_code(data: Path) -> str:
    """The one-time code with which the first account becomes the host's."""
    return _made_once(data / "setup-code", _readable_code)


def forget_setup_code(data: Path) -> None:
    """Called when the host has an account: the code has done its work."""
    (data / "setup-code").unlink(missing_ok=True)


def _readable_code() -> str:
    alphabet = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
    return "-".join("".join(secrets.choice(alphabet) for _ in range(4)) for _ in range(3))


def _made_once(path: Path, make: Callable[[], str]) -> str:
    try:
        return path.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        pass
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    value = make()
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="utf-8").strip()
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(value + "\n")
    return value
