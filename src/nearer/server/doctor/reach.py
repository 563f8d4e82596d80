"""How people reach the server: HTTPS, and for how long its certificate holds."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

from nearer.kit import clock
from nearer.server.doctor.findings import Check, Finding, broken, look, ok
from nearer.server.settings import Settings

RENEW_BEFORE = timedelta(days=14)
SEQUENCE, UTC_TIME, GENERALIZED_TIME, VERSION = 0x30, 0x17, 0x18, 0xA0
# In tbsCertificate, after the optional version: serial, algorithm, issuer, then validity.
FIELDS_BEFORE_VALIDITY = 3


def https(settings: Settings) -> Finding:
    """Other devices need HTTPS."""
    if not settings.secure:
        return ok("address", f"{settings.address}, this machine only")
    if settings.certificate:
        return ok("address", f"{settings.address}, with a certificate of its own")
    return ok("address", f"{settings.address}, behind a proxy that speaks HTTPS")


def certificate(settings: Settings) -> Finding | None:
    """The certificate is readable and holds for a while."""
    if settings.certificate is None:
        return None
    advice = "Renew it; docs/hosting.md shows how. Browsers refuse Nearer without it."
    try:
        ends = expiry(settings.certificate)
    except (OSError, ValueError, IndexError):
        return broken("certificate", f"{settings.certificate} cannot be read", advice)
    found = f"holds until {ends:%Y-%m-%d}"
    if ends <= clock.now():
        return broken("certificate", f"expired on {ends:%Y-%m-%d}", advice)
    return (
        look("certificate", found, advice)
        if ends - clock.now() < RENEW_BEFORE
        else ok("certificate", found)
    )


def expiry(path: Path) -> datetime:
    """When the first certificate of a PEM file ends.

    Raises ``OSError``, ``ValueError`` or ``IndexError`` when there is none.
    Source: RFC 5280, section 4.1.
    """
    text = path.read_text(encoding="ascii")
    begin = text.index("-----BEGIN CERTIFICATE-----")
    end_line = "-----END CERTIFICATE-----"
    pem = text[begin : text.index(end_line, begin) + len(end_line)]
    certificate = _inside(ssl.PEM_cert_to_DER_cert(pem))[0]
    fields = _inside(_inside(certificate[1])[0][1]) if certificate[0] == SEQUENCE else []
    skipped = FIELDS_BEFORE_VALIDITY + (fields[0][0] == VERSION)
    return _time(*_inside(fields[skipped][1])[1])


def _inside(der: bytes) -> list[tuple[int, bytes]]:
    """The tags and contents that follow each other in ``der``."""
    found, place = [], 0
    while place < len(der):
        tag, length, place = der[place], der[place + 1], place + 2
        if length & 0x80:
            size = length & 0x7F
            length, place = int.from_bytes(der[place : place + size], "big"), place + size
        found.append((tag, der[place : place + length]))
        place += length
    return found


def _time(tag: int, content: bytes) -> datetime:
    pattern = {UTC_TIME: "%y%m%d%H%M%SZ", GENERALIZED_TIME: "%Y%m%d%H%M%SZ"}.get(tag, "")
    return datetime.strptime(content.decode("ascii"), pattern).replace(tzinfo=UTC)


CHECKS: tuple[Check, ...] = (https, certificate)
