"""Anyone can seal to a person; that person alone opens it, in its place."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nearer.vault import crypto
from nearer.vault.crypto import CannotOpen, Identity, MalformedRecord, RecordContext, UnusableKey

ANA = Identity(bytes(range(32)), bytes(range(32, 64)))
BEN = Identity(bytes(range(64, 96)), bytes(range(96, 128)))
HERE = RecordContext("draft", UUID(int=1), 1, UUID(int=2), "sealed")


@given(st.binary(max_size=3_000))
def test_what_was_sealed_opens(words):
    note = crypto.seal_to_person(ANA.x25519_public, words, HERE)
    assert crypto.open_to_person(ANA.x25519_private, note, HERE) == words


@pytest.mark.parametrize(("size", "stored"), [(0, 116), (60, 116), (1_024, 1_140)])
def test_sizes_are_as_published(size, stored):
    assert len(crypto.seal_to_person(ANA.x25519_public, b"x" * size, HERE)) == stored


def test_nobody_else_opens_it():
    note = crypto.seal_to_person(ANA.x25519_public, b"words", HERE)
    with pytest.raises(CannotOpen):
        crypto.open_to_person(BEN.x25519_private, note, HERE)


@pytest.mark.parametrize(
    "elsewhere",
    [
        replace(HERE, kind="moment"),
        replace(HERE, owner=UUID(int=9)),
        replace(HERE, epoch=2),
        replace(HERE, record=UUID(int=9)),
        replace(HERE, field="x"),
        replace(HERE, schema=2),
    ],
)
def test_a_moved_note_does_not_open(elsewhere):
    note = crypto.seal_to_person(ANA.x25519_public, b"words", HERE)
    with pytest.raises(CannotOpen):
        crypto.open_to_person(ANA.x25519_private, note, elsewhere)


def test_every_byte_and_every_cut_matters():
    note = crypto.seal_to_person(ANA.x25519_public, b"words", HERE)
    for place in range(len(note)):
        changed = note[:place] + bytes([note[place] ^ 1]) + note[place + 1 :]
        for damaged in (changed, note[:place]):
            with pytest.raises(CannotOpen):
                crypto.open_to_person(ANA.x25519_private, damaged, HERE)


def test_an_unknown_version_says_so():
    note = crypto.seal_to_person(ANA.x25519_public, b"words", HERE)
    with pytest.raises(MalformedRecord):
        crypto.open_to_person(ANA.x25519_private, b"P\x01\x02\0" + note[4:], HERE)


@pytest.mark.parametrize("public", [bytes(32), b"\1" + bytes(31), b"short", b"", bytes(33)])
def test_a_key_that_everybody_could_open_for_is_refused(public):
    with pytest.raises(UnusableKey):
        crypto.seal_to_person(public, b"words", HERE)
