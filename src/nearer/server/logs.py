"""Logs that may be read by anybody: an allow-list of fields, and no messages of data errors."""

import json
import logging
import sys
import traceback
from typing import Any

from django.http import HttpRequest
from django.utils.html import escape
from django.utils.safestring import SafeString
from django.views.debug import ExceptionReporter

FIELDS = ("route", "method", "status", "milliseconds", "request_id", "event", "code")


class AllowListFormatter(logging.Formatter):
    """One JSON line: time, level, logger, allowed fields; of an exception, type and frames only."""

    def format(self, record: logging.LogRecord) -> str:
        """The line; a record of another library gives its logger's name, never its message."""
        line: dict[str, Any] = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S"),
            "level": record.levelname.lower(),
            "from": record.name,
        }
        line |= {name: getattr(record, name) for name in FIELDS if hasattr(record, name)}
        if record.name.startswith("nearer."):
            line["event"] = record.msg
        if record.exc_info and record.exc_info[0] is not None:
            line["exception"] = record.exc_info[0].__name__
            line["frames"] = _frames(record.exc_info[2])
        return json.dumps(line)


def _frames(tb: Any) -> list[str]:
    return [
        f"{frame.name}:{frame.lineno}"
        for frame in traceback.extract_tb(tb)
        if "nearer" in frame.filename
    ][-8:]


class SilentReporter(ExceptionReporter):
    """Django's error report without locals, settings, body or message."""

    def __init__(self, request: HttpRequest | None, *args: Any, **kwargs: Any) -> None:
        super().__init__(None, *args, **kwargs)

    def get_traceback_text(self) -> SafeString:
        """The type alone."""
        return escape(self.exc_type.__name__ if self.exc_type else "")

    get_traceback_html = get_traceback_text


def configure(options: dict[str, Any]) -> None:
    """Called by Django with ``LOGGING``."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(AllowListFormatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.DEBUG if options.get("debug") else logging.WARNING)
    logging.getLogger("nearer").setLevel(logging.INFO)
    for name in ("django", "django.request", "django.server", "uvicorn.access"):
        logger = logging.getLogger(name)
        logger.handlers[:] = []
        logger.propagate = True
    logging.getLogger("django.security.DisallowedHost").setLevel(logging.CRITICAL)
