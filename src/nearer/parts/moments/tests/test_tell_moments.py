from datetime import date

import pytest

from nearer.parts.moments import telling
from nearer.parts.moments.documents import Felt, Named

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 23), "Today"),
        (date(2026, 11, 22), "Yesterday"),
        (date(2026, 11, 19), "Thursday 19 November"),
        (date(2025, 10, 19), "Sunday 19 October 2025"),
        (date(2026, 11, 24), "Tuesday 24 November"),
    ],
)
def test_a_day_is_told_in_words(day, words):
    assert telling.day_in_words(day, TODAY) == words


def test_a_place_is_told_with_what_it_is_like():
    assert telling.place_of(Felt("hand-l", "flutter", "faint")) == "Left hand, fluttery, faint"
    assert telling.place_of(Felt("nowhere")) == "Nowhere, or numb"


def test_a_word_is_told_as_it_is_read():
    assert telling.word_of(Named("left-out")) == "left out"
    assert telling.word_of(Named("left-out", own=True)) == "left-out"


def test_a_word_that_is_no_longer_on_the_list_is_still_told():
    assert telling.word_of(Named("retired")) == "retired"
    assert telling.place_of(Felt("retired")) == "retired"
