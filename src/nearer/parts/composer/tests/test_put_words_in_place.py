"""Offered words go exactly where they belong, and nothing else of the text changes."""

import pytest

from nearer.parts.composer.placing import Placed, placed
from nearer.parts.composer.showing import show
from nearer.reader import Offer
from nearer.reader.document import Document
from nearer.reader.reader import read_prepared


def put(text, kind, words):
    """What stands there after an offer of this kind for the first finding."""
    document = Document(text)
    finding = read_prepared(document).care[0]
    return placed(document, finding, Offer(kind, words)).into(text)


def test_a_swap_takes_the_place_of_the_finding_alone():
    text = "🫖 I saw: you never listen when I talk about Mum."
    assert put(text, "swap", "you often miss it") == (
        "🫖 I saw: you often miss it when I talk about Mum."
    )


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Hi. You never listen to me! Bye.", "Hi. I felt alone. Bye."),
        ("You never listen to me", "I felt alone."),
        ("Hi.\nYou never listen to me...\nBye.", "Hi.\nI felt alone.\nBye."),
    ],
)
def test_a_whole_sentence_takes_the_place_of_its_sentence(text, after):
    assert put(text, "reframe", "I felt alone.") == after


def test_a_sentence_keeps_its_own_end_where_the_offer_has_none():
    assert put("You never listen to me! Bye.", "reframe", "I felt alone") == "I felt alone! Bye."


def test_a_question_goes_nowhere():
    document = Document("You never listen to me.")
    finding = read_prepared(document).care[0]
    assert placed(document, finding, Offer("ask", "Which time?")) is None


def test_what_is_offered_tells_where_it_goes():
    text = "It rained. You never listen to me."
    (place,) = show(text).places
    for each in place.tries:
        assert each.placed.into(text).startswith("It rained. ")
        assert each.key.startswith(f"{place.name}.{place.start}.")


def test_words_that_are_put_somewhere_are_not_shown_by_accident():
    assert "stairwell" not in repr(Placed(0, 1, "stairwell"))
