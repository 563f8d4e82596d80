"""A small world in which every address leads somewhere: Ana's things, and who may ask for them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.test import Client

from nearer.parts.moments import actions as moments
from nearer.parts.moments.documents import Breath, Felt, Intensity, Named
from nearer.people import actions as people
from nearer.people import keeping
from nearer.server.tests.harness.routes import Route
from nearer.server.tests.harness.visitors import Visitor
from nearer.vault.models import Draft

SIGN_IN = "/sign-in/"


@dataclass
class World:
    """Ana owns all that ``ids`` name; Ben has an account too; Hanna runs the server."""

    ana: Any
    ben: Any
    hanna: Any
    ids: dict[str, Any] = field(default_factory=dict)

    def values(self, route: Route) -> dict[str, Any]:
        """What stands in the place of each parameter of this route."""
        missing = [name for name in route.parameters if name not in self.ids]
        assert not missing, f"{route.name}: let world.py make an example of {missing}"
        return {name: self.ids[name] for name in route.parameters}

    def url(self, route: Route) -> str:
        """The address of Ana's example."""
        return route.url(self.values(route))

    def again(self, signed: Any) -> Client:
        """A second browser in which the same person signs in."""
        client = Client(raise_request_exception=False)
        client.post(SIGN_IN, {"login": signed.person.username, "password": signed.password})
        return client

    def form(self, **fields: Any) -> dict[str, Any]:
        """Fields of a form of Ana's, as its page would carry them."""
        return {"author": keeping.author_token(self.ana.person), **fields}


# Each room adds a function here that makes something of Ana's, and returns its identifiers.
Maker = Callable[[World], dict[str, Any]]


def _moments(world: World) -> dict[str, Any]:
    entry = begin_moment(world.ana.viewer, "the rain on the roof")
    for number in range(2):
        begin_moment(world.ana.viewer, f"something else {number}")
    return {"moment_id": entry.id}


def _drafts(world: World) -> dict[str, Any]:
    moment = world.ids["moment_id"]
    locked = Visitor.of(world.ana.client, without=settings.UNLOCK_COOKIE_NAME)
    locked.ask("POST", f"/check-ins/{moment}/sentence/", world.form(sentence="kept at the lock"))
    return {"draft_id": Draft.objects.get(keyring=world.ana.vault.keyring).pk}


def _invitations(world: World) -> dict[str, Any]:
    return {"secret": people.invite(by=world.hanna.person)}


MAKERS: tuple[Maker, ...] = (_moments, _drafts, _invitations)


def build(ana: Any, ben: Any, hanna: Any) -> World:
    """The world with one example of everything in it."""
    world = World(ana, ben, hanna)
    for make in MAKERS:
        world.ids |= make(world)
    return world


def begin_moment(viewer: Any, sentence: str) -> Any:
    """A check-in with something in every part."""
    changes: Any = {
        "breath": Breath(3),
        "intensity": Intensity(7, 4),
        "regions": [Felt("chest", "tight", "clear")],
        "feelings": [Named("own word of hers", own=True)],
        "sentence": sentence,
    }
    return moments.begin_moment(viewer=viewer, once=uuid4(), changes=changes)
