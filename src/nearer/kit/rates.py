"""How often somebody, or one token, may ask."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil
from threading import Lock
from uuid import UUID

from nearer.kit import clock

TIMES = 120
WINDOW = timedelta(minutes=1)
MOST_REMEMBERED = 1000


@dataclass
class Rates:
    """Counts in memory only, for each in windows of a minute: looking writes nothing.

    It is forgotten with the process: it keeps what runs wild from taking all the server's time,
    and guards no secret.
    """

    times: int = TIMES
    _windows: dict[UUID, tuple[datetime, int]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def seconds_to_wait(self, asker: UUID) -> int:
        """Count one request: 0 if it is within the limit, else when to ask again, in seconds."""
        now = clock.now()
        with self._lock:
            since, count = self._windows.get(asker, (now, 0))
            # A clock that was set back must not lock anybody out.
            if not since <= now < since + WINDOW:
                since, count = now, 0
            if count >= self.times:
                return ceil((since + WINDOW - now).total_seconds())
            self._windows[asker] = since, count + 1
            self._forget(now)
            return 0

    def _forget(self, now: datetime) -> None:
        if len(self._windows) > MOST_REMEMBERED:
            kept = {one: seen for one, seen in self._windows.items() if now < seen[0] + WINDOW}
            self._windows = kept
