"""Letting the household move in."""

import pkgutil
from collections.abc import Callable
from datetime import timedelta
from importlib import import_module
from random import Random

from django.conf import settings
from django.db import transaction

from nearer.kit import clock, secret_files
from nearer.kit.errors import NearerError
from nearer.people import actions
from nearer.people.access import Viewer
from nearer.people.models import Person
from nearer.server.demo import rooms
from nearer.server.demo.cast import PASSWORD, Character, Inhabitant, characters

SEED = "an ordinary household"
MOVED_IN = timedelta(days=120)

Fill = Callable[[Inhabitant], None]


class DemoRefused(NearerError):
    """Made-up people do not move in with real ones."""


def move_in() -> list[Inhabitant]:
    """Make the made-up people and fill every room. Raises ``DemoRefused``."""
    if Person.objects.exists():
        raise DemoRefused(
            "data-has-people",
            f"Somebody lives in {settings.NEARER.data} already.",
            "Name a folder of its own: nearer demo --data demo-data",
        )
    inhabitants = [_move_in(character) for character in characters()]
    secret_files.forget_setup_code(settings.NEARER.data)
    return inhabitants


def fillers() -> list[Fill]:
    """What each room adds: ``fill`` of every module in ``demo/rooms``, by name."""
    found = sorted(module.name for module in pkgutil.iter_modules(rooms.__path__))
    return [import_module(f"{rooms.__name__}.{name}").fill for name in found]


@transaction.atomic
def _move_in(character: Character) -> Inhabitant:
    with clock.fixed(clock.now() - MOVED_IN):
        person, vault, code = actions.sign_up(
            username=character.name,
            password=PASSWORD,
            is_host=character.is_host,
            time_zone=settings.NEARER.time_zone,
        )
    actions.confirm_recovery_code(person=person, code=code, vault=vault)
    person.welcomed = True
    person.save(update_fields=["welcomed"])
    random = Random(f"{SEED}: {character.name}")  # noqa: S311 - plausible, not secret
    inhabitant = Inhabitant(character, Viewer(person, vault), code, random)
    for fill in fillers():
        fill(inhabitant)
    return inhabitant
