"""Properties: danger never raises, points inside the text, and takes time in step with length."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nearer.reader.automaton import Steps
from nearer.reader.danger.en import SIGNS
from nearer.reader.danger.finding import danger_in, signs_in
from nearer.reader.document import Document

EXAMPLES = st.sampled_from([text for sign in SIGNS for text in (*sign.speaks, *sign.silent)])
WORDS = st.lists(
    st.sampled_from(
        [
            "i",
            "he",
            "you",
            "me",
            "not",
            "kill",
            "hit",
            "want",
            "to",
            "die",
            "scared",
            "of",
            "if",
            "leave",
            "won't",
            "let",
            "my",
            '"',
            ",",
            ".",
            "😂",
        ]
    )
)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text):
    danger_in(Document(text))


@settings(max_examples=80, deadline=None)
@given(st.one_of(EXAMPLES, WORDS.map(" ".join)), st.text(max_size=30))
def test_the_span_holds_words_of_the_text(text, before):
    whole = before + "\n" + text
    danger = danger_in(Document(whole))
    if danger is not None:
        assert 0 <= danger.start < danger.end <= len(whole)
        assert whole[danger.start : danger.end].strip()


@settings(max_examples=40, deadline=None)
@given(EXAMPLES)
def test_same_text_same_answer(text):
    assert danger_in(Document(text)) == danger_in(Document(text))


@settings(max_examples=40, deadline=None)
@given(EXAMPLES)
def test_a_harmless_sentence_after_it_changes_nothing(text):
    assert danger_in(Document(text + "\nThe tea is ready.")) == danger_in(Document(text))


@pytest.mark.parametrize(
    "unit",
    [
        "we had soup and the bus was late. ",
        "i want to i want to ",
        "if you leave i will if you leave i will ",
        "he said he would he said he would hit me. ",
    ],
)
def test_steps_grow_no_faster_than_the_text(unit):
    def taken(length):
        steps = Steps()
        signs_in(Document((unit * (length // len(unit) + 1))[:length]), steps)
        return steps.taken

    assert taken(20_000) <= 2.2 * taken(10_000)
