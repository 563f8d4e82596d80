"""A small world in which every address leads somewhere: Ana's things, and who may ask for them."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from django.apps import apps
from django.conf import settings
from django.db.models import UUIDField
from django.http import HttpResponse
from django.test import Client

from nearer import content
from nearer.kit import clock, ids
from nearer.kit.private import PrivateText
from nearer.parts.feelings import own as own_words
from nearer.parts.feelings.own import OwnWord
from nearer.parts.moments import actions as moments
from nearer.parts.moments.documents import (
    About,
    Breath,
    Felt,
    Intensity,
    Kindness,
    Named,
    Rating,
    Stay,
    Urge,
)
from nearer.parts.moments.models import Moment
from nearer.parts.notebooks.models import Notebook
from nearer.people import actions as people
from nearer.people import keeping, restoring, securing
from nearer.people.access import Viewer
from nearer.people.models import Person
from nearer.rooms.expression.finer import cards, deep
from nearer.rooms.expression.saying import actions as statements
from nearer.rooms.expression.saying.documents import PARTS
from nearer.server.tests.harness import bodies, raw
from nearer.server.tests.harness.routes import RAW, Route
from nearer.server.tests.harness.visitors import Visitor
from nearer.vault.models import Draft
from nearer.vault.opened import Vault

SIGN_IN = "/sign-in/"
PASSWORD = "lantern orchard 41 velvet"

# What a browser says of itself, so that there is something to say in the list of devices.
DEVICE = "Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0"


def own(words: str) -> str:
    """Words of a person's own, recognisable as such on every page."""
    return f"⟪{words}⟫"


@dataclass
class Someone:
    """Somebody with a place of their own here, and a browser in which it is open."""

    person: Person
    vault: Vault
    code: str
    password: str
    client: Client

    @property
    def viewer(self) -> Viewer:
        """For actions and queries."""
        return Viewer(self.person, self.vault)


def make_place(username: str, *, is_host: bool = False, password: str = PASSWORD) -> Someone:
    """Somebody who has signed up, written down the code, been welcomed, and signed in."""
    person, vault, code = people.sign_up(
        username=username, password=password, is_host=is_host, time_zone="Europe/Dublin"
    )
    person.recovery_confirmed = person.welcomed = True
    person.save()
    return Someone(person, vault, code, password, sign_in(username, password))


def sign_in(username: str, password: str) -> Client:
    """A browser in which somebody signs in; a page that fails answers 500 there."""
    client = Client(raise_request_exception=False, headers={"User-Agent": DEVICE})
    answer = client.post(SIGN_IN, {"login": username, "password": password})
    assert answer.status_code == 302, f"{username} cannot sign in: {answer.status_code}"
    return client


@dataclass
class World:
    """Ana owns all that ``ids`` name; Ben has an account too; Hanna runs the server."""

    ana: Someone
    ben: Someone
    hanna: Someone
    ids: dict[str, Any] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)

    def values(self, route: Route) -> dict[str, Any]:
        """What stands in the place of each parameter of this route."""
        keys = {name: self._key(route, name) for name in route.parameters}
        missing = [name for name, key in keys.items() if key not in self.ids]
        assert not missing, f"{route.name}: let world.py make an example of {missing}"
        return {name: self.ids[key] for name, key in keys.items()}

    def _key(self, route: Route, name: str) -> str:
        """Examples stand under the parameter's name, or under ``route.name`` for one route."""
        own = f"{route.name}.{name}"
        return own if own in self.ids else name

    def url(self, route: Route) -> str:
        """The address of Ana's example."""
        return route.url(self.values(route))

    def ask(
        self, visitor: Visitor, method: str, route: Route, url: str = "", **more: Any
    ) -> HttpResponse:
        """The visitor asks for Ana's example, with a form that is acceptable."""
        if route.name in RAW:
            return raw.ask(visitor, method, route.path)
        if route.name.startswith("api"):
            sent = bodies.fill_json(method, route.name, self)
            more["content_type"] = "application/json"
        else:
            sent = bodies.fill(route.name, self) if method == "POST" else None
        return visitor.ask(method, url or self.url(route), sent, **more)

    def again(self, someone: Someone) -> Client:
        """A second browser in which the same person signs in."""
        return sign_in(someone.person.username, someone.password)

    def form(self, **fields: Any) -> dict[str, Any]:
        """Fields of a form of Ana's, as its page would carry them."""
        return {"author": keeping.author_token(self.ana.person), **fields}


