"""Each use of a secret has a key of its own, and half of a secret is worth nothing."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nearer.vault import crypto
from nearer.vault.crypto import CannotOpen, Identity, MalformedRecord

SECRET = bytes(range(32))
TOKEN = UUID(int=5)


def test_no_two_uses_share_a_key():
    verifier, key = crypto.split_master(SECRET)
    derived = [
        verifier,
        key,
        crypto.recovery_key(SECRET),
        crypto.unlock_key(SECRET, ""),
        crypto.token_key(SECRET, TOKEN),
        crypto.invite_key(SECRET),
        crypto.pin_key(SECRET, b""),
        crypto.server_key(SECRET.decode("latin-1"), ""),
        crypto.hash_token(SECRET),
        crypto.keyed_hash(SECRET, b""),
        SECRET,
    ]
    assert len(set(derived)) == len(derived)
    assert {len(one) for one in derived} == {32}


def test_the_verifier_does_not_hold_the_key():
    verifier, key = crypto.split_master(SECRET)
    assert key not in {verifier, crypto.hash_token(verifier)}
    assert crypto.split_master(SECRET) == (verifier, key)


@given(st.binary(min_size=32, max_size=32), st.text(max_size=40), st.text(max_size=40))
def test_an_unlock_key_needs_the_cookie_and_the_session(half, session, other_session):
    key = crypto.unlock_key(half, session)
    assert (crypto.unlock_key(half, other_session) == key) == (session == other_session)
    assert crypto.unlock_key(bytes(32), session) != key or half == bytes(32)


@pytest.mark.parametrize("half", [b"", SECRET[:31], SECRET + b"a"])
def test_a_cookie_of_another_length_is_refused(half):
    with pytest.raises(CannotOpen):
        crypto.unlock_key(half, "session")


def test_a_token_key_needs_the_secret_and_the_token():
    key = crypto.token_key(SECRET, TOKEN)
    assert crypto.token_key(SECRET, UUID(int=6)) != key
    assert crypto.token_key(SECRET[::-1], TOKEN) != key


def test_a_pin_key_needs_the_pin_and_the_device():
    key = crypto.pin_key(SECRET, b"device")
    assert crypto.pin_key(SECRET, b"other") != key
    assert crypto.pin_key(SECRET[::-1], b"device") != key
    with pytest.raises(CannotOpen):
        crypto.pin_key(SECRET + b"d", b"evice")


def test_server_keys_differ_by_purpose():
    assert crypto.server_key("s", "limits") != crypto.server_key("s", "devices")


def test_random_keys_do_not_repeat():
    assert len({crypto.random_key() for _ in range(50)}) == 50
    assert len(crypto.random_key()) == 32


@pytest.mark.parametrize(
    ("a", "b", "equal"), [(b"ab", b"ab", True), (b"ab", b"ac", False), (b"a", b"ab", False)]
)
def test_same_compares(a, b, equal):
    assert crypto.same(a, b) is equal


def test_an_identity_is_read_as_written():
    identity = crypto.new_identity()
    assert Identity.decode(identity.encode()) == identity
    assert crypto.new_identity() != identity
    assert len({identity.x25519_public, identity.ed25519_public, *vars(identity).values()}) == 4


@pytest.mark.parametrize("length", [0, 63, 65])
def test_half_an_identity_is_refused(length):
    with pytest.raises(MalformedRecord):
        Identity.decode(bytes(length))


def test_an_identity_never_shows_its_keys():
    identity = Identity(b"private-words-that-do-not-belong", b"x" * 32)
    assert "private" not in repr(identity) + str(identity)
