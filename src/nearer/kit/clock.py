"""The one place that knows what time it is, so that tests and the demo can choose it."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

_fixed: ContextVar[datetime | None] = ContextVar("fixed_now", default=None)


def now() -> datetime:
    """The current moment, aware, in UTC."""
    return _fixed.get() or datetime.now(UTC)


@contextmanager
def fixed(moment: datetime) -> Iterator[None]:
    """Let ``now()`` answer ``moment`` inside the block."""
    token = _fixed.set(moment)
    try:
        yield
    finally:
        _fixed.reset(token)


def zone(name: str) -> ZoneInfo:
    """The named time zone, or UTC when the name is unknown."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


@cache
def zone_names() -> tuple[str, ...]:
    """Every time zone that can be chosen, in order."""
    return tuple(sorted(available_timezones()))


def today(zone_name: str) -> date:
    """Today's date where the person is."""
    return now().astimezone(zone(zone_name)).date()


def hour_in(zone_name: str, *, minutes: int) -> str:
    """What the clock where the person is will say in so many minutes, such as "21:40"."""
    return f"{(now() + timedelta(minutes=minutes)).astimezone(zone(zone_name)):%H:%M}"