# Each room adds a function here that makes something of Ana's, and returns its identifiers.
Maker = Callable[[World], dict[str, Any]]


def _moments(world: World) -> dict[str, Any]:
    entry = begin_moment(world.ana.viewer, own("the rain on the roof, at first"))
    moments.change_moment(
        viewer=world.ana.viewer,
        moment_id=entry.id,
        revision=entry.revision,
        changes={"sentence": own("the rain on the roof")},
        is_edit=True,
    )
    for number in range(2):
        begin_moment(world.ana.viewer, own(f"something else {number}"))
    put_away = begin_moment(world.ana.viewer, own("put away again"))
    moments.delete_moment(viewer=world.ana.viewer, moment_id=put_away.id)
    return {
        "moment_id": entry.id,
        "number": 1,
        "check-in-restore.moment_id": put_away.id,
        "api:check-in-restoration.moment_id": put_away.id,
    }


def _statements(world: World) -> dict[str, Any]:
    viewer = world.ana.viewer
    begun = begin_statement(viewer, "you never write back")
    said = statements.change_statement(
        viewer=viewer,
        statement_id=begun.id,
        revision=begun.revision,
        changes={"text": own("I missed your letters"), "went": ("heard", own("it was heard"))},
        keeps_version=True,
    )
    assert said is not None
    put_away = begin_statement(viewer, "put away again")
    statements.delete_statement(viewer=viewer, statement_id=put_away.id)
    return {
        "statement_id": begun.id,
        "say-restore.statement_id": put_away.id,
        "say-guided.part": "feeling",
        "say-guided-new.part": "their-side",
    }


def begin_statement(viewer: Viewer, raw: str) -> Any:
    """A statement with something in every part."""
    answers: Any = {f"part_{name}": own(f"about {name}") for name in PARTS}
    changes = answers | {
        "to": own("somebody"),
        "raw": own(raw),
        "feelings": [Named(own("another word of hers"), own=True)],
        "asked": clock.now().date(),
    }
    return statements.begin_statement(viewer=viewer, once=uuid4(), changes=changes)


def _drafts(world: World) -> dict[str, Any]:
    moment = world.ids["moment_id"]
    locked = Visitor.of(world.ana.client, without=settings.UNLOCK_COOKIE_NAME)
    locked.ask(
        "POST", f"/check-ins/{moment}/sentence/", world.form(sentence=own("kept at the lock"))
    )
    return {"draft_id": Draft.objects.get(keyring=world.ana.vault.keyring).pk}


def _links(world: World) -> dict[str, Any]:
    invitation = people.invite(by=world.ana.person)
    return {
        "invitation_id": people.find_invitation(invitation).pk,
        "sign-up-invited.secret": invitation,
        "reset.secret": restoring.make_reset(person=world.ana.person),
    }


def _devices(world: World) -> dict[str, Any]:
    mine = world.ana.person.devicesession_set
    before = set(mine.values_list("pk", flat=True))
    world.again(world.ana)
    return {"session_id": mine.exclude(pk__in=before).get().id}


def _tokens(world: World) -> dict[str, Any]:
    owner = {"person": world.ana.person, "vault": world.ana.vault, "lifetime": timedelta(days=30)}
    world.tokens = {
        "read": securing.make_token(label=own("reads"), may_write=False, **owner),
        "write": securing.make_token(label=own("writes"), may_write=True, **owner),
    }
    return {"token_id": UUID(hex=world.tokens["read"].split("_")[1])}


def _countries(world: World) -> dict[str, Any]:
    return {"country": "GB"}


def _rules(world: World) -> dict[str, Any]:
    return {"api:rule.code": "SAF101"}


