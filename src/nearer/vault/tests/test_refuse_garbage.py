"""Bytes from anywhere: what reads them says no in its own words, and never anything else."""

import io
from contextlib import contextmanager, suppress
from uuid import UUID

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nearer.kit.text import UnkeepableText
from nearer.vault import crypto, stretching
from nearer.vault.crypto import (
    CannotOpen,
    GrantContext,
    Identity,
    MistypedCode,
    RecordContext,
    StretchParameters,
    UnusableKey,
    WeakParameters,
    backups,
)

KEY = bytes(range(32))
ANA = Identity(KEY, KEY[::-1])
PLACE = RecordContext("moment", UUID(int=1), 7, UUID(int=2), "document")
GRANT = GrantContext(UUID(int=1), 3, UUID(int=2), bytes(32), UUID(int=4))
RECORD = crypto.seal(KEY, b"words", PLACE)
NOTE = crypto.seal_to_person(ANA.x25519_public, b"words", PLACE)
GRANTED = crypto.seal_grant(KEY, GRANT, ANA.x25519_public, ANA.ed25519_private)


@pytest.fixture(scope="module", autouse=True)
def quick():
    """Garbage that happens to hold good parameters would take a second each."""
    with quick_backups():
        yield


@contextmanager
def quick_backups():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(backups, "argon2id", lambda text, salt, _: crypto.hash_token(salt))
        yield


def backup():
    target = io.BytesIO()
    with quick_backups(), crypto.backup_writer(target, "") as writer:
        writer.write(b"words" * 20_000)
    return target.getvalue()


BACKUP = backup()


def resembling(good, fixed):
    """Anything; anything after the right beginning; and the real thing with a piece replaced."""

    @st.composite
    def spliced(draw):
        start = draw(st.integers(0, len(good)))
        end = draw(st.integers(start, len(good)))
        return good[:start] + draw(st.binary(max_size=80)) + good[end:]

    return st.one_of(
        st.binary(max_size=300), st.binary(max_size=300).map(good[:fixed].__add__), spliced()
    ).filter(lambda blob: blob != good)


@given(resembling(RECORD, 4))
@example(RECORD[:48])
def test_records(blob):
    with pytest.raises(CannotOpen):
        crypto.open_sealed(KEY, blob, PLACE)


@given(resembling(NOTE, 4))
@example(NOTE[:4])
@example(NOTE[:4] + bytes(112))
def test_notes(blob):
    with pytest.raises(CannotOpen):
        crypto.open_to_person(ANA.x25519_private, blob, PLACE)


@given(resembling(GRANTED, 4))
@example(GRANTED[:4] + bytes(144))
def test_grants(blob):
    with pytest.raises(CannotOpen):
        crypto.open_grant(blob, GRANT, ANA.x25519_private, ANA.ed25519_public)


@given(st.binary(max_size=40))
@example(bytes(32))
@example(b"\1" + bytes(31))
@example(b"\xff" * 32)
def test_keys_of_granters(public):
    with pytest.raises(CannotOpen):
        crypto.open_grant(GRANTED, GRANT, ANA.x25519_private, public)


@given(st.binary(max_size=40))
@example(bytes(32))
@example(b"\xff" * 32)
def test_keys_of_receivers(public):
    with suppress(UnusableKey):
        assert len(crypto.seal_to_person(public, b"words", PLACE)) == len(NOTE)
        assert len(public) == 32


@given(resembling(BACKUP, 8))
@example(BACKUP[:52])
@example(BACKUP[:-1])
def test_backups(blob):
    assert b"".join(crypto.backup_reader(io.BytesIO(BACKUP), "")) == b"words" * 20_000
    with pytest.raises((CannotOpen, WeakParameters)):
        list(crypto.backup_reader(io.BytesIO(blob), ""))


@given(st.text())
def test_recovery_codes(typed):
    with pytest.raises(MistypedCode):
        crypto.read_recovery_code(typed)


@given(st.one_of(st.text(), st.from_regex(r"m=[0-9]{1,12},t=[0-9]{1,12},p=[0-9]{1,12}")))
def test_parameters(text):
    with suppress(CannotOpen, WeakParameters):
        assert StretchParameters.decode(text).encode() == text


@given(st.binary(max_size=100))
def test_identities(encoded):
    try:
        assert Identity.decode(encoded).encode() == encoded
    except CannotOpen:
        assert len(encoded) != 64


@given(st.binary(max_size=64), st.text())
def test_cookie_halves(half, session):
    try:
        assert len(crypto.unlock_key(half, session)) == 32
    except CannotOpen:
        assert len(half) != 32


@given(st.text(st.characters(exclude_categories=())))
@example("\ud800")
def test_passwords(password):
    whole = not any("\ud800" <= char <= "\udfff" for char in password)
    try:
        crypto.normalise_password(password)
    except UnkeepableText:
        assert not whole
    else:
        assert whole


def test_a_stretch_of_half_a_character_gives_its_place_back():
    for _ in range(stretching.AT_ONCE + stretching.WAITING + 1):
        with pytest.raises(UnkeepableText):
            stretching.stretch("\ud800", bytes(16), StretchParameters())
