"""Every word on every page comes from the catalogue, the content folder or a person."""

import re

import pytest

from nearer.server.tests import access_matrix
from nearer.server.tests.harness import bodies, roles, routes, translating
from nearer.server.tests.harness import world as worlds
from nearer.server.tests.harness.planting import GETS, Planter
from nearer.server.tests.harness.visitors import Visitor, undone

pytestmark = pytest.mark.once

ROUTES = {route.name: route for route in routes.walk()}
POSTS = [row.route for row in access_matrix.rows(access_matrix.PAGES) if row.method == "POST"]
# What is the same in every language.
ALIKE = re.compile(
    r"\b(Nearer|Ana|Ben|Hanna|Nora)\b"
    # A group of a recovery code, its last letter, a second factor's secret, a token, a link.
    r"|\b[0-9A-HJKMNP-TV-Z]{4}\b|^[0-9A-Z]$|\b[A-Z2-7]{16,}\b|nrk_\w+|https?://\S+"
)
ROLES = (
    roles.anonymous, roles.owner, roles.stranger, roles.host, roles.newcomer, roles.locked,
    roles.with_pin, roles.awaiting,
)  # fmt: skip


@pytest.fixture
def marked(world, monkeypatch):
    """The world, seen through a catalogue that marks everything."""
    translating.take_on(monkeypatch)
    yield world
    monkeypatch.undo()
    translating.forget_what_was_made()


def faults(where: str, answer) -> list[str]:
    """Text of an answer that nobody could translate."""
    if "html" not in answer.get("Content-Type", "") or answer.streaming:
        return []
    found = translating.unmarked(answer.content.decode())
    left = [text for text in found if translating.LETTERS.search(ALIKE.sub("", text))]
    return [f"{where}: {text!r}" for text in left]


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.__name__)
def test_every_page_is_translated(marked, role):
    visitor = role(marked)
    wrong = [
        fault
        for name in sorted(GETS)
        for fault in faults(name, visitor.ask("GET", marked.url(ROUTES[name])))
    ]

    assert not wrong, "\n".join(wrong)


def test_what_comes_of_a_form_is_translated(marked):
    visitor, wrong = roles.owner(marked), []
    for name in POSTS:
        with undone():
            form = bodies.fill(name, marked)
            answer = visitor.ask("POST", marked.url(ROUTES[name]), form, follow=True)
            wrong += faults(name, answer)

    assert not wrong, "\n".join(wrong)


def test_what_is_wrong_with_a_form_is_translated(marked):
    wrong = []
    for visitor, form in list(Planter(marked, "x").forms()):
        for name in form.controls:
            for text in ("", worlds.own("!"), worlds.own("x" * 30_000), "\x00"):
                with undone():
                    sent = form.as_sent() | {name: text}
                    answer = visitor.ask("POST", form.path, sent, follow=True)
                    wrong += faults(f"{form.route}.{name}", answer)

    assert not wrong, "\n".join(sorted(set(wrong)))


ERRORS = {
    "host": lambda visitor: visitor.ask("GET", "/", HTTP_HOST="evil.example"),
    "forged": lambda visitor: visitor.client(enforce_csrf_checks=True).post("/lock/"),
    "missing": lambda visitor: visitor.ask("GET", "/no/such/page/"),
    "method": lambda visitor: visitor.ask("GET", "/lock/"),
    "large": lambda visitor: visitor.ask("POST", "/sign-in/", {"login": "x" * 2_000_000}),
}


@pytest.mark.parametrize("error", ERRORS)
def test_every_error_page_is_translated(marked, error):
    visitor = Visitor()

    assert faults(error, ERRORS[error](visitor)) == []


def test_a_page_that_breaks_is_translated(marked, monkeypatch):
    visitor = roles.owner(marked)
    with monkeypatch.context() as patch:
        patch.setattr("nearer.rooms.presence.queries.home", lambda viewer: 1 / 0)
        answer = visitor.ask("GET", "/")

    assert answer.status_code == 500
    assert faults("broken", answer) == []


def test_untranslated_text_would_be_noticed():
    page = """<title>⟦Now⟧ · Nearer</title><p title="Bare title">⟦Read <a>this</a> ⟦now⟧⟧ please</p>
    <p data-again="Try again" aria-label="⟦Fine⟧">⟪the rain⟫ 12</p><script>var x = "y z";</script>
    <p lang="en" data-told="of the reader">In its own language</p>"""

    assert translating.unmarked(page) == [
        "· Nearer",
        "Bare title",
        "please",
        "data-again: Try again",
    ]