def _journal(world: World) -> dict[str, Any]:
    day = Moment.objects.get(pk=world.ids["moment_id"]).day
    return {"year": day.year, "month": day.month, "search_id": search(world.ana.client)}


def _words(world: World) -> dict[str, Any]:
    return {
        "word": "lonely",
        "family": "anger",
        "word_id": _own_word(world.ana),
        "note_id": put_away(world.ana, world.ana.client),
    }


def _own_word(someone: Someone) -> UUID:
    word_id = ids.new_id()
    word = OwnWord(str(word_id), own("a word"), own("what it means"), (0.2, -0.4))
    own_words.keep(viewer=someone.viewer, word=word)
    return word_id


def put_away(someone: Someone, browser: Client) -> UUID:
    """Take a word of one's own away; this browser's session alone can put it back."""
    answer = browser.post(f"/words/own/{_own_word(someone)}/deletion/", follow=True)
    undo = re.search(r"/words/put-back/([0-9a-f-]{36})/", answer.content.decode())
    assert undo, "nothing offers to put the word back"
    return UUID(undo.group(1))


def search(browser: Client) -> UUID:
    """Look for something in this browser's session, which alone remembers it."""
    answer = browser.post("/journal/searches/", {"region": ["chest"]})
    return UUID(answer["Location"].split("/")[-2])


def _ratings(world: World) -> dict[str, Any]:
    viewer, scene = world.ana.viewer, next(iter(content.scenes().values()))
    kept, put_away = uuid4(), uuid4()
    words = [word.id for side in content.deep_check_in().sides for word in side.words]
    for rated in (kept, put_away):
        deep.keep(viewer=viewer, rated_id=rated, ratings=dict.fromkeys(words, 3))
    deep.put_away(viewer=viewer, rated_id=put_away)
    cards.rate(viewer=viewer, scene=scene, ratings=dict.fromkeys(scene.words, 3))
    return {
        "rated_id": kept,
        "deep-check-in-restore.rated_id": put_away,
        "scene_name": scene.id,
    }


MAKERS: tuple[Maker, ...] = (
    *(_ratings, _moments, _statements, _drafts, _links, _devices, _tokens, _countries, _rules),
    *(_journal, _words),
)  # fmt: skip


def build(*, name: str = "Ana", password: str = PASSWORD) -> World:
    """The world with one example of everything in it. Name and password are Ana's."""
    hanna, ben = make_place("Hanna", is_host=True), make_place("Ben")
    world = World(make_place(name, password=password), ben, hanna)
    for make in MAKERS:
        world.ids |= make(world)
    return world


def delete_all(world: World) -> None:
    """Delete for good everything that has an example; entries of a notebook have no row of their own."""
    examples = {value for value in world.ids.values() if isinstance(value, UUID)}
    Notebook.objects.all().delete()
    for model in apps.get_models():
        for column in model._meta.local_fields:
            if isinstance(column, UUIDField) and column.unique:
                model._default_manager.filter(**{f"{column.name}__in": examples}).delete()


def begin_moment(viewer: Viewer, sentence: str) -> Any:
    """A check-in with something in every part."""
    changes: Any = {
        "breath": Breath(3),
        "intensity": Intensity(7, 4),
        "regions": [Felt("chest", "tight", "clear", "more")],
        "feelings": [Named(own("a word of hers"), own=True)],
        "sentence": sentence,
        "about": About((own("a tag"),), (own("somebody"),), own("a place")),
        "stay": Stay(
            minutes=3,
            ratings=(Rating(0, 4), Rating(60, 7), Rating(180, 3)),
            urges=(Urge(40, "phone"), Urge(70, "own", own("an urge"))),
            began=clock.now(),
        ),
        "kindness": Kindness(
            length="full",
            hurts=own("what hurts"),
            others=own("others too"),
            critical=own("against herself"),
            friend=own("to a friend"),
            sentence=PrivateText(own("a kind sentence")),
            next_step=own("a next step"),
            believed_before=2,
            believed_after=5,
        ),
        "way_out": "hide",
    }
    return moments.begin_moment(viewer=viewer, once=uuid4(), changes=changes)
