"""Static files, gathered, hashed and compressed when they are not the ones of the last start."""

import hashlib
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command

from nearer.kit.version import version

FINGERPRINT_NAME = "static-fingerprint"


def collect() -> bool:
    """Fill the folder that static files are served from; returns whether there was anything to do."""
    noted = settings.NEARER.data / FINGERPRINT_NAME
    current = fingerprint()
    if Path(settings.STATIC_ROOT).is_dir() and _read(noted) == current:
        return False
    noted.unlink(missing_ok=True)
    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
    noted.write_text(current, encoding="ascii")
    return True


def fingerprint() -> str:
    """Changes whenever a static file or the release does. Reads sizes and times, not contents."""
    digest = hashlib.sha256(f"{version()}\n".encode())
    for path in sorted({Path(found) for found in _sources()}):
        status = path.stat()
        digest.update(f"{path}\n{status.st_size}\n{status.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _sources() -> list[str]:
    return [storage.path(name) for finder in get_finders() for name, storage in finder.list([])]


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii")
    except FileNotFoundError:
        return ""
