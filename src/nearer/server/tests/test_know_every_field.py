"""Every field that somebody can type into is known to the harnesses, and none travels in a URL."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from django import forms

import nearer
from nearer.server.tests.harness import canary, planting_json
from nearer.server.tests.harness.bodies import BODIES, JSON
from nearer.server.tests.harness.planting import LAST, Planter, known

# Fields that no page shows as a place to type in: carried along, each checked by its view.
CARRIED = {
    "next": "a path of this server",
    "time_zone": "one of the zones that Python knows",
    "tags": "boxes to tick, with what was written in more_tags before",
    "who": "one to tick, with what was written in to before",
    "once": "an identifier that the page made",
    "seen": "when the page had it changed last",
    "people": "boxes to tick, with what was written in more_people before",
}
# Shown only to the very first person, after a right recovery code, and last of all.
UNSEEN = {
    ("sign-up", "setup_code"),
    ("sign-up", "username"),
    ("sign-up", "password"),
    ("recover", "factor"),
    # Typed in another app.
    ("say-shared", "text"),
    *((route, name) for route in LAST for name in known(route)),
}
# Strings that a pattern holds to a few letters.
PATTERNED = {
    *("NewCheckIn.once", "NewCheckIn.at", "CheckInChange.at", "Breath.pace"),
    *("query.cursor", "path.moment_id", "path.code"),
}
PARTS = (".tests", ".migrations", ".conftest", "__main__", ".gallery")


@pytest.fixture
def met(world):
    """Every form that the pages show."""
    return [form for _, form in Planter(world, canary.new_stem()).forms()]


def test_every_place_to_type_in_has_its_canary(met):
    unknown = {f"{form.route}.{name}" for form in met for name in form.typed() - known(form.route)}

    assert unknown == set(), "name these in BODIES: words, secret or public"


def test_every_canary_has_its_place_to_type_in(met):
    shown = {(form.route, name) for form in met for name in form.typed()}
    named = {(route, name) for route in BODIES for name in known(route)}

    assert named - shown == UNSEEN, "no page has these any more: take them out of BODIES"


def test_every_text_field_of_every_form_is_known():
    everywhere = {name for route in BODIES for name in known(route)} | CARRIED.keys()
    unknown = {
        f"{form.__module__}.{form.__name__}.{name}"
        for form in form_classes()
        for name, field in form.base_fields.items()
        if isinstance(field, forms.CharField) and name not in everywhere
    }

    assert unknown == set(), "name these in BODIES, and show them on a page"


def test_nothing_typed_travels_in_an_address(met):
    assert [form.url for form in met if form.method != "POST" and form.typed()] == []


def test_every_string_that_programs_can_send_is_known():
    words = {word.rpartition(".")[2] for body in JSON.values() for word in body.words}
    unknown = {
        name
        for name in planting_json.free_text()
        if name.rpartition(".")[2] not in words and name not in PATTERNED
    }

    assert unknown == set(), "name these in JSON"
    assert {"NewCheckIn.sentence", "OwnFeeling.word"} <= planting_json.free_text()


def form_classes() -> Iterator[type[forms.BaseForm]]:
    """Every form of ours, found by importing everything."""
    for module in pkgutil.walk_packages(nearer.__path__, "nearer."):
        if not any(part in module.name for part in PARTS):
            importlib.import_module(module.name)
    waiting = [forms.BaseForm]
    while waiting:
        found = waiting.pop()
        waiting += found.__subclasses__()
        ours = found.__module__.startswith("nearer.") and hasattr(found, "base_fields")
        if ours and not any(part in found.__module__ for part in PARTS):
            yield found
