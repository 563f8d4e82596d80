"""The half of a PIN that a device keeps."""

from uuid import UUID

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

from nearer.vault import pins

PIN_SALT = "nearer.people.devices.pin"
PIN_DAYS = 400


def pin_secret(request: HttpRequest, person_id: UUID) -> bytes | None:
    """This device's secret for the person, if it has one."""
    try:
        kept = signing.loads(
            request.COOKIES[settings.PIN_COOKIE_NAME],
            salt=PIN_SALT,
            max_age=PIN_DAYS * 24 * 3600,
        )
        return bytes.fromhex(kept[str(person_id)])
    except (KeyError, signing.BadSignature, TypeError, ValueError):
        return None


def has_pin(request: HttpRequest, person_id: UUID) -> bool:
    """Whether this device may be opened with a PIN."""
    secret = pin_secret(request, person_id)
    return secret is not None and pins.has_pin(person_id, secret)


def keep_pin_secret(
    request: HttpRequest, response: HttpResponse, person_id: UUID, secret: bytes
) -> None:
    """Give the device its half."""
    response.set_cookie(
        settings.PIN_COOKIE_NAME,
        signing.dumps({str(person_id): secret.hex()}, salt=PIN_SALT),
        max_age=PIN_DAYS * 24 * 3600,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
    )
