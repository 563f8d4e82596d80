"""Who asks. Each role of the access matrix is a function that brings a visitor into the world."""

import secrets
from collections.abc import Callable
from typing import Any

from allauth.mfa.totp.internal import auth as totp
from django.conf import settings
from django.test import Client

from nearer.people import actions as people
from nearer.people.sessions import SessionStore
from nearer.server.tests.harness.visitors import Visitor
from nearer.server.tests.harness.world import PASSWORD, World

SIGN_IN_RECORDS = "account_authentication_methods"
STALE_SECONDS = 600


def anonymous(world: World) -> Visitor:
    """Nobody is signed in."""
    return Visitor()


def locked(world: World) -> Visitor:
    """Ana, signed in, after her vault was locked."""
    browser = world.again(world.ana)
    before = Visitor.of(browser)
    browser.post("/lock/")
    # The cookie's half too: a lock must hold against a browser that kept it.
    return before


def awaiting(world: World) -> Visitor:
    """Ana gave her password, and her second factor is still to come."""
    totp.TOTP.activate(world.ana.person, totp.generate_totp_secret())
    browser = world.again(world.ana)
    assert "/second-factor/" in browser.get("/sign-in/", follow=True).redirect_chain[-1][0]
    return Visitor.of(browser)


def newcomer(world: World) -> Visitor:
    """Nora has just made a place here, and has not written down her recovery code yet."""
    browser = Client(raise_request_exception=False)
    secret = people.invite(by=world.hanna.person)
    form = {"username": "Nora", "password": PASSWORD}
    answer = browser.post(f"/invitations/{secret}/", form)
    assert answer["Location"] == "/recovery-code/", answer
    return Visitor.of(browser)


def with_pin(world: World) -> Visitor:
    """Ana, locked, on a device that opens with a PIN."""
    browser = _fresh(world, world.ana)
    assert browser.post("/you/pin/", {"pin": "402913"}).status_code == 302
    browser.post("/lock/")
    return Visitor.of(browser)


def owner(world: World) -> Visitor:
    """Ana, unlocked, and she typed her password again just now."""
    return Visitor.of(_fresh(world, world.ana))


def later(world: World) -> Visitor:
    """Ana, unlocked, ten minutes after she typed her password again."""
    browser = _fresh(world, world.ana)
    session = SessionStore(browser.cookies[settings.SESSION_COOKIE_NAME].value)
    for record in session[SIGN_IN_RECORDS]:
        record["at"] -= STALE_SECONDS
    session.save()
    return Visitor.of(browser)


def stranger(world: World) -> Visitor:
    """Ben, who has an account, and asks for what is Ana's."""
    return Visitor.of(_fresh(world, world.ben))


def host(world: World) -> Visitor:
    """Hanna, who runs the server, and asks for what is Ana's."""
    return Visitor.of(_fresh(world, world.hanna))


def invented(world: World) -> Visitor:
    """Somebody who made up their cookies."""
    names = (settings.SESSION_COOKIE_NAME, settings.UNLOCK_COOKIE_NAME)
    return Visitor("; ".join(f"{name}={secrets.token_hex(32)}" for name in names))


PAGES: dict[str, Callable[[World], Visitor]] = {
    role.__name__: role
    for role in (anonymous, locked, awaiting, newcomer, owner, later, stranger, host)
}

# Everybody who is shown a form that nobody else is shown.
WITH_FORMS = (owner, newcomer, host, anonymous, locked, with_pin, awaiting)


def _fresh(world: World, signed: Any) -> Client:
    browser = world.again(signed)
    answer = browser.post("/confirm/", {"password": signed.password})
    assert answer.status_code == 302, answer.content
    return browser
