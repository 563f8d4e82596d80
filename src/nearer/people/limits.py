"""Limits on guessing that nobody can use to lock somebody else out."""

import os
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from ipaddress import ip_address, ip_network
from threading import Lock

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
NETWORK = Limit("network", 60, 15 * 60)
EXPORTS = Limit("exports", 3, 24 * 3600)
SETUP = Limit("setup", 20, 3600)
LINES = Limit("lines", 30, 3600)


def sign_in_limit(request: HttpRequest, username: str) -> tuple[Limit, str]:
    """Which counter a sign-in as ``username`` goes to: this device's own if it is known."""
    name = username.casefold()
    device = known_device(request, name)
    return (KNOWN_DEVICE, f"{name}:{device}") if device else (UNKNOWN_DEVICES, name)


def is_network_spent(request: HttpRequest, limit: Limit) -> bool:
    """Count a sign-in from an unknown device against its network, in memory only.

    Many names tried from one place stay below every name's own limit. Devices that are known do
    not count, and neither does this machine itself, where a proxy may stand for everybody.
    """
    prefix = _network(request.META.get("REMOTE_ADDR", ""))
    if limit is KNOWN_DEVICE or not prefix:
        return False
    return not _networks.take(prefix)


def take(limit: Limit, who: str) -> bool:
    """Note one attempt; whether it is within the limit.

    Noted before anything is looked at: attempts that are sent all at once gain nothing by it.
    """
    bucket = _bucket(limit, who)
    _note(limit, bucket)
    return Attempts.objects.filter(pk=bucket, count__lte=limit.times).exists()


@transaction.atomic
def _note(limit: Limit, bucket: str) -> None:
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


class _Networks:
    """How often each network was heard of lately; forgotten with the process."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._since = clock.now()
        self._counts: Counter[str] = Counter()

    def take(self, prefix: str) -> bool:
        """Whether one more is within the limit."""
        with self._lock:
            if clock.now() - self._since > timedelta(seconds=NETWORK.seconds):
                self._since, self._counts = clock.now(), Counter()
            self._counts[prefix] += 1
            return self._counts[prefix] <= NETWORK.times


_networks = _Networks()


def _network(address: str) -> str:
    try:
        found = ip_address(address)
    except ValueError:
        return ""
    if found.is_loopback:
        return ""
    return str(ip_network((found, 24 if found.version == 4 else 56), strict=False))


def _is_over(row: Attempts, limit: Limit) -> bool:
    return clock.now() - row.since > timedelta(seconds=limit.seconds)


def _bucket(limit: Limit, who: str) -> str:
    return server_secrets.mark(settings.SECRET_KEY, "limits", f"{limit.name}:{who}")


def _name_mark(name: str) -> str:
    return server_secrets.mark(settings.SECRET_KEY, "device-names", name)[:16]
