"""What every answer has to carry, written down once more: from the design, not from the code."""

from collections.abc import Iterator

from django.http import HttpResponse

POLICY = {
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:",
    "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'",
    "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
}  # fmt: skip
EXACT = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
CLOSED = {"camera", "microphone", "geolocation", "display-capture", "payment", "usb", "serial"}
# A pause may keep the screen on; for our own pages alone.
OPENED = {"screen-wake-lock": "(self)"}
NEVER = {"Server", "X-Powered-By", "Access-Control-Allow-Origin", "ETag", "Last-Modified"}
HSTS = "max-age=31536000"


def faults(response: HttpResponse, *, secure: bool = False, cached: bool = False) -> Iterator[str]:
    """What is missing or wrong. ``cached``: a static file, which browsers may keep."""
    expected = EXACT | ({"Strict-Transport-Security": HSTS} if secure else {})
    if not cached and "no-store" not in response.get("Cache-Control", ""):
        yield f"Cache-Control: {response.get('Cache-Control')}"
    for name, value in expected.items():
        if response.get(name) != value:
            yield f"{name}: {response.get(name)}"
    yield from _policy_faults(response)
    forbidden = NEVER - ({"ETag", "Last-Modified"} if cached else set())
    yield from (f"{name} is sent" for name in sorted(forbidden) if name in response)


def _policy_faults(response: HttpResponse) -> Iterator[str]:
    policy = {part.strip() for part in response.get("Content-Security-Policy", "").split(";")}
    if policy != POLICY:
        yield f"Content-Security-Policy: {sorted(policy ^ POLICY)}"
    permissions = dict(
        part.strip().split("=", 1) for part in response.get("Permissions-Policy", "=").split(",")
    )
    opened = {name for name, value in permissions.items() if value != OPENED.get(name, "()")}
    if opened or not permissions.keys() >= CLOSED:
        yield f"Permissions-Policy: {sorted(opened | (CLOSED - permissions.keys()))}"
