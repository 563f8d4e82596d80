"""A ranking says what the group map says until a person's own entries say something else."""

import pytest

from nearer.rooms.expression.signals.ranking import GROUP, PERSONAL, USUAL, Learned, lifts
from nearer.rooms.expression.signals.signs import Seen, Sign, pattern_key, signs_of
from nearer.rooms.expression.signals.tests.days import DAY

HANDS, JAW = Sign("hands"), Sign("jaw", "tight")


def seen(word, *signs):
    return Seen(DAY, frozenset(signs), (word,))


def test_places_of_a_zone_and_both_sides_are_one_sign():
    places = [("hand-l", "clenched", "more"), ("hand-r", "clenched", "more"), ("belly", "", "")]
    assert signs_of(places) == {Sign("hands", "tight", "more"), Sign("belly")}
    assert pattern_key(signs_of(places)) == pattern_key(signs_of(places[::-1]))


def test_an_unknown_place_is_passed_over_and_mixed_is_as_if_unsaid():
    assert signs_of([("tail", "", ""), ("jaw", "tight", "mixed")]) == {JAW}


def test_without_entries_there_is_nothing_to_rank():
    assert Learned().rankings([JAW])[PERSONAL] == {}


def test_the_map_lifts_a_family_where_it_has_colour():
    learned = Learned([seen("angry", Sign("head")), seen("lonely", Sign("head"))])
    ranked = learned.rankings([HANDS])
    assert ranked[GROUP]["angry"] > ranked[USUAL]["angry"]
    assert ranked[PERSONAL]["angry"] > ranked[PERSONAL]["lonely"]


def test_less_in_the_arms_speaks_for_sadness_and_more_does_not():
    assert ("arms", "less") in lifts("sad")
    assert ("arms", "more") not in lifts("sad")
    assert ("arms", "") not in lifts("sad")


def test_own_entries_outweigh_the_map_in_time():
    entries = [seen("lonely", HANDS) for _ in range(60)] + [seen("angry", JAW) for _ in range(60)]
    ranked = Learned(entries).rankings([HANDS])
    assert ranked[PERSONAL]["lonely"] > 0.6
    assert ranked[GROUP]["lonely"] < 0.5


def test_texture_tells_words_apart_in_the_same_zone():
    tight, heavy = Sign("chest", "tight"), Sign("chest", "heavy")
    entries = [seen("anxious", tight) for _ in range(40)] + [seen("sad", heavy) for _ in range(40)]
    learned = Learned(entries)
    assert learned.rankings([tight])[PERSONAL]["anxious"] > 0.6
    assert learned.rankings([heavy])[PERSONAL]["sad"] > 0.6


@pytest.mark.parametrize("name", [USUAL, GROUP, PERSONAL])
def test_probabilities_add_up_to_one(name):
    learned = Learned([seen("angry", JAW), seen("sad", HANDS), seen("a grey fog", JAW)])
    assert sum(learned.rankings([JAW, HANDS])[name].values()) == pytest.approx(1)
