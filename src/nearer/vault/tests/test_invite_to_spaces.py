"""An invitation gives the space's key to who holds the link, while it is the newest key."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from nearer.vault import crypto, spaces
from nearer.vault.crypto import CannotOpen
from nearer.vault.spaces import Holder, Space

ANA = Holder(uuid4(), crypto.new_identity(), {})
DAN = Holder(uuid4(), crypto.new_identity(), {})
SPACE, GRANTS = spaces.new_epoch(Space(UUID(int=1), frozenset({ANA.person})), ANA, [])
KEY = spaces.open_newest(SPACE, GRANTS, ANA, {ANA.person: ANA.peer})[1]


def test_the_link_opens_it():
    secret, invitation = spaces.invite(SPACE, KEY)
    assert len(secret) == 16
    assert spaces.open_invite(SPACE, invitation, secret) == KEY


def test_the_server_keeps_neither_secret_nor_key():
    secret, invitation = spaces.invite(SPACE, KEY)
    kept = b"".join(value for value in vars(invitation).values() if isinstance(value, bytes))
    assert secret not in kept
    assert KEY not in kept


def test_another_secret_does_not_open():
    _, invitation = spaces.invite(SPACE, KEY)
    with pytest.raises(CannotOpen):
        spaces.open_invite(SPACE, invitation, bytes(16))


def test_a_planted_secret_does_not_open():
    _, invitation = spaces.invite(SPACE, KEY)
    planted = replace(invitation, secret_hash=crypto.hash_token(bytes(16)))
    with pytest.raises(CannotOpen):
        spaces.open_invite(SPACE, planted, bytes(16))


@pytest.mark.parametrize(
    "moved", [{"secret_hash": bytes(32)}, {"id": UUID(int=7)}, {"sealed": b"N" + bytes(127)}]
)
def test_a_moved_invitation_does_not_open(moved):
    secret, invitation = spaces.invite(SPACE, KEY)
    with pytest.raises(CannotOpen):
        spaces.open_invite(SPACE, replace(invitation, **moved), secret)


def test_another_space_does_not_open_it():
    secret, invitation = spaces.invite(SPACE, KEY)
    with pytest.raises(CannotOpen):
        spaces.open_invite(replace(SPACE, id=UUID(int=2)), invitation, secret)


def test_it_ends_with_the_key():
    secret, invitation = spaces.invite(SPACE, KEY)
    for later in (replace(SPACE, rotation_due=True), replace(SPACE, epoch=2)):
        with pytest.raises(CannotOpen):
            spaces.open_invite(later, invitation, secret)


def test_joining_needs_nobody_else_to_be_there():
    secret, invitation = spaces.invite(SPACE, KEY)
    space = spaces.join(SPACE, DAN.person)
    key = spaces.open_invite(space, invitation, secret)
    own = spaces.give(space, space.epoch, key, DAN, DAN.peer)
    assert spaces.open_newest(space, [*GRANTS, own], DAN, {DAN.person: DAN.peer}) == (1, KEY)
