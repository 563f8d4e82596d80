"""Two things that stand near each other say together what neither says alone."""

import pytest

from nearer.reader.automaton import Match
from nearer.reader.automaton.build import compiled
from nearer.reader.danger import forms
from nearer.reader.danger.finding import danger_in
from nearer.reader.danger.forms import lines
from nearer.reader.danger.pieces import REACH, joined
from nearer.reader.document import Document

TEMPER = "Dad lost it on Sunday."
STORY = "I told school I fell."
FAR = "We had soup, and then bread. " * 10


def found(text):
    danger = danger_in(Document(text))
    return text[danger.start : danger.end] if danger else None


@pytest.mark.parametrize("alone", [TEMPER, STORY])
def test_one_piece_alone_says_nothing(alone):
    assert found(alone) is None


def test_two_pieces_speak_over_two_sentences_and_both_are_shown():
    assert found(f"{TEMPER} {STORY}") == "Dad lost it on Sunday. I told school I fell"


def test_pieces_far_apart_are_about_different_things():
    assert found(f"{TEMPER} {FAR}{STORY}") is None


def test_a_word_of_play_in_the_sentence_between_silences_both():
    assert found(f"{TEMPER} The tent came down. {STORY}") is None


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ([(0, Match(0, 2)), (1, Match(3, 5))], 1),
        ([(0, Match(0, 2)), (0, Match(3, 5))], 0),
        ([(1, Match(0, 2)), (2, Match(3, 5))], 0),
        ([(0, Match(0, 4)), (1, Match(3, 5))], 0),
        ([(0, Match(0, 2)), (1, Match(2 + REACH, 60))], 1),
        ([(0, Match(0, 2)), (1, Match(3 + REACH, 60))], 0),
    ],
)
def test_pieces_join_when_different_apart_and_near(told, count):
    assert len(list(joined(told, frozenset({1, 2})))) == count


def test_a_line_that_counts_only_beside_another_is_known():
    for number, sign in enumerate(forms.SIGNS):
        beside = [place for place in range(200) if place in forms.only_beside(number)]
        assert len(beside) == len(lines(sign.beside))
        assert min(beside, default=len(lines(sign.forms))) == len(lines(sign.forms))


@pytest.mark.parametrize("number", range(len(forms.SIGNS)))
def test_every_form_can_be_read(number):
    for key, text in forms.patterns():
        if key.sign == number:
            compiled(text)
