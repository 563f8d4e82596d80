"""What happens at the moment of a sign-in: the session gets its vault and its device label."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth.signals import user_logged_in
from django.http import HttpRequest

from nearer.kit import clock
from nearer.people import keeping, limits
from nearer.people.access import Viewer
from nearer.people.models import DeviceSession, Person
from nearer.vault import unlocking


def connect() -> None:
    """Called once, when the app is ready."""
    user_logged_in.connect(_open_vault, dispatch_uid="nearer.people.signing_in")


def _open_vault(sender: type, request: HttpRequest, user: Person, **kwargs: Any) -> None:
    vault = getattr(user, "opened_vault", None) or unlocking.take_over(request, user.pk)
    request.vault_awaiting_sign_in = None  # type: ignore[attr-defined]
    request.session.save()
    if vault is not None:
        user.opened_vault = vault  # type: ignore[attr-defined]
        unlocking.unlock(request, vault)
        keeping.settle_lines(Viewer(user, vault))
    today = clock.today(user.time_zone)
    DeviceSession.objects.filter(
        session_key=unlocking.session_hash(str(request.session.session_key))
    ).update(
        person=user,
        device=device_label(request.headers.get("User-Agent", "")),
        signed_in_on=today,
        used_on=today,
        expire_date=clock.now() + timedelta(seconds=settings.SESSION_COOKIE_AGE),
        is_new=_is_new_device(request, user),
    )


def _is_new_device(request: HttpRequest, person: Person) -> bool:
    if getattr(person, "is_newcomer", False):
        return False
    return not limits.known_device(request, person.username)


def device_label(user_agent: str) -> str:
    """A coarse name of the device, such as "Firefox on Android"; nothing finer is kept."""
    browsers = (("Firefox", "Firefox"), ("Edg", "Edge"), ("OPR", "Opera"), ("Chrome", "Chrome"),
                ("Safari", "Safari"))  # fmt: skip
    systems = (("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"),
               ("Windows", "Windows"), ("Mac OS", "Mac"), ("Linux", "Linux"))  # fmt: skip
    browser = next((name for mark, name in browsers if mark in user_agent), "")
    system = next((name for mark, name in systems if mark in user_agent), "")
    return " on ".join(part for part in (browser, system) if part)
