"""The machine: Python, SQLite, clock, memory, speed."""

import re
import resource
import sqlite3
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from nearer.kit import clock
from nearer.kit.version import released_on
from nearer.server.doctor.findings import Check, Finding, broken, look, ok
from nearer.server.settings import Settings

OLDEST_PYTHON = (3, 11)
# What Django 5.2 needs.
OLDEST_SQLITE = (3, 31)
CLOCK_TOLERANCE = timedelta(days=1)
SLOWEST_STRETCH_MS, FASTEST_STRETCH_MS = 2000, 20
SWAPS = Path("/proc/swaps")
# Swap that is encrypted, or that never leaves memory, as far as its name tells.
SAFE_SWAP = re.compile(r"^/dev/(dm-|mapper/|zram)")


def python(settings: Settings) -> Finding:
    """Python is new enough."""
    found = ".".join(str(part) for part in sys.version_info[:3])
    if sys.version_info < OLDEST_PYTHON:
        return broken("python", found, "Install Python 3.11 or later.")
    return ok("python", found)


def sqlite(settings: Settings) -> Finding:
    """SQLite is new enough and may be used by several threads."""
    found = sqlite3.sqlite_version
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        return broken("sqlite", found, "Use a Python that brings SQLite 3.31 or later.")
    if sqlite3.threadsafety == 0:
        return broken("sqlite", f"{found}, for one thread only", "Use another Python.")
    return ok("sqlite", found)


def clock_is_right(settings: Settings) -> Finding:
    """The clock is neither before this release nor before the last change of the database."""
    now = clock.now()
    advice = "Set the clock, best by a time service: sign-ins, links and locks depend on it."
    release = datetime.combine(released_on(), datetime.min.time(), UTC)
    if now < release - CLOCK_TOLERANCE:
        return broken("clock", f"{now:%Y-%m-%d %H:%M} UTC, before this release was made", advice)
    database = settings.data / "nearer.sqlite3"
    if database.exists():
        changed = datetime.fromtimestamp(database.stat().st_mtime, UTC)
        if changed > now + CLOCK_TOLERANCE:
            return look("clock", f"the database was changed on {changed:%Y-%m-%d}", advice)
    return ok("clock", f"{now:%Y-%m-%d %H:%M} UTC")


def password_stretching(settings: Settings) -> Finding:
    """How long one sign-in keeps a processor busy."""
    from nearer.vault import passwords

    started = time.perf_counter()
    passwords.stretch_in_vain("as slow as a real one")
    spent = (time.perf_counter() - started) * 1000
    found = f"{spent:.0f} ms for one sign-in"
    if spent > SLOWEST_STRETCH_MS:
        return look("stretching", found, "Signing in will feel slow. Is this machine very busy?")
    if spent < FASTEST_STRETCH_MS:
        return look("stretching", found, "Too fast to be true. Is Nearer installed as released?")
    return ok("stretching", found)


def core_dumps(settings: Settings) -> Finding:
    """A crash must not write memory, keys in it, to the disk."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    return ok("core dumps", "off already" if hard == 0 else "off while Nearer runs")


def swap(settings: Settings) -> Finding | None:
    """Memory that is written to swap can hold keys."""
    try:
        lines = SWAPS.read_text(encoding="ascii", errors="replace").splitlines()[1:]
    except OSError:
        return None
    plain = [line.split()[0] for line in lines if line and not SAFE_SWAP.match(line)]
    if plain:
        advice = (
            "Encrypt it, or turn it off: what is in memory while people are signed in may go there."
        )
        return look("swap", f"{plain[0]} does not look encrypted", advice)
    return ok("swap", "encrypted, in memory, or none")


def signals(settings: Settings) -> Finding:
    """The reader's learned model is there, whole, and runs; the rules read without it, too."""
    from nearer.reader.signals import trouble

    missing = trouble()
    if missing is not None:
        return look("signals", f"rules alone: {missing.message}", missing.hint)
    return ok("signals", "the model is whole and runs")


CHECKS: tuple[Check, ...] = (
    python,
    sqlite,
    clock_is_right,
    password_stretching,
    core_dumps,
    swap,
    signals,
)
