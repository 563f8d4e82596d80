"""Any text at all: no failure, and work that grows with the text and no faster."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nearer.reader.document import Document
from nearer.reader.reader import UnreadableText
from nearer.reader.rewording import reword
from nearer.reader.rewording.candidates import candidates

PIECES = [
    "you",
    "never",
    "always",
    "i",
    "me",
    "my",
    "when",
    "and",
    "but",
    ",",
    ".",
    "?",
    "!",
    "…",
    "'",
    "“",
    "”",
    "[",
    "]",
    "{",
    "}",
    "dont",
    "u",
    "r",
    "ur",
    "keep",
    "stop",
    "shouting",
    "listen",
    "to",
    "the",
    "kids",
    "am",
    "is",
    "are",
    "sorry",
    "if",
    "than",
    "rather",
    "of",
]
DOUBLING = 2.6  # twice the text, and some room for what is done once
UNITS = [
    "you never listen to me when I talk. ",
    "you ",
    "when you and i you never ",
    "you are lazy ",
    "i am sad and ",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_no_order_of_words_is_too_much(words):
    for each in candidates(Document(" ".join(words))):
        assert all(0 <= slot.start < slot.end <= len(each.text) for slot in each.slots)
        assert "{" not in each.text


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=200), st.text(max_size=100))
def test_no_letters_are_too_much(text, context):
    candidates(Document(text))
    candidates(Document(text, role="reply", context=Document(context)))


@pytest.mark.parametrize("unit", UNITS)
def test_work_grows_with_the_text(unit):
    short, double = (_calls(unit * (length // len(unit))) for length in (4000, 8000))
    assert double < DOUBLING * short


def test_what_is_no_text_is_refused():
    with pytest.raises(UnreadableText):
        reword(None)


def _calls(text):
    """How many functions are called: a count of work that no busy machine changes."""
    document = Document(text)
    candidates(document)
    count = 0

    def seen(frame, event, arg):
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(seen)
    try:
        candidates(document)
    finally:
        sys.setprofile(None)
    return count
