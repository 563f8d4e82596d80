"""A space's key goes to pinned members only, and is believed from pinned members only."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from nearer.vault import crypto, spaces
from nearer.vault.crypto import CannotOpen
from nearer.vault.spaces import (
    ChangedKey,
    Grant,
    Holder,
    NotAMember,
    NotGranted,
    NotPinned,
    Peer,
    Space,
)


def somebody(*met):
    holder = Holder(uuid4(), crypto.new_identity(), {})
    return knowing(holder, *met)


def knowing(holder, *met):
    pins = holder.pins
    for other in met:
        pins = spaces.meet(pins, other.peer)
    return replace(holder, pins=pins)


def with_new_keys(holder):
    return replace(holder, identity=crypto.new_identity())


ANA = somebody()
BEN = somebody(ANA)
CLEO = somebody(ANA, BEN)
ANA = knowing(ANA, BEN)
HERE = Space(UUID(int=1), frozenset({ANA.person, BEN.person}))
PEERS = {holder.person: holder.peer for holder in (ANA, BEN, CLEO)}


def test_both_members_open_the_same_key():
    space, grants = spaces.new_epoch(HERE, ANA, [BEN.peer])
    assert space.epoch == 1
    assert len(grants) == 2
    of_ana = spaces.open_newest(space, grants, ANA, PEERS)
    assert spaces.open_newest(space, grants, BEN, PEERS) == of_ana
    assert of_ana[0] == 1
    assert len(of_ana[1]) == 32


def test_a_next_epoch_has_another_key_and_is_the_newest():
    space, first = spaces.new_epoch(HERE, ANA, [BEN.peer])
    space, second = spaces.new_epoch(space, BEN, [ANA.peer])
    old = spaces.open_newest(space, first, ANA, PEERS)
    new = spaces.open_newest(space, [*second, *first], ANA, PEERS)
    assert (old[0], new[0]) == (1, 2)
    assert old[1] != new[1]


def test_an_older_grant_still_opens_on_its_own():
    space, grants = spaces.new_epoch(HERE, ANA, [BEN.peer])
    own = next(grant for grant in grants if grant.member == BEN.person)
    assert spaces.open_grant(own, BEN, ANA.peer) == spaces.open_newest(space, grants, BEN, PEERS)[1]


def test_meeting_twice_keeps_the_pins():
    assert spaces.meet(ANA.pins, BEN.peer) == ANA.pins


def test_a_changed_key_is_not_pinned_silently():
    with pytest.raises(ChangedKey) as caught:
        spaces.meet(ANA.pins, with_new_keys(BEN).peer)
    assert caught.value.person == BEN.person


@pytest.mark.parametrize("part", ["x25519_public", "ed25519_public"])
def test_nothing_is_granted_to_a_changed_key(part):
    planted = replace(BEN.peer, **{part: getattr(with_new_keys(BEN).peer, part)})
    with pytest.raises(ChangedKey):
        spaces.new_epoch(HERE, ANA, [planted])
    with pytest.raises(ChangedKey):
        spaces.give(HERE, 1, bytes(32), ANA, planted)


def test_a_changed_key_is_granted_once_the_person_said_so():
    ben = with_new_keys(BEN)
    ana = replace(ANA, pins=spaces.accept(ANA.pins, ben.peer))
    space, grants = spaces.new_epoch(HERE, ana, [ben.peer])
    assert spaces.open_newest(space, grants, ben, PEERS)[0] == 1
    with pytest.raises(CannotOpen):
        spaces.open_newest(space, grants, BEN, PEERS)


def test_a_member_with_a_changed_key_does_not_stop_the_others():
    circle = replace(HERE, members=HERE.members | {CLEO.person})
    space, grants = spaces.new_epoch(circle, CLEO, [ANA.peer])
    with pytest.raises(NotGranted):
        spaces.open_newest(space, grants, BEN, PEERS)
    key = spaces.open_newest(space, grants, CLEO, PEERS)[1]
    later = spaces.give(space, 1, key, CLEO, BEN.peer)
    ben = knowing(BEN, CLEO)
    assert spaces.open_newest(space, [*grants, later], ben, PEERS) == (1, key)


def test_a_changed_granter_is_not_believed():
    impostor = with_new_keys(ANA)
    impostor = knowing(impostor, BEN)
    space, grants = spaces.new_epoch(HERE, impostor, [BEN.peer])
    with pytest.raises(ChangedKey):
        spaces.open_newest(space, grants, BEN, {ANA.person: impostor.peer})
    with pytest.raises(CannotOpen):
        spaces.open_newest(space, grants, BEN, PEERS)


def test_a_granter_never_met_is_not_believed():
    circle = replace(HERE, members=HERE.members | {CLEO.person})
    space, grants = spaces.new_epoch(circle, CLEO, [BEN.peer])
    with pytest.raises(NotPinned):
        spaces.open_newest(space, grants, BEN, PEERS)
    with pytest.raises(NotPinned):
        spaces.open_newest(space, grants, BEN, {})


def test_nothing_is_granted_to_somebody_never_met():
    circle = replace(HERE, members=HERE.members | {CLEO.person})
    with pytest.raises(NotPinned):
        spaces.new_epoch(circle, ANA, [BEN.peer, CLEO.peer])


def test_nothing_is_granted_outside_the_space():
    ana = knowing(ANA, CLEO)
    with pytest.raises(NotAMember):
        spaces.new_epoch(HERE, ana, [BEN.peer, CLEO.peer])
    with pytest.raises(NotAMember):
        spaces.new_epoch(HERE, CLEO, [BEN.peer])


def test_a_grant_by_somebody_outside_is_planted():
    outsider_inside = replace(HERE, members=HERE.members | {CLEO.person})
    space, grants = spaces.new_epoch(outsider_inside, CLEO, [BEN.peer])
    ben = knowing(BEN, CLEO)
    assert spaces.open_newest(space, grants, ben, PEERS)
    with pytest.raises(NotAMember):
        spaces.open_newest(replace(HERE, epoch=1), grants, ben, PEERS)


def test_what_a_leaver_granted_still_opens_until_there_is_a_new_key():
    space, grants = spaces.new_epoch(HERE, ANA, [BEN.peer])
    left = spaces.leave(space, ANA.person)
    before = spaces.open_newest(space, grants, BEN, PEERS)
    assert spaces.open_newest(left, grants, BEN, PEERS) == before
    assert not left.accepts_writes(1)


def test_a_newer_grant_that_is_not_believed_hides_no_older_one():
    space, grants = spaces.new_epoch(HERE, ANA, [BEN.peer])
    planted = Grant(HERE.id, 2, BEN.person, ANA.person, grants[0].sealed)
    with pytest.raises(CannotOpen):
        spaces.open_newest(space, [*grants, planted], BEN, PEERS)


def test_two_grants_for_one_epoch_are_refused():
    space, first = spaces.new_epoch(HERE, ANA, [BEN.peer])
    _, second = spaces.new_epoch(HERE, ANA, [BEN.peer])
    with pytest.raises(CannotOpen):
        spaces.open_newest(space, [*first, *second], BEN, PEERS)


@pytest.mark.parametrize(
    "moved",
    [
        {"space": UUID(int=9)},
        {"epoch": 2},
        {"member": ANA.person},
        {"granter": BEN.person},
    ],
)
def test_a_moved_grant_does_not_open(moved):
    space, grants = spaces.new_epoch(HERE, ANA, [BEN.peer])
    own = next(grant for grant in grants if grant.member == BEN.person)
    reader = ANA if "member" in moved else BEN
    planted = replace(own, **moved)
    with pytest.raises(CannotOpen):
        spaces.open_newest(replace(space, id=planted.space), [planted], reader, PEERS)


def test_a_peer_under_anothers_name_is_refused():
    space, grants = spaces.new_epoch(HERE, ANA, [BEN.peer])
    posing = Peer(ANA.person, CLEO.peer.x25519_public, CLEO.peer.ed25519_public)
    with pytest.raises(ChangedKey):
        spaces.open_newest(space, grants, BEN, {ANA.person: posing})


def test_ones_own_changed_row_is_found():
    with pytest.raises(ChangedKey):
        spaces.give(HERE, 1, bytes(32), ANA, replace(with_new_keys(ANA).peer, person=ANA.person))


def test_a_holder_never_shows_its_keys():
    assert "identity" not in repr(ANA)
