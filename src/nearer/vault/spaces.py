"""Keys of shared spaces, over objects in memory: who is given them, whose grants are believed."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from nearer.kit.errors import NearerError
from nearer.kit.ids import new_id
from nearer.vault import crypto
from nearer.vault.crypto import CannotOpen, GrantContext, Identity, RecordContext

INVITE_SECRET_BYTES = 16

# Fingerprints by person, as one person met them; sealed under that person's account key.
Pins = Mapping[UUID, bytes]


class ChangedKey(NearerError):
    """Somebody's public keys are not those that were pinned; the person is asked first."""

    def __init__(self, person: UUID) -> None:
        super().__init__(
            "changed-key",
            "The keys of someone in this space have changed.",
            "Ask them whether they started afresh, and compare the six words.",
        )
        self.person = person


class NotPinned(NearerError):
    """Keys that this person has never met."""

    def __init__(self, person: UUID) -> None:
        super().__init__(
            "not-pinned",
            "You have not met the keys of someone in this space yet.",
            "Open the space, and look at who is in it and who was.",
        )
        self.person = person


class NotAMember(NearerError):
    """A key given by, or about to be given to, somebody outside the space."""

    def __init__(self, person: UUID) -> None:
        super().__init__("not-a-member", "Somebody in this exchange is not in this space.")
        self.person = person


class NotGranted(NearerError):
    """This person has no key of the space yet."""

    def __init__(self) -> None:
        super().__init__(
            "not-granted",
            "You cannot read this space yet.",
            "It opens when another member has been here.",
        )


@dataclass(frozen=True)
class Peer:
    """A person's public keys as the database shows them now: not believed until pinned."""

    person: UUID
    x25519_public: bytes
    ed25519_public: bytes

    @property
    def fingerprint(self) -> bytes:
        """What others pin."""
        return crypto.fingerprint(self.x25519_public, self.ed25519_public)


@dataclass(frozen=True, repr=False)
class Holder:
    """The person whose vault is open: private keys, and whom this person has met."""

    person: UUID
    identity: Identity
    pins: Pins

    @property
    def peer(self) -> Peer:
        """This person as others see them, made from the private keys."""
        return Peer(self.person, self.identity.x25519_public, self.identity.ed25519_public)


@dataclass(frozen=True)
class Grant:
    """One epoch's key for one member."""

    space: UUID
    epoch: int
    member: UUID
    granter: UUID
    sealed: bytes


@dataclass(frozen=True)
class Invite:
    """What the server keeps of an invitation; the secret is in the link alone."""

    id: UUID
    space: UUID
    epoch: int
    secret_hash: bytes
    sealed: bytes


@dataclass(frozen=True)
class Space:
    """Who is in a space, and the number of its newest key; 0 before the first."""

    id: UUID
    members: frozenset[UUID]
    epoch: int = 0
    rotation_due: bool = False

    def accepts_writes(self, epoch: int) -> bool:
        """Whether something new may be sealed under this epoch's key."""
        return epoch == self.epoch > 0 and not self.rotation_due


def meet(pins: Pins, peer: Peer) -> dict[UUID, bytes]:
    """The pins with ``peer`` among them. Raises ``ChangedKey`` if others were pinned before."""
    if peer.person in pins and not crypto.same(pins[peer.person], peer.fingerprint):
        raise ChangedKey(peer.person)
    return accept(pins, peer)


def accept(pins: Pins, peer: Peer) -> dict[UUID, bytes]:
    """The pins with these keys for ``peer``, whatever was there: only when the person said so."""
    return {**pins, peer.person: peer.fingerprint}


def check(holder: Holder, peer: Peer) -> None:
    """Raises ``NotPinned`` or ``ChangedKey`` unless these are the keys that ``holder`` met."""
    if peer.person == holder.person:
        pinned: bytes | None = holder.peer.fingerprint
    else:
        pinned = holder.pins.get(peer.person)
    if pinned is None:
        raise NotPinned(peer.person)
    if not crypto.same(pinned, peer.fingerprint):
        raise ChangedKey(peer.person)


def new_epoch(space: Space, holder: Holder, peers: Iterable[Peer]) -> tuple[Space, list[Grant]]:
    """A fresh key under the next number, for ``holder`` and ``peers``; all of them or nobody.

    Members left out of ``peers``, because their keys changed, get theirs with ``give`` later.
    Raises ``NotAMember``, ``NotPinned``, ``ChangedKey`` or ``UnusableKey``.
    """
    key, epoch = crypto.random_key(), space.epoch + 1
    receivers = {peer.person: peer for peer in [*peers, holder.peer]}
    grants = [give(space, epoch, key, holder, peer) for peer in receivers.values()]
    return replace(space, epoch=epoch, rotation_due=False), grants


