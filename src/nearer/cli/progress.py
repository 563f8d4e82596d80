"""How far a stream is, on a terminal only."""

import sys
import time
from collections.abc import Callable

CELLS = 24
QUIET_SECONDS = 0.5
REDRAW_SECONDS = 0.1


class Progress:
    """A bar that stands on standard error, and is away while answers are written."""

    def __init__(
        self, total_bytes: int | None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._shown = sys.stderr.isatty()
        self._total_bytes = total_bytes
        self._clock = clock
        self._began = clock()
        self._next = self._began + QUIET_SECONDS
        self._width = 0
        self._bytes = 0
        self._messages = 0

    def advance(self, messages: int, read_bytes: int) -> None:
        """So many more are answered, which took so much of what there is to be read."""
        self._messages += messages
        self._bytes += read_bytes
        now = self._clock()
        if self._shown and now >= self._next:
            self._next = now + REDRAW_SECONDS
            self._draw(now - self._began)

    def clear(self) -> None:
        """Take the bar away."""
        if self._width:
            self._write("\r" + " " * self._width + "\r")
            self._width = 0

    def _draw(self, seconds: float) -> None:
        self.clear()
        line = f"{self._bar()}{self._messages:,} messages, {self._messages / seconds:,.0f} a second"
        self._width = len(line)
        self._write(line)

    def _bar(self) -> str:
        if not self._total_bytes:
            return ""
        share = min(self._bytes / self._total_bytes, 1.0)
        return f"[{'#' * round(share * CELLS):{CELLS}}] {share:4.0%}  "

    def _write(self, text: str) -> None:
        sys.stderr.write(text)
        sys.stderr.flush()
