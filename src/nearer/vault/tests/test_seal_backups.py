"""A backup comes back whole, or not at all."""

import io

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from nearer.vault import crypto
from nearer.vault.crypto import (
    CannotOpen,
    MalformedRecord,
    StretchParameters,
    WeakParameters,
    backups,
    records,
)

HEADER, CHUNK = 52, 65_536
SEALED = CHUNK + 16
SALT = bytes(range(16))
WEAKEST = StretchParameters(memory_kib=19_456, iterations=2)


# A real stretch for each example would make the rounds below slow; it is tried once.
@pytest.fixture(scope="module", autouse=True)
def quick():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            backups, "argon2id", lambda text, salt, _: crypto.hash_token(salt + text.encode())
        )
        yield


def backup_of(data, pieces=None):
    target = io.BytesIO()
    with crypto.backup_writer(target, "a passphrase") as writer:
        for piece in pieces or [data]:
            assert writer.write(piece) == len(piece)
    return target.getvalue()


def restored(sealed, passphrase="a passphrase"):
    return b"".join(crypto.backup_reader(io.BytesIO(sealed), passphrase))


def long_text(chunks):
    return b"".join(bytes([number]) * CHUNK for number in range(chunks))


def test_the_real_stretch_is_used(monkeypatch):
    monkeypatch.setattr(backups, "argon2id", crypto.argon2id)
    target = io.BytesIO()
    writer = backups._writer(target, "a passphrase", WEAKEST, SALT)
    writer.write(b"words")
    writer.finish()
    assert restored(target.getvalue()) == b"words"
    with pytest.raises(CannotOpen):
        restored(target.getvalue(), "another one")


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5])
def test_what_was_written_comes_back(size):
    data = (b"0123456789abcdef" * (size // 16 + 1))[:size]
    sealed = backup_of(data)
    assert restored(sealed) == data
    assert len(sealed) == HEADER + size + 16 * max(1, -(-size // CHUNK))


@given(st.lists(st.integers(0, 90_000), max_size=6))
def test_the_pieces_do_not_matter(sizes):
    pieces = [bytes([number]) * size for number, size in enumerate(sizes)]
    assert restored(backup_of(b"", pieces)) == b"".join(pieces)


def test_a_source_may_give_less_than_asked():
    class Slow(io.BytesIO):
        def read(self, size=-1):
            return super().read(min(size, 1_000))

    data = long_text(2)
    assert b"".join(crypto.backup_reader(Slow(backup_of(data)), "a passphrase")) == data


def test_nothing_of_the_text_shows():
    assert b"felt small" not in backup_of(b"I felt small" * 10)


def test_two_backups_share_no_key():
    first, second = backup_of(b"words"), backup_of(b"words")
    assert first[20:36] != second[20:36]
    assert first[36:] != second[36:]


def test_another_passphrase_does_not_open():
    with pytest.raises(CannotOpen):
        restored(backup_of(b"words"), "another one")


def test_every_byte_and_every_cut_matters():
    sealed = backup_of(b"words")
    for place in range(len(sealed)):
        changed = sealed[:place] + bytes([sealed[place] ^ 128]) + sealed[place + 1 :]
        for damaged in (changed, sealed[:place]):
            with pytest.raises((CannotOpen, WeakParameters)):
                restored(damaged)


def chunks_of(sealed):
    body = sealed[HEADER:]
    return [body[start : start + SEALED] for start in range(0, len(body), SEALED)]


@pytest.mark.parametrize(
    "order",
    [[0], [0, 1], [0, 2], [1, 2], [2], [0, 0, 1, 2], [1, 0, 2], [0, 1, 1, 2], [0, 1, 2, 2], []],
)
def test_chunks_left_out_moved_or_repeated_are_found(order):
    sealed = backup_of(long_text(3))
    chunks = chunks_of(sealed)
    assert len(chunks) == 3
    with pytest.raises(CannotOpen):
        restored(sealed[:HEADER] + b"".join(chunks[place] for place in order))


@given(st.integers(1, 2 * SEALED + 15))
def test_a_backup_cut_short_is_found(missing):
    sealed = backup_of(long_text(2))
    with pytest.raises(CannotOpen):
        restored(sealed[: max(HEADER, len(sealed) - missing)])


def test_a_chunk_of_another_backup_is_found():
    one, other = backup_of(long_text(2)), backup_of(long_text(2))
    with pytest.raises(CannotOpen):
        restored(one[: HEADER + SEALED] + other[HEADER + SEALED :])


def test_an_empty_last_chunk_is_refused():
    target = io.BytesIO()
    writer = backups._writer(target, "a passphrase", WEAKEST, SALT)
    writer._put(b"x" * CHUNK, last=False)
    writer.finish()
    with pytest.raises(CannotOpen):
        restored(target.getvalue())


@pytest.mark.parametrize("commits", [True, False])
def test_a_backup_that_commits_to_no_key_is_refused(commits):
    key = backups._key("a passphrase", SALT, WEAKEST)
    commitment = records.commitment(key) if commits else bytes(16)
    costs = backups.COSTS.pack(19_456, 2, 1)
    target = io.BytesIO()
    header = backups.MAGIC + costs + SALT + commitment
    crypto.BackupWriter(target, AESGCM(key), header).finish()
    if commits:
        assert restored(target.getvalue()) == b""
    else:
        with pytest.raises(CannotOpen):
            restored(target.getvalue())


def test_a_backup_whose_making_failed_does_not_open():
    target = io.BytesIO()
    with (
        pytest.raises(OSError, match="disk"),
        crypto.backup_writer(target, "a passphrase") as writer,
    ):
        writer.write(long_text(2))
        raise OSError("disk")
    assert len(target.getvalue()) > HEADER
    with pytest.raises(CannotOpen):
        restored(target.getvalue())


@pytest.mark.parametrize(
    "costs",
    [
        (19_455, 2, 1),
        (19_456, 1, 1),
        (2**20 + 1, 3, 1),
        (65_536, 21, 1),
        (65_536, 3, 17),
        (0, 0, 0),
    ],
)
def test_weak_or_absurd_costs_are_refused_before_stretching(costs, monkeypatch):
    def never(*_):
        raise AssertionError("stretched with these parameters")

    sealed = backup_of(b"words")
    monkeypatch.setattr(backups, "argon2id", never)
    with pytest.raises(WeakParameters):
        restored(sealed[:8] + backups.COSTS.pack(*costs) + sealed[20:])


def test_what_is_no_backup_says_so():
    with pytest.raises(MalformedRecord):
        restored(b"SQLite format 3\0" * 10)
