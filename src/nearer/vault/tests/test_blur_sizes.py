"""Sealed sizes tell little about how much was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nearer.vault.crypto import CannotOpen
from nearer.vault.crypto.framing import joined, pad, padded_size, unpad


@pytest.mark.parametrize(
    ("size", "padded"),
    [(0, 64), (4, 64), (64, 64), (65, 72), (1_028, 1_088), (9_000, 9_216), (1_000_000, 1_015_808)],
)
def test_sizes_are_padme_sizes(size, padded):
    assert padded_size(size) == padded


@given(st.integers(0, 2**31))
def test_padding_adds_at_most_an_eighth(size):
    padded = padded_size(size)
    assert padded >= max(size, 64)
    assert padded == 64 or padded <= size * 9 / 8
    assert padded_size(padded) == padded


@given(st.integers(64, 2**31))
def test_longer_texts_are_never_padded_to_less(size):
    assert padded_size(size + 1) >= padded_size(size)


def test_few_sizes_are_left():
    assert len({padded_size(size) for size in range(20_000)}) < 120


@given(st.binary(max_size=2_000))
def test_padding_comes_off(data):
    assert unpad(pad(data)) == data


@pytest.mark.parametrize(
    "padded",
    [
        b"",
        b"\0\0",
        b"\0" * 63,
        b"\0" * 65,
        b"\0\0\0\1" + b"x" + b"\0" * 58 + b"y",
        b"\xff\xff\xff\xff" + b"x" * 60,
        b"\0\0\0\1" + b"x" * 60,
        pad(b"x") + b"\0" * 8,
    ],
)
def test_other_padding_is_refused(padded):
    with pytest.raises(CannotOpen):
        unpad(padded)


@given(st.lists(st.binary(max_size=8)), st.lists(st.binary(max_size=8)))
def test_two_lists_are_never_joined_alike(one, other):
    assert (joined(one) == joined(other)) == (one == other)
