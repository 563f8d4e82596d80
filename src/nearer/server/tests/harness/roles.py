"""Who asks. Each role of the access matrix is a function that brings a visitor into the world."""

import secrets
from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from allauth.mfa.totp.internal import auth as totp
from django.conf import settings
from django.test import Client

from nearer.people import actions as people
from nearer.people import securing
from nearer.people.sessions import SessionStore
from nearer.server.tests.harness.visitors import Visitor
from nearer.server.tests.harness.world import PASSWORD, Someone, World, put_away, search

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


def no_token(world: World) -> Visitor:
    """A program that shows nothing."""
    return Visitor()


def cookies(world: World) -> Visitor:
    """Ana's own browser, open, without a token."""
    return owner(world)


def reading(world: World) -> Visitor:
    """A token of Ana's that may read."""
    return _bearer(world.tokens["read"])


def writing(world: World) -> Visitor:
    """A token of Ana's that may write too."""
    return _bearer(world.tokens["write"])


def revoked(world: World) -> Visitor:
    """A token that Ana has revoked."""
    token = _token(world.ana)
    securing.revoke_token(person=world.ana.person, token_id=UUID(hex=token.split("_")[1]))
    return _bearer(token)


def expired(world: World) -> Visitor:
    """A token whose days are over."""
    return _bearer(_token(world.ana, days=-1))


def altered(world: World) -> Visitor:
    """A good token's name with another secret."""
    name = world.tokens["write"].rpartition("_")[0]
    return _bearer(f"{name}_{secrets.token_hex(32)}")


def strangers(world: World) -> Visitor:
    """A token of Ben's that may write."""
    return _bearer(_token(world.ben))


def hosts(world: World) -> Visitor:
    """A token of Hanna's that may write."""
    return _bearer(_token(world.hanna))


Roles = dict[str, Callable[[World], Visitor]]
PAGES: Roles = {
    role.__name__: role
    for role in (anonymous, locked, awaiting, newcomer, owner, later, stranger, host)
}
API: Roles = {
    role.__name__: role
    for role in (
        no_token, cookies, reading, writing, revoked, expired, altered, strangers, hosts
    )
}  # fmt: skip
# Everybody who is shown a form that nobody else is shown.
WITH_FORMS = (owner, newcomer, host, anonymous, locked, with_pin, awaiting)


def _token(someone: Someone, *, days: int = 30) -> str:
    return securing.make_token(
        person=someone.person,
        vault=someone.vault,
        label="a program",
        may_write=True,
        lifetime=timedelta(days=days),
    )


def _bearer(token: str) -> Visitor:
    return Visitor(headers={"Authorization": f"Bearer {token}"})


def _fresh(world: World, signed: Someone) -> Client:
    browser = world.again(signed)
    answer = browser.post("/confirm/", {"password": signed.password})
    assert answer.status_code == 302, answer.content
    if signed is world.ana:
        world.ids["search_id"] = search(browser)
        world.ids["note_id"] = put_away(signed, browser)
    return browser
