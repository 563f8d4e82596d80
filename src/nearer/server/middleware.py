"""Headers on every answer, a limit on every body, one quiet line for every request."""

import logging
import secrets
import time
from collections.abc import Callable
from urllib.parse import unquote_to_bytes

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from nearer.server import csp
from nearer.vault.stretching import Busy

BUSY_RETRY_SECONDS = 5

log = logging.getLogger("nearer.requests")
GetResponse = Callable[[HttpRequest], HttpResponse]


class RequestLog:
    """Logs route name, status and duration: never a path, a query, an address or a person."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        started = time.perf_counter()
        response = self.get_response(request)
        match = request.resolver_match
        log.info(
            "request",
            extra={
                "route": match.view_name if match else "",
                "method": request.method if request.method in {"GET", "POST", "HEAD"} else "other",
                "status": response.status_code,
                "milliseconds": round((time.perf_counter() - started) * 1000, 1),
                "request_id": secrets.token_hex(4),
            },
        )
        return response


class PrivateHeaders:
    """Nothing is cached, embedded or referred; static files set their own caching before this."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.setdefault("Cache-Control", "no-store")
        response.setdefault("Permissions-Policy", csp.PERMISSIONS)
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response


class BodyLimit:
    """Refuses bodies over the limit before anything reads them."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        try:
            length = int(request.headers.get("Content-Length") or 0)
        except ValueError:
            length = -1
        if length < 0 or length > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            return render(request, "413.html", status=413)
        return self.get_response(request)


class ExactText:
    """Refuses a form whose text is not valid UTF-8: Django would put other characters in its place."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method == "POST" and not _is_exact(request):
            return render(request, "400.html", status=400)
        return self.get_response(request)


def _is_exact(request: HttpRequest) -> bool:
    body = request.body
    if request.content_type == "application/x-www-form-urlencoded":
        body = unquote_to_bytes(body)
    elif request.content_type != "multipart/form-data":
        return True
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True


class ComeBackSoon:
    """Too many passwords at once: says so, and when to try again."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """An answer in the look, for the one exception that means this."""
        if not isinstance(exception, Busy):
            return None
        response = render(request, "503.html", status=503)
        response["Retry-After"] = str(BUSY_RETRY_SECONDS)
        return response
