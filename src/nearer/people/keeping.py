"""A save that meets a lock: what was typed is sealed to its author and waits as a draft."""

from collections.abc import Callable, Collection
from contextlib import suppress
from typing import Any
from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase
from django.core import signing
from django.http import HttpRequest, QueryDict
from django.urls import Resolver404, resolve

from nearer.kit import clock, text
from nearer.kit.errors import NearerError
from nearer.people.models import Person
from nearer.vault import drafts as sealed_drafts
from nearer.vault.models import Draft
from nearer.vault.opened import Vault

AUTHOR_FIELD = "author"
# When a draft was kept, for whoever puts it back.
KEPT_AT = "kept-at"
TOKEN_SALT = "nearer.people.keeping"  # noqa: S105 - a name, not a secret
TOKEN_DAYS = 30
NEVER_KEPT = {AUTHOR_FIELD, "csrfmiddlewaretoken", "password", "old", "pin", "code", "secret"}


class NotPutBack(NearerError):
    """A draft that its page would refuse, such as words that are too long; it stays a draft."""

    def __init__(self) -> None:
        super().__init__(
            "draft-not-put-back",
            "This cannot be put back as it is.",
            "It stays here. Copy from it what is to be kept.",
        )


# What somebody wrote before unlocking, and nothing else, is put back of itself.
LINE = "line"
Fields = dict[str, list[str]]
Restore = Callable[[Any, Fields], str]
RestoreInSession = Callable[[Any, Fields, SessionBase], str]
_restorers: dict[str, Restore] = {}
_session_restorers: dict[str, RestoreInSession] = {}
_words: dict[str, Collection[str]] = {}


def author_token(person: Person) -> str:
    """Names the author inside a form, so that a later save can be sealed to them."""
    return signing.dumps(str(person.pk), salt=TOKEN_SALT)


def restores(route: str, restore: Restore, *, words: Collection[str] = ()) -> None:
    """Tell how a draft kept from ``route`` is put back: ``restore(viewer, fields)`` -> URL.

    ``restore`` raises ``NotPutBack`` where the draft has to stay.
    """
    _restorers[route] = restore
    _words[route] = words


def restores_in_session(
    route: str, restore: RestoreInSession, *, words: Collection[str] = ()
) -> None:
    """As ``restores``, for what lives in a session: ``restore(viewer, fields, session)`` -> URL."""
    _session_restorers[route] = restore
    _words[route] = words


def words_of(content: dict[str, Any]) -> list[str]:
    """What the person wrote in a draft, without the form's own marks."""
    fields = content["fields"]
    return [
        value
        for name in _words.get(content["route"], fields)
        for value in fields.get(name, [])
        if value
    ]


def keep(request: HttpRequest) -> bool:
    """Seal a form to the author that it names. False if it names none that can be kept for."""
    person = _author(request.POST.get(AUTHOR_FIELD, ""))
    if person is None:
        return False
    try:
        route = resolve(request.path_info).view_name
    except Resolver404:
        return False
    return _seal(person, route, fields_of(request.POST))


def keep_line(person: Person, fields: dict[str, str]) -> bool:
    """Seal what somebody wrote before unlocking. False if no room is left."""
    return _seal(person, LINE, {name: [value] for name, value in fields.items()})


def keep_for(person: Person, route: str, fields: dict[str, str]) -> bool:
    """Seal words for somebody who is known, as if this page had met a lock. False if no room is left."""
    return _seal(person, route, {name: [value] for name, value in fields.items()})


def settle_lines(viewer: Any) -> bool:
    """Put back what was written before unlocking, now that it can be; whether there was any.

    What is refused stays a draft.
    """
    settled = False
    for waiting in drafts(viewer.vault):
        # Nothing in a draft may keep its author from unlocking.
        with suppress(NearerError):
            content = viewer.vault.read_draft(waiting)
            if content["route"] == LINE:
                put_back(viewer, content)
                waiting.delete()
                settled = True
    return settled


def put_back(viewer: Any, content: dict[str, Any], session: SessionBase | None = None) -> str:
    """Put an opened draft back where it was being written; its address. Raises ``NotPutBack``."""
    route, fields = content["route"], content["fields"] | {KEPT_AT: [content["at"]]}
    if session is not None and route in _session_restorers:
        return _session_restorers[route](viewer, fields, session)
    if route not in _restorers:
        raise NotPutBack
    return _restorers[route](viewer, fields)


def fields_of(data: QueryDict) -> Fields:
    """What a page sent, without the form's own marks and what opens something."""
    return {
        name: [text.from_form(value) for value in values]
        for name, values in data.lists()
        if name not in NEVER_KEPT
    }


def as_posted(fields: Fields) -> QueryDict:
    """The fields of a draft, or of ``fields_of``, as their page sent them."""
    data = QueryDict(mutable=True)
    for name, values in fields.items():
        data.setlist(name, values)
    return data


def drafts(vault: Vault) -> list[Draft]:
    """What waits for this person, oldest first."""
    return sealed_drafts.waiting(vault)


def draft(vault: Vault, draft_id: UUID) -> Draft | None:
    """One of the person's own drafts."""
    return sealed_drafts.find(vault, draft_id)


def _author(token: str) -> Person | None:
    try:
        person_id = signing.loads(token, salt=TOKEN_SALT, max_age=TOKEN_DAYS * 24 * 3600)
    except signing.BadSignature:
        return None
    return Person.objects.filter(pk=person_id, is_active=True).first()


def _seal(person: Person, route: str, fields: dict[str, list[str]]) -> bool:
    content = {"route": route, "fields": fields, "at": clock.now().isoformat()}
    return sealed_drafts.keep(person.pk, content, clock.today(person.time_zone))
