"""A search without script: forgiving, knowing other forms and vague words, own words among them."""

import pytest

from nearer import content
from nearer.parts.feelings.finding import apart, find
from nearer.parts.feelings.own import OwnWord

OWN = (OwnWord("1", "Sunday-evening", "The week leans on the door."),)


def found(typed):
    return [word.label for word in find(typed, "en").listed]


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("gutted", "crushed"),
        ("lonley", "lonely"),
        ("frustated", "frustrated"),
        ("Überwhelmed", "overwhelmed"),
        ("resent", "resentful"),
        ("not good enough", "inadequate"),
    ],
)
def test_slips_and_other_forms_lead_to_the_word(typed, label):
    assert label in found(typed)[:3]


def test_a_vague_word_is_said_to_cover_others():
    covered = find("fnie", "en")
    assert covered.vague == "fine"
    assert {"weary", "numb"} <= {word.label for word in covered.listed}


@pytest.mark.parametrize(
    ("typed", "label"),
    [("I’m so sad", "sad"), ("i feel lonley", "lonely"), ("really gutted", "crushed")],
)
def test_as_one_would_say_it_leads_to_the_word(typed, label):
    assert label == found(typed)[0]
    assert find("I'm fine", "en").vague == "fine"


def test_what_may_stand_before_a_word_hides_none_that_begins_with_it():
    openings = tuple(f"{each} " for each in content.first_feelings().openings)
    words = content.lexicon().words.values()
    forms = [(form.text, word) for word in words for form in word.forms]
    begun = [(text, word) for text, word in forms if text.startswith(openings)]
    assert begun
    assert [text for text, word in begun if word not in find(text, "en").listed] == []
    own = (OwnWord("1", "a bit see-through", ""),)
    assert find("a bit s", "en", own).own == own


def test_own_words_are_found_by_themselves_and_by_what_they_mean():
    for typed in ("sunday", "Sunday-evning", "leans on"):
        assert find(typed, "en", OWN).own == OWN
    assert find("monday", "en", OWN).own == ()


@pytest.mark.parametrize("typed", ["", "   ", "xqzzy", "x" * 50_000])
def test_nothing_is_found_for_nothing(typed):
    assert find(typed, "en", OWN).is_empty


def test_every_word_is_found_by_its_own_label():
    for word in content.lexicon().words.values():
        assert word in find(word.label, "en").listed, word.id


def test_letters_apart_count_each_slip_once():
    assert [apart("sad", other) for other in ("sad", "sda", "sa", "said", "mad", "glad")] == [
        *(0, 1, 1, 1, 1, 2),
    ]
