"""A grant opens for its member alone, and only when the named granter signed it."""

from dataclasses import replace
from uuid import UUID

import pytest

from nearer.vault import crypto
from nearer.vault.crypto import CannotOpen, GrantContext, Identity, MalformedRecord, UnusableKey
from nearer.vault.crypto.notes import encrypt

ANA = Identity(bytes(range(32)), bytes(range(32, 64)))
BEN = Identity(bytes(range(64, 96)), bytes(range(96, 128)))
MALLORY = Identity(bytes(range(128, 160)), bytes(range(160, 192)))
SPACE_KEY, PLANTED_KEY = b"s" * 32, b"p" * 32
BENS_PRINT = crypto.fingerprint(BEN.x25519_public, BEN.ed25519_public)
HERE = GrantContext(UUID(int=1), 3, UUID(int=2), BENS_PRINT, UUID(int=4))


def granted():
    return crypto.seal_grant(SPACE_KEY, HERE, BEN.x25519_public, ANA.ed25519_private)


def opened(blob, context=HERE, member=BEN, granter=ANA):
    return crypto.open_grant(blob, context, member.x25519_private, granter.ed25519_public)


def test_the_member_opens_it():
    assert opened(granted()) == SPACE_KEY
    assert len(granted()) == 148


def test_every_byte_and_every_cut_matters():
    blob = granted()
    for place in range(len(blob)):
        changed = blob[:place] + bytes([blob[place] ^ 1]) + blob[place + 1 :]
        for damaged in (changed, blob[:place]):
            with pytest.raises(CannotOpen):
                opened(damaged)


@pytest.mark.parametrize(
    "elsewhere",
    [
        replace(HERE, space=UUID(int=9)),
        replace(HERE, epoch=4),
        replace(HERE, member=UUID(int=9)),
        replace(HERE, member_fingerprint=bytes(32)),
        replace(HERE, granter=UUID(int=9)),
        replace(HERE, member=HERE.granter, granter=HERE.member),
    ],
)
def test_a_moved_grant_does_not_open(elsewhere):
    with pytest.raises(CannotOpen):
        opened(granted(), elsewhere)


def test_nobody_else_opens_it():
    with pytest.raises(CannotOpen):
        opened(granted(), member=MALLORY)


def test_a_grant_that_somebody_else_signed_is_refused():
    planted = crypto.seal_grant(PLANTED_KEY, HERE, BEN.x25519_public, MALLORY.ed25519_private)
    with pytest.raises(CannotOpen):
        opened(planted)
    assert opened(planted, granter=MALLORY) == PLANTED_KEY


def test_a_planted_key_under_an_old_signature_is_refused():
    planted = encrypt(BEN.x25519_public, PLANTED_KEY, HERE.encode())
    with pytest.raises(CannotOpen):
        opened(granted()[:4] + planted + granted()[-64:])


def test_a_grant_cannot_be_signed_again_as_ones_own():
    as_mallory = replace(HERE, granter=UUID(int=66))
    sealed = granted()[4:-64]
    own = crypto.seal_grant(PLANTED_KEY, as_mallory, BEN.x25519_public, MALLORY.ed25519_private)
    for signature in (own[-64:], granted()[-64:]):
        with pytest.raises(CannotOpen):
            opened(own[:4] + sealed + signature, as_mallory, granter=MALLORY)


def test_the_signature_is_checked_before_anything_is_opened(monkeypatch):
    def decrypt(*_):
        raise AssertionError("opened before it was verified")

    monkeypatch.setattr("nearer.vault.crypto.grants.decrypt", decrypt)
    planted = crypto.seal_grant(PLANTED_KEY, HERE, BEN.x25519_public, MALLORY.ed25519_private)
    with pytest.raises(CannotOpen):
        opened(planted)


def test_another_version_says_so():
    with pytest.raises(MalformedRecord):
        opened(b"G\x01\x02\0" + granted()[4:])


@pytest.mark.parametrize("public", [b"", bytes(31)])
def test_a_granter_without_a_key_is_refused(public):
    with pytest.raises(CannotOpen):
        crypto.open_grant(granted(), HERE, BEN.x25519_private, public)


def test_a_member_without_a_usable_key_is_refused():
    with pytest.raises(UnusableKey):
        crypto.seal_grant(SPACE_KEY, HERE, bytes(32), ANA.ed25519_private)


def test_only_keys_are_granted():
    with pytest.raises(ValueError, match="32 bytes"):
        crypto.seal_grant(b"short", HERE, BEN.x25519_public, ANA.ed25519_private)
