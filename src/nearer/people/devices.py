"""The half of a PIN that a device keeps."""

from uuid import UUID

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

from nearer.vault import pins

PIN_SALT = "nearer.people.devices.pin"
PIN_DAYS = 400
MOST_PEOPLE = 10


def pin_secret(request: HttpRequest, person_id: UUID) -> bytes | None:
    """This device's secret for the person, if it has one."""
    try:
        return bytes.fromhex(_kept(request)[str(person_id)])
    except (KeyError, TypeError, ValueError):
        return None


def has_pin(request: HttpRequest, person_id: UUID) -> bool:
    """Whether this device may be opened with a PIN."""
    secret = pin_secret(request, person_id)
    return secret is not None and pins.has_pin(person_id, secret)


def keep_pin_secret(
    request: HttpRequest, response: HttpResponse, person_id: UUID, secret: bytes
) -> None:
    """Give the device its half; others who share the device keep theirs."""
    _send(response, _kept(request) | {str(person_id): secret.hex()})


def forget_pin_secret(request: HttpRequest, response: HttpResponse, person_id: UUID) -> None:
    """The device forgets this person's half."""
    kept = {name: secret for name, secret in _kept(request).items() if name != str(person_id)}
    if kept:
        _send(response, kept)
    else:
        response.delete_cookie(settings.PIN_COOKIE_NAME, path="/", samesite="Strict")


def _kept(request: HttpRequest) -> dict[str, str]:
    try:
        kept = signing.loads(
            request.COOKIES[settings.PIN_COOKIE_NAME],
            salt=PIN_SALT,
            max_age=PIN_DAYS * 24 * 3600,
        )
    except (KeyError, signing.BadSignature):
        return {}
    return kept if isinstance(kept, dict) else {}


def _send(response: HttpResponse, kept: dict[str, str]) -> None:
    response.set_cookie(
        settings.PIN_COOKIE_NAME,
        signing.dumps(dict(list(kept.items())[-MOST_PEOPLE:]), salt=PIN_SALT),
        max_age=PIN_DAYS * 24 * 3600,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
    )
