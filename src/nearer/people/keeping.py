"""A save that meets a lock: what was typed is sealed to its author and waits as a draft."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from django.core import signing
from django.http import HttpRequest
from django.urls import Resolver404, resolve

from nearer.kit import clock, text
from nearer.people.models import Person
from nearer.vault import crypto, keyrings
from nearer.vault.models import Draft
from nearer.vault.opened import Vault, draft_context

AUTHOR_FIELD = "author"
TOKEN_SALT = "nearer.people.keeping"  # noqa: S105 - a name, not a secret
TOKEN_DAYS = 30
MOST_DRAFTS = 200
MOST_BYTES = 256 * 1024
NEVER_KEPT = {AUTHOR_FIELD, "csrfmiddlewaretoken", "password", "pin", "code"}

Restore = Callable[[Any, dict[str, list[str]]], str]
_restorers: dict[str, Restore] = {}


def author_token(person: Person) -> str:
    """Names the author inside a form, so that a later save can be sealed to them."""
    return signing.dumps(str(person.pk), salt=TOKEN_SALT)


def restores(route: str, restore: Restore) -> None:
    """Tell how a draft kept from ``route`` is put back: ``restore(viewer, fields)`` -> URL."""
    _restorers[route] = restore


def restorer(route: str) -> Restore | None:
    """How a draft from this route is put back, if its room says so."""
    return _restorers.get(route)


def keep(request: HttpRequest) -> bool:
    """Seal a form to the author that it names. False if it names none that can be kept for."""
    person = _author(request.POST.get(AUTHOR_FIELD, ""))
    if person is None:
        return False
    try:
        keyring = keyrings.current_keyring(person.pk)
        route = resolve(request.path_info).view_name
    except (crypto.CannotOpen, Resolver404):
        return False
    fields = {
        name: [text.from_form(value) for value in values]
        for name, values in request.POST.lists()
        if name not in NEVER_KEPT
    }
    content = json.dumps({"route": route, "fields": fields, "at": clock.now().isoformat()})
    if keyring.drafts.count() >= MOST_DRAFTS or len(content) > MOST_BYTES:
        return False
    draft = Draft(id=uuid4(), keyring=keyring, kept_on=_day(person))
    draft.sealed = crypto.seal_to_person(
        bytes(keyring.x25519_public),
        content.encode("utf-8", "surrogatepass"),
        draft_context(draft, person.pk),
    )
    draft.save(force_insert=True)
    return True


def drafts(vault: Vault) -> list[Draft]:
    """What waits for this person, oldest first."""
    return list(Draft.objects.filter(keyring=vault.keyring).order_by("kept_on", "pk"))


def draft(vault: Vault, draft_id: UUID) -> Draft | None:
    """One of the person's own drafts."""
    return Draft.objects.filter(keyring=vault.keyring, pk=draft_id).first()


def _author(token: str) -> Person | None:
    try:
        person_id = signing.loads(token, salt=TOKEN_SALT, max_age=TOKEN_DAYS * 24 * 3600)
    except signing.BadSignature:
        return None
    return Person.objects.filter(pk=person_id, is_active=True).first()


def _day(person: Person) -> date:
    return clock.today(person.time_zone)
