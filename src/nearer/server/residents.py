"""What a host may know and do about the people here: names, days, sizes; closing an account."""

from dataclasses import dataclass
from datetime import date

from django.apps import apps
from django.db import transaction
from django.db.models import Sum
from django.db.models.functions import Length

from nearer.kit.errors import NearerError
from nearer.people import actions
from nearer.people.models import Person
from nearer.vault.models import SealedRecord


class NoSuchPerson(NearerError):
    """Nobody of that name has a place here."""


@dataclass(frozen=True)
class Resident:
    """One person, as far as the host may see. ``size_bytes`` is that of their sealed records."""

    name: str
    since: date
    is_host: bool
    is_open: bool
    size_bytes: int


def residents() -> list[Resident]:
    """Everybody, by name."""
    people = Person.objects.order_by("username")
    return [
        Resident(person.username, person.joined_on, person.is_host, person.is_active, _size(person))
        for person in people
    ]


@transaction.atomic
def close(name: str) -> Person:
    """Keep a person out, at once; nothing of theirs is deleted. Raises ``NoSuchPerson``."""
    person = find(name)
    Person.objects.filter(pk=person.pk).update(is_active=False)
    actions.drop_access(person=person)
    return person


def open_again(name: str) -> Person:
    """Let a person sign in again. Raises ``NoSuchPerson``."""
    person = find(name)
    Person.objects.filter(pk=person.pk).update(is_active=True)
    return person


def find(name: str) -> Person:
    """The person of this name, whatever its case. Raises ``NoSuchPerson``."""
    person = Person.objects.filter(username__iexact=name).first()
    if person is None:
        raise NoSuchPerson(
            "no-such-person", "Nobody of that name has a place here.", "See: nearer people list"
        )
    return person


def _size(person: Person) -> int:
    sealed = [model for model in apps.get_models() if issubclass(model, SealedRecord)]
    sizes = [
        model._default_manager.filter(owner_id=person.pk).aggregate(size=Sum(Length("document")))
        for model in sealed
    ]
    return sum(found["size"] or 0 for found in sizes)
