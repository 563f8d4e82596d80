"""A recovery code survives being copied by hand, and a mistake in it is found."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nearer.vault import crypto
from nearer.vault.crypto import MistypedCode
from nearer.vault.crypto.recovery import ALPHABET, _write

codes = st.binary(min_size=20, max_size=20)


def test_a_new_code_has_eight_groups_and_a_check_character():
    group = f"[{ALPHABET}]"
    assert re.fullmatch(f"(?:{group}{{4}}-){{8}}{group}", crypto.new_recovery_code())


def test_new_codes_do_not_repeat():
    assert len({crypto.new_recovery_code() for _ in range(50)}) == 50


def test_no_character_looks_like_another():
    assert len(ALPHABET) == 32
    assert not set("ILOU") & set(ALPHABET)


@given(codes)
def test_a_code_is_read_as_written(code):
    assert crypto.read_recovery_code(_write(code)) == code


@given(codes)
def test_how_it_was_typed_does_not_matter(code):
    written = _write(code)
    for typed in (
        written.lower(),
        written.replace("-", ""),
        written.replace("-", " "),
        f"\t {written}\r\n",
        written.replace("-", "–"),
        written.replace("-", " \u2011 "),
        written.replace("-", "−"),
        "\u200b".join(written),
        written.replace("0", "O").replace("1", "l"),
        written.replace("0", "o").replace("1", "I"),
        "".join(chr(ord(char) + 0xFEE0) if char.isalnum() else char for char in written),
    ):
        assert crypto.read_recovery_code(typed) == code


@given(codes, st.integers(0, 32), st.integers(1, 31))
def test_every_wrong_character_is_found(code, place, step):
    letters = list(_write(code).replace("-", ""))
    letters[place] = ALPHABET[(ALPHABET.index(letters[place]) + step) % 32]
    with pytest.raises(MistypedCode):
        crypto.read_recovery_code("".join(letters))


@given(codes, st.integers(0, 31))
def test_every_swap_of_neighbours_is_found(code, place):
    letters = list(_write(code).replace("-", ""))
    letters[place], letters[place + 1] = letters[place + 1], letters[place]
    if letters[place] == letters[place + 1]:
        assert crypto.read_recovery_code("".join(letters)) == code
    else:
        with pytest.raises(MistypedCode):
            crypto.read_recovery_code("".join(letters))


@given(codes, st.integers(0, 32))
def test_a_character_too_few_or_too_many_is_found(code, place):
    letters = _write(code).replace("-", "")
    for typed in (letters[:place] + letters[place + 1 :], letters[:place] + "7" + letters[place:]):
        with pytest.raises(MistypedCode) as caught:
            crypto.read_recovery_code(typed)
        assert str(len(typed)) in caught.value.hint


@pytest.mark.parametrize("wrong", ["U", "*", "é", "💚", "/", "\0"])
def test_other_characters_are_refused(wrong):
    with pytest.raises(MistypedCode):
        crypto.read_recovery_code(wrong + _write(bytes(20)).replace("-", "")[1:])


@given(st.text())
def test_other_words_are_refused_and_not_repeated(typed):
    with pytest.raises(MistypedCode) as caught:
        crypto.read_recovery_code("secretword" + typed)
    assert "secretword" not in str(caught.value) + caught.value.hint
