"""Limits on guessing that nobody can use to lock somebody else out."""

import os
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.db import transaction
from django.db.models import F
from django.http import HttpRequest, HttpResponse

from nearer.kit import clock
from nearer.people.models import Attempts
from nearer.vault import server_secrets

DEVICE_SALT = "nearer.people.limits.device"
DEVICE_DAYS = 400


@dataclass(frozen=True)
class Limit:
    """At most ``times`` in ``seconds``."""

    name: str
    times: int
    seconds: int


KNOWN_DEVICE = Limit("known-device", 10, 15 * 60)
UNKNOWN_DEVICES = Limit("unknown-devices", 5, 15 * 60)
RECOVERY = Limit("recovery", 5, 24 * 3600)
INVITATIONS = Limit("invitations", 10, 24 * 3600)
EXPORTS = Limit("exports", 3, 24 * 3600)
SETUP = Limit("setup", 20, 3600)


def sign_in_limit(request: HttpRequest, username: str) -> tuple[Limit, str]:
    """Which counter a sign-in as ``username`` goes to: this device's own if it is known."""
    name = username.casefold()
    device = known_device(request, name)
    return (KNOWN_DEVICE, f"{name}:{device}") if device else (UNKNOWN_DEVICES, name)


def is_spent(limit: Limit, who: str) -> bool:
    """Whether nothing is left of the limit just now."""
    row = Attempts.objects.filter(pk=_bucket(limit, who)).first()
    return row is not None and row.count >= limit.times and not _is_over(row, limit)


@transaction.atomic
def count(limit: Limit, who: str) -> None:
    """Note one attempt."""
    bucket = _bucket(limit, who)
    row, made = Attempts.objects.get_or_create(
        pk=bucket, defaults={"count": 1, "since": clock.now()}
    )
    if made:
        return
    if _is_over(row, limit):
        Attempts.objects.filter(pk=bucket).update(count=1, since=clock.now())
    else:
        Attempts.objects.filter(pk=bucket).update(count=F("count") + 1)


def clear(limit: Limit, who: str) -> None:
    """A success starts the count anew."""
    Attempts.objects.filter(pk=_bucket(limit, who)).delete()


def known_device(request: HttpRequest, username: str) -> str:
    """This browser's random device id, if that name has signed in from it before; else ""."""
    try:
        cookie = request.COOKIES[settings.DEVICE_COOKIE_NAME]
        device = signing.loads(cookie, salt=DEVICE_SALT, max_age=DEVICE_DAYS * 24 * 3600)
    except (KeyError, signing.BadSignature):
        return ""
    known = device.get("names", []) if isinstance(device, dict) else []
    return str(device["id"]) if _name_mark(username.casefold()) in known else ""


def device_id(request: HttpRequest) -> str:
    """The id in this browser's device cookie, or ""."""
    try:
        cookie = request.COOKIES[settings.DEVICE_COOKIE_NAME]
        return str(signing.loads(cookie, salt=DEVICE_SALT)["id"])
    except (KeyError, signing.BadSignature, TypeError):
        return ""


def remember_device(request: HttpRequest, response: HttpResponse, username: str) -> None:
    """Make this browser a known device of that name; others who use it stay known too."""
    try:
        device = signing.loads(request.COOKIES[settings.DEVICE_COOKIE_NAME], salt=DEVICE_SALT)
        known, identifier = list(device["names"]), str(device["id"])
    except (KeyError, signing.BadSignature, TypeError):
        known, identifier = [], os.urandom(16).hex()
    mark = _name_mark(username.casefold())
    names = [*[name for name in known if name != mark][-9:], mark]
    response.set_cookie(
        settings.DEVICE_COOKIE_NAME,
        signing.dumps({"id": identifier, "names": names}, salt=DEVICE_SALT),
        max_age=DEVICE_DAYS * 24 * 3600,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
    )


def _is_over(row: Attempts, limit: Limit) -> bool:
    return clock.now() - row.since > timedelta(seconds=limit.seconds)


def _bucket(limit: Limit, who: str) -> str:
    return server_secrets.mark(settings.SECRET_KEY, "limits", f"{limit.name}:{who}")


def _name_mark(name: str) -> str:
    return server_secrets.mark(settings.SECRET_KEY, "device-names", name)[:16]