def give(space: Space, epoch: int, key: bytes, holder: Holder, peer: Peer) -> Grant:
    """A key that ``holder`` has, sealed to ``peer`` and signed.

    Raises ``NotAMember``, ``NotPinned``, ``ChangedKey`` or ``UnusableKey``.
    """
    for person in (holder.person, peer.person):
        if person not in space.members:
            raise NotAMember(person)
    check(holder, peer)
    context = GrantContext(space.id, epoch, peer.person, peer.fingerprint, holder.person)
    sealed = crypto.seal_grant(key, context, peer.x25519_public, holder.identity.ed25519_private)
    return Grant(space.id, epoch, peer.person, holder.person, sealed)


def open_grant(grant: Grant, holder: Holder, granter: Peer) -> bytes:
    """The key in a grant to ``holder``.

    Raises ``NotPinned`` or ``ChangedKey`` about the granter, or ``CannotOpen``.
    """
    check(holder, granter)
    context = GrantContext(
        grant.space, grant.epoch, holder.person, holder.peer.fingerprint, granter.person
    )
    return crypto.open_grant(
        grant.sealed, context, holder.identity.x25519_private, granter.ed25519_public
    )


def open_newest(
    space: Space, grants: Iterable[Grant], holder: Holder, peers: Mapping[UUID, Peer]
) -> tuple[int, bytes]:
    """The number and the key of the newest epoch granted to ``holder``.

    ``peers`` holds the public keys of those who granted. Somebody may have come, given a key and
    left before ``holder`` was here again: that person is met like a member. When the newest grant
    is not believed, no older one is taken in its place.
    Raises ``NotGranted``, ``NotAMember``, ``NotPinned``, ``ChangedKey`` or ``CannotOpen``.
    """
    newest = _newest(space, grants, holder.person)
    # While a rotation is due, the one who granted may be the one who left.
    if newest.granter not in space.members and not space.rotation_due:
        raise NotAMember(newest.granter)
    if newest.granter not in peers:
        raise NotPinned(newest.granter)
    return newest.epoch, open_grant(newest, holder, peers[newest.granter])


def leave(space: Space, person: UUID) -> Space:
    """``space`` without ``person``; nothing is written until a member has made a new epoch.

    The caller deletes that person's grants and the space's pending invitations with it.
    """
    if person not in space.members:
        raise NotAMember(person)
    return replace(space, members=space.members - {person}, rotation_due=True)


def join(space: Space, person: UUID) -> Space:
    """``space`` with ``person`` in it, who then needs a grant of the current key."""
    return replace(space, members=space.members | {person})


def invite(space: Space, key: bytes) -> tuple[bytes, Invite]:
    """The secret for the link, 16 bytes, and what the server keeps."""
    secret, invite_id = os.urandom(INVITE_SECRET_BYTES), new_id()
    sealed = crypto.seal(
        crypto.invite_key(secret), key, _invite_context(space.id, space.epoch, invite_id)
    )
    return secret, Invite(invite_id, space.id, space.epoch, crypto.hash_token(secret), sealed)


def open_invite(space: Space, invitation: Invite, secret: bytes) -> bytes:
    """The space's key, for who holds the link. Raises ``CannotOpen`` once the key was replaced."""
    known = crypto.same(invitation.secret_hash, crypto.hash_token(secret))
    if not known or not space.accepts_writes(invitation.epoch):
        raise CannotOpen
    context = _invite_context(space.id, invitation.epoch, invitation.id)
    return crypto.open_sealed(crypto.invite_key(secret), invitation.sealed, context)


def _newest(space: Space, grants: Iterable[Grant], person: UUID) -> Grant:
    own = [grant for grant in grants if (grant.space, grant.member) == (space.id, person)]
    if not own:
        raise NotGranted
    newest = max(own, key=lambda grant: grant.epoch)
    # Two keys for one epoch: one of them is planted, and nothing here says which.
    if sum(grant.epoch == newest.epoch for grant in own) > 1:
        raise CannotOpen
    return newest


def _invite_context(space: UUID, epoch: int, invite_id: UUID) -> RecordContext:
    return RecordContext("invite", space, epoch, invite_id, "space-key")
