"""A record opens with its key in its place, and nowhere else, and in no other shape."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nearer.vault import crypto
from nearer.vault.crypto import CannotOpen, MalformedRecord, RecordContext, records
from nearer.vault.crypto.framing import pad

KEY, OTHER_KEY = bytes(range(32)), bytes(range(1, 33))
HERE = RecordContext("moment", UUID(int=1), 7, UUID(int=2), "document")
WORDS = "I felt small when the door closed. ❤ é".encode()

contexts = st.builds(
    RecordContext,
    kind=st.text(max_size=12),
    owner=st.uuids(),
    epoch=st.integers(0, 2**32 - 1),
    record=st.uuids(),
    field=st.text(max_size=12),
    schema=st.integers(0, 2**32 - 1),
)
keys = st.binary(min_size=32, max_size=32)


@given(keys, st.binary(max_size=3_000), contexts)
def test_what_was_sealed_opens(key, plaintext, context):
    assert crypto.open_sealed(key, crypto.seal(key, plaintext, context), context) == plaintext


def test_a_long_text_opens():
    plaintext = WORDS * 20_000
    assert crypto.open_sealed(KEY, crypto.seal(KEY, plaintext, HERE), HERE) == plaintext


@pytest.mark.parametrize(
    ("size", "stored"),
    [(0, 128), (1, 128), (60, 128), (61, 136), (1_024, 1_152), (100_000, 100_416)],
)
def test_sizes_are_as_published(size, stored):
    assert len(crypto.seal(KEY, b"x" * size, HERE)) == stored


def test_sealing_twice_gives_two_blobs_that_share_the_commitment_only():
    first, second = (crypto.seal(KEY, WORDS, HERE) for _ in range(2))
    assert first[:20] == second[:20]
    assert first[20:36] != second[20:36]
    assert first[36:48] != second[36:48]
    assert first[48:] != second[48:]


def test_nothing_of_the_text_shows():
    assert b"felt small" not in crypto.seal(KEY, WORDS, HERE)


@given(st.integers(0, 127), st.integers(1, 255))
def test_a_changed_byte_is_found(place, change):
    blob = bytearray(crypto.seal(KEY, WORDS, HERE))
    blob[place] ^= change
    with pytest.raises(CannotOpen):
        crypto.open_sealed(KEY, bytes(blob), HERE)


def test_every_byte_matters():
    blob = crypto.seal(KEY, WORDS, HERE)
    for place in range(len(blob)):
        changed = blob[:place] + bytes([blob[place] ^ 1]) + blob[place + 1 :]
        with pytest.raises(CannotOpen):
            crypto.open_sealed(KEY, changed, HERE)


def test_every_cut_is_found():
    blob = crypto.seal(KEY, WORDS, HERE)
    for length in range(len(blob)):
        with pytest.raises(CannotOpen):
            crypto.open_sealed(KEY, blob[:length], HERE)


@pytest.mark.parametrize("extra", [b"\0", b"x" * 16])
def test_something_added_is_found(extra):
    with pytest.raises(CannotOpen):
        crypto.open_sealed(KEY, crypto.seal(KEY, WORDS, HERE) + extra, HERE)


def test_another_key_does_not_open():
    with pytest.raises(CannotOpen):
        crypto.open_sealed(OTHER_KEY, crypto.seal(KEY, WORDS, HERE), HERE)


@pytest.mark.parametrize(
    "elsewhere",
    [
        replace(HERE, kind="note"),
        replace(HERE, owner=UUID(int=3)),
        replace(HERE, epoch=8),
        replace(HERE, record=UUID(int=3)),
        replace(HERE, field="title"),
        replace(HERE, schema=2),
        replace(HERE, owner=HERE.record, record=HERE.owner),
        replace(HERE, kind=HERE.field, field=HERE.kind),
        replace(HERE, epoch=HERE.schema, schema=HERE.epoch),
        replace(HERE, kind="momentd", field="ocument"),
    ],
)
def test_a_moved_record_does_not_open(elsewhere):
    blob = crypto.seal(KEY, WORDS, HERE)
    with pytest.raises(CannotOpen):
        crypto.open_sealed(KEY, blob, elsewhere)


@given(contexts, contexts)
def test_two_places_are_never_written_alike(one, other):
    assume(one != other)
    assert one.encode() != other.encode()


def test_a_commitment_for_another_key_is_refused():
    blob, other = crypto.seal(KEY, WORDS, HERE), crypto.seal(OTHER_KEY, WORDS, HERE)
    with pytest.raises(CannotOpen):
        crypto.open_sealed(KEY, blob[:4] + other[4:20] + blob[20:], HERE)


def test_a_record_that_commits_to_no_key_is_refused():
    """As made by who has the key and wants the record to open under a second one as well."""
    header = b"N\x01\x01\x00" + bytes(16) + bytes(16) + bytes(12)
    place = header + HERE.encode()
    sealed = records._cipher(KEY, bytes(16)).encrypt(bytes(12), pad(WORDS), place)
    with pytest.raises(CannotOpen):
        crypto.open_sealed(KEY, header + sealed, HERE)
    committed = header[:4] + records.commitment(KEY) + header[20:]
    sealed = records._cipher(KEY, bytes(16)).encrypt(
        bytes(12), pad(WORDS), committed + HERE.encode()
    )
    assert crypto.open_sealed(KEY, committed + sealed, HERE) == WORDS


@pytest.mark.parametrize("prefix", [b"M\x01\x01\0", b"N\x02\x01\0", b"N\x01\x02\0", b"N\x01\x01\1"])
def test_an_unknown_version_says_so(prefix):
    blob = crypto.seal(KEY, WORDS, HERE)
    with pytest.raises(MalformedRecord) as caught:
        crypto.open_sealed(KEY, prefix + blob[4:], HERE)
    assert caught.value.code == "malformed-record"


def test_failing_tells_nothing_about_why():
    blob = crypto.seal(KEY, WORDS, HERE)
    said = set()
    for key, changed, place in [
        (OTHER_KEY, blob, HERE),
        (KEY, blob[:-1] + bytes([blob[-1] ^ 1]), HERE),
        (KEY, blob, replace(HERE, epoch=8)),
    ]:
        with pytest.raises(CannotOpen) as caught:
            crypto.open_sealed(key, changed, place)
        said.add((str(caught.value), caught.value.hint, caught.value.code))
        assert caught.value.__cause__ is None
    assert len(said) == 1


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_of_another_length_is_a_mistake_of_ours(length):
    with pytest.raises(ValueError, match="32 bytes"):
        crypto.seal(b"k" * length, WORDS, HERE)
