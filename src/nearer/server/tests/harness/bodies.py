"""What the pages send: for each route that takes a form, one that it accepts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from nearer import content
from nearer.kit import clock
from nearer.parts.feelings import own as own_words
from nearer.parts.moments.models import Moment

# The world of ``world.py``, which fills in these forms.
World = Any
Fields = Callable[[World, str], dict[str, Any]]
# A browser always sends something; Django takes an empty form for none.
SOMETHING = {"csrfmiddlewaretoken": "of-no-use-here"}


@dataclass(frozen=True)
class Body:
    """Makes an acceptable form around some words. ``keeps``: whether any of it is kept.

    ``words``: the fields that hold a person's words. ``secret``: fields that hold what opens
    something, or are only looked for. ``public``: fields that are kept in clear, each with the reason.
    """

    fields: Fields
    words: tuple[str, ...] = ()
    secret: tuple[str, ...] = ()
    public: Mapping[str, str] = field(default_factory=dict)
    keeps: bool = True


def _sign_up(world: World, words: str) -> dict[str, Any]:
    return {"username": "Nell", "password": world.ana.password, "time_zone": "Europe/Dublin"}


def _recover(world: World, words: str) -> dict[str, Any]:
    name, password = world.ana.person.username, "harbour kettle 12 willow"
    return {"username": name, "code": world.ana.code, "password": password}


def _sign_in(world: World, words: str) -> dict[str, Any]:
    return {"login": world.ana.person.username, "password": world.ana.password}


def _password(world: World, words: str) -> dict[str, Any]:
    return {"password": world.ana.password}


def _new_password(world: World, words: str) -> dict[str, Any]:
    return {"old": world.ana.password, "password": "harbour kettle 12 willow", "leaked": "on"}


def _reset(world: World, words: str) -> dict[str, Any]:
    return {"password": "harbour kettle 12 willow"}


def _pin(world: World, words: str) -> dict[str, Any]:
    return {"pin": "402913"}


def _code(world: World, words: str) -> dict[str, Any]:
    return {"code": "402913"}


def _token(world: World, words: str) -> dict[str, Any]:
    return {"label": words, "days": "30"}


def _deletion(world: World, words: str) -> dict[str, Any]:
    return {"when": "now"}


def _old_keys(world: World, words: str) -> dict[str, Any]:
    return {"secret": world.ana.password}


def _groups(world: World, words: str) -> dict[str, Any]:
    return {"first": "ABCD", "second": "EFGH"}


def _looks(world: World, words: str) -> dict[str, Any]:
    return {"theme": "dark", "idle_minutes": "15", "time_zone": "Europe/Paris"}


def _help_page(world: World, words: str) -> dict[str, Any]:
    return {"text": words}


def _line(world: World, words: str) -> dict[str, Any]:
    return {"sentence": words, "once": uuid4()}


def _begin(world: World, words: str) -> dict[str, Any]:
    # Of the pages that a check-in begins with, this is the one to write on.
    return {"stage": "kind", "sentence": words, "hurts": words} | _mark()


def _body(world: World, words: str) -> dict[str, Any]:
    felt = {"sensation-chest": "tight", "strength-chest": "clear", "activity-chest": "less"}
    return {"places": ["chest"]} | felt | _mark()


def _name(world: World, words: str) -> dict[str, Any]:
    return {"own": [words], "words": [], "sought": words} | _mark()


def _sentence(world: World, words: str) -> dict[str, Any]:
    return {"sentence": words, "after": "4"} | _mark()


def _about(world: World, words: str) -> dict[str, Any]:
    return {"tags": [words], "more_tags": words, "more_people": words, "place": words} | _mark()


def _stay(world: World, words: str) -> dict[str, Any]:
    began = int(clock.now().timestamp())
    noted = {"rated": ["1 7"], "noted": ["1 phone"], "way_out": "leave", "minutes": "3"}
    return noted | {"began": began, "urge_own": [words]} | _mark()


def _edit(world: World, words: str) -> dict[str, Any]:
    return _body(world, words) | _name(world, words) | _sentence(world, words)


def _candidate(world: World, words: str) -> dict[str, Any]:
    return {"yes": "angry"}


def _deep(world: World, words: str) -> dict[str, Any]:
    rated = [word.id for side in content.deep_check_in().sides for word in side.words]
    return {f"rating-{word}": "3" for word in rated} | _mark()


def _scene(world: World, words: str) -> dict[str, Any]:
    scene = content.scenes()[world.ids["scene_name"]]
    return {f"rating-{word}": "3" for word in scene.words} | {"scene": scene.id}


def _search(world: World, words: str) -> dict[str, Any]:
    return {"sought": words, "region": ["chest"], "tag": [words]}


def _way_out(world: World, words: str) -> dict[str, Any]:
    return {"way_out": "explain"} | _mark()


def _reading(world: World, words: str) -> dict[str, Any]:
    return {"sentence": words}


def _words_to_read(world: World, words: str) -> dict[str, Any]:
    return {"text": words, "area_role": "reply", "context": words, "turn": "2"}


def _quiet_rule(world: World, words: str) -> dict[str, Any]:
    return {"name": "you-always"}


def _raw(world: World, words: str) -> dict[str, Any]:
    return {"raw": words, "to": words} | _mark()


def _text(world: World, words: str) -> dict[str, Any]:
    return {"text": words} | _mark()


def _answer(world: World, words: str) -> dict[str, Any]:
    # As the question about a feeling asks, with words to choose; the first one asks whom it is for.
    answer = {"part": "feeling", "said": words, "own": [words], "to": words, "sought": words}
    return answer | _mark()


def _arrived(world: World, words: str) -> dict[str, Any]:
    return {"text": words}


def _way(world: World, words: str) -> dict[str, Any]:
    return {"way": "said"}


def _wait(world: World, words: str) -> dict[str, Any]:
    return {"days": "3"}


def _went(world: World, words: str) -> dict[str, Any]:
    return {"how": "partly", "words": words} | _mark()


def _own_word(world: World, words: str) -> dict[str, Any]:
    return {
        "word": words,
        "definition": words,
        "has_place": "on",
        "pleasantness": "3",
        "energy": "-4",
        "once": uuid4(),
    }


def _own_word_again(world: World, words: str) -> dict[str, Any]:
    word_id = world.ids["word_id"]
    known = own_words.one(world.ana.viewer, word_id)
    return _own_word(world, words) | {"once": word_id, "seen": known.at if known else ""}


def _learned(world: World, words: str) -> dict[str, Any]:
    answers = dict.fromkeys(("first", "second", "third"), words)
    return answers | {"family": "anger", "once": world.ana.person.pk}


def _sought(world: World, words: str) -> dict[str, Any]:
    return {"sought": words}


def _kind(*names: str) -> Fields:
    """A page of the kind break, with these fields."""

    def fields(world: World, words: str) -> dict[str, Any]:
        return dict.fromkeys(names, words) | _mark()

    return fields


def _kind_page(*names: str) -> Body:
    return Body(_kind(*names), words=names)


def _mark() -> dict[str, Any]:
    return {"once": uuid4(), "revision": "99", "seconds": "12"}


NAME = "a name that others on this server may see"
BODIES: dict[str, Body] = {
    "sign-up": Body(_sign_up, secret=("password", "setup_code"), public={"username": NAME}),
    "sign-up-invited": Body(_sign_up, secret=("password",), public={"username": NAME}),
    "recover": Body(_recover, secret=("username", "code", "password", "factor")),
    "account_login": Body(_sign_in, secret=("login", "password")),
    "account_reauthenticate": Body(_password, secret=("password",)),
    "unlock": Body(_password, secret=("password",)),
    "line": Body(_line, words=("sentence",)),
    "recovery-code": Body(_groups, secret=("first", "second")),
    "mfa_authenticate": Body(_code, secret=("code",)),
    "mfa_activate_totp": Body(_code, secret=("code",)),
    "you": Body(_looks),
    "password": Body(_new_password, secret=("old", "password")),
    "reset": Body(_reset, secret=("password",)),
    "pin": Body(_pin, secret=("pin",)),
    "unlock-pin": Body(_pin, secret=("pin",)),
    "tokens": Body(_token, words=("label",)),
    "delete-account": Body(_deletion),
    "old-keys": Body(_old_keys, secret=("secret",)),
    "help-edit": Body(_help_page, public={"text": "the host writes it for everybody"}),
    "check-ins": Body(_begin, words=("sentence", "hurts")),
    "check-in-body": Body(_body),
    "check-in-name": Body(_name, words=("own",), secret=("sought",)),
    "check-in-sentence": Body(_sentence, words=("sentence",)),
    "check-in-about": Body(_about, words=("more_tags", "more_people", "place")),
    "check-in-way-out": Body(_way_out),
    "check-in-readings": Body(_reading),
    "check-in-kindness": _kind_page("sentence", "hurts"),
    "check-in-kindness-hurts": _kind_page("hurts", "critical"),
    "check-in-kindness-others": _kind_page("others"),
    "check-in-kindness-friend": _kind_page("friend"),
    "check-in-kindness-self": _kind_page("sentence"),
    "check-in-kindness-rest": _kind_page("next_step"),
    "check-in-stay": Body(_stay, words=("urge_own",)),
    "check-in-edit": Body(_edit, words=("own", "sentence")),
    "composer-readings": Body(_words_to_read),
    "composer-quiet": Body(_quiet_rule),
    "say-new": Body(_raw, words=("raw", "to")),
    "say-one": Body(_text, words=("text",)),
    "say-guided-new": Body(_answer, words=("said", "to")),
    "say-guided": Body(_answer, words=("said", "own"), secret=("sought",)),
    "say-shared": Body(_arrived, words=("text",), keeps=False),
    "say-settle": Body(_way),
    "say-ask": Body(_wait),
    "say-after": Body(_went, words=("words",)),
    "body-signals": Body(_body),
    "body-signals-body": Body(_body),
    "body-signals-words": Body(_candidate),
    "deep-check-in-new": Body(_deep),
    "deep-check-in": Body(_deep),
    "scene": Body(_scene),
    "journal-searches": Body(_search, words=("sought",)),
    "words-find": Body(_sought, secret=("sought",)),
    "guide": Body(_learned, words=("first", "second", "third")),
    "own-words": Body(_own_word, words=("word", "definition")),
    "own-word-edit": Body(_own_word_again, words=("word", "definition")),
}


def _check_in(world: World, words: str) -> dict[str, Any]:
    return {
        "once": str(uuid4()),
        "breath": {"minutes": 3, "pace": "4-6"},
        "regions": [{"region": "chest", "sensation": "tight"}],
        "feelings": [{"word": words, "own": True}],
        "sentence": words,
        "stay": {"minutes": 3, "urges": [{"second": 5, "kind": "own", "own": words}]},
        "kindness": dict.fromkeys(KINDNESS, words),
        "about": {"tags": [words], "people": [words], "place": words},
    }


def _changed(world: World, words: str) -> dict[str, Any]:
    moment = Moment.objects.filter(pk=world.ids["moment_id"]).first()
    return {"revision": moment.revision if moment else 1, "sentence": words}


def _message(world: World, words: str) -> dict[str, Any]:
    return {"text": words, "role": "reply", "context": words, "relation": words}


KINDNESS = ("hurts", "others", "critical", "friend", "sentence", "next_step")
ABOUT = ("tags", "people", "place")
MESSAGE = ("text", "context", "relation")
# What programs send, by method and route; ``words`` are properties of its schema.
JSON: dict[str, Body] = {
    "POST api:check-ins": Body(
        _check_in,
        words=(
            "sentence",
            "OwnFeeling.word",
            "Urge.own",
            *(f"Kindness.{name}" for name in KINDNESS),
            *(f"About.{name}" for name in ABOUT),
        ),
    ),
    "PATCH api:check-in": Body(_changed, words=("sentence",)),
    "POST api:readings": Body(_message, words=MESSAGE, keeps=False),
    "POST api:rewordings": Body(_message, words=MESSAGE, keeps=False),
}


def fill(route: str, world: World, words: str = "⟪a few words⟫") -> dict[str, Any]:
    """A form that this route accepts; hardly anything where none is described."""
    body = BODIES.get(route)
    return SOMETHING | (body.fields(world, words) if body else {})


def fill_json(method: str, route: str, world: World, words: str = "⟪a few words⟫") -> Any:
    """What this operation accepts, if it takes a body."""
    body = JSON.get(f"{method} {route}")
    return body.fields(world, words) if body else None
