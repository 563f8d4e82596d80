"""Two people see the same six words exactly when their keys are the real ones."""

import re

from hypothesis import assume, given
from hypothesis import strategies as st

from nearer.vault import crypto
from nearer.vault.crypto.identities import WORDS_FILE

WORDS = WORDS_FILE.read_text(encoding="ascii").split("\n")[:-1]
prints = st.binary(min_size=32, max_size=32)


@given(prints, prints)
def test_both_see_the_same_words(ana, ben):
    assert crypto.phrase(ana, ben) == crypto.phrase(ben, ana)


@given(prints, prints, prints)
def test_another_key_gives_other_words(ana, ben, mallory):
    assume(ben != mallory)
    assert crypto.phrase(ana, ben) != crypto.phrase(ana, mallory)


@given(prints, prints)
def test_there_are_six_words_of_the_list(ana, ben):
    words = crypto.phrase(ana, ben).split(" ")
    assert len(words) == 6
    assert set(words) <= set(WORDS)


def test_every_word_can_come():
    seen = set()
    for number in range(3_000):
        seen |= set(crypto.phrase(number.to_bytes(32, "big"), bytes(32)).split(" "))
    assert seen == set(WORDS)


def test_the_list_can_be_read_aloud():
    assert len(set(WORDS)) == 1024
    assert sorted(WORDS) == WORDS
    assert all(re.fullmatch("[a-z]{3,8}", word) for word in WORDS)


def test_no_word_becomes_another_by_one_letter():
    shortened = {}
    for word in WORDS:
        for place in range(len(word)):
            left_out = (place, word[:place] + word[place + 1 :])
            assert shortened.setdefault(left_out, word) == word
            assert left_out[1] not in WORDS


def test_a_fingerprint_names_both_keys_and_their_order():
    identity = crypto.new_identity()
    sealing, signing = identity.x25519_public, identity.ed25519_public
    other = crypto.new_identity()
    assert len(crypto.fingerprint(sealing, signing)) == 32
    assert (
        len(
            {
                crypto.fingerprint(sealing, signing),
                crypto.fingerprint(signing, sealing),
                crypto.fingerprint(sealing, other.ed25519_public),
                crypto.fingerprint(other.x25519_public, signing),
            }
        )
        == 4
    )
