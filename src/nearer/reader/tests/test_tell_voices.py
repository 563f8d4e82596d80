"""Quoted and reported words, questions, negation and "if"."""

import pytest

from nearer.reader.document import Document


def words_where(text: str, flags: tuple[bool, ...]) -> str:
    return " ".join(t.norm for t, flag in zip(Document(text).tokens, flags, strict=True) if flag)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('she wrote "you never call" again', "you never call"),
        ("you said “you always forget” and it hurt", "you always forget"),
        ("you said 'you always forget' and it hurt", "you always forget"),
        ("> you never call\nthat stung", "you never call"),
        ("♪ you never gave me your heart ♪", "you never gave me your heart"),
        ("you don't, can't and won't", ""),
        ("the kids' room is yours 'cause you asked", ""),
        ('an open " quote is not one', ""),
    ],
)
def test_quoted_words_are_known(text: str, expected: str) -> None:
    assert words_where(text, Document(text).quoted) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("you said I never listen and it hurt", "i never listen"),
        ("you told me that I was lazy. You never help.", "i was lazy"),
        ("mum says you never call", "you never call"),
        ("you called me lazy", "lazy"),
        ("she told me you never call but I don't believe it", "you never call"),
        ("like I said, you never call", ""),
        ("you said you'd call and you never did", "you would call"),
        ("you said you'd call, you never do", "you would call"),
        ("mum says you never call and you never write", "you never call and you never write"),
        ("I'm telling you, you never call", ""),
        ("I want to say you matter to me", ""),
        ("please tell me you are safe", ""),
        ("when you told my boss about the divorce I was embarrassed", ""),
        ("I'm sorry I shouted, but you never listen", ""),
        ("you shouted, you never listen", "you never listen"),
    ],
)
def test_reported_words_are_known(text: str, expected: str) -> None:
    assert words_where(text, Document(text).reported) == expected


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("you said “you are too loud” and it hurt", False),
        ("You said: “you are too loud.”", False),
        ("song of the day: you are too loud, la la", False),
        ("From the play: you are too loud", False),
        ("My aunt to my uncle: you are too loud! And he laughed", False),
        ("him: you are too loud", False),
        ("and she goes: you are too loud", False),
        ("My point: you are too loud", True),
        ("Dad: you are too loud", True),
        ("A note to my husband: you are too loud", True),
        ("One thing about your song: you are too loud", True),
    ],
)
def test_whose_voice_it_is(text: str, own: bool) -> None:
    document = Document(text)
    norms = document.norms(0, len(document.tokens))
    first = next(i for i, _ in enumerate(norms) if norms[i : i + 2] == ("you", "are"))
    last = norms.index("loud") + 1
    assert document.own_voice(first, last) is own


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("do you always take this train?", True),
        ("do you always take this train", True),
        ("hey love, do you always take this train?", True),
        ("why do you never call", True),
        ("you always take this train?", True),
        ("what happened?", True),
        ("you never listen, do you?", False),
        ("you never listen, right?", False),
        ("you never listen", False),
        ("when you never listen I feel alone", False),
        ("don't you dare", False),
        ("don't you ever listen?", True),
    ],
)
def test_questions_are_known(text: str, asks: bool) -> None:
    document = Document(text)
    here = next(i for i, t in enumerate(document.tokens) if t.norm in {"you", "happened"})
    last = max(i for i, t in enumerate(document.tokens) if i >= here and t.norm != "right")
    assert document.asks(here if "do you?" in text else last) is asks


def test_a_question_begins_where_it_begins() -> None:
    document = Document("you never listen and do you even know why?")
    assert [document.asks(place) for place in (0, 2, 4, 7)] == [False, False, True, True]


@pytest.mark.parametrize(
    ("text", "word", "negated"),
    [
        ("I'm not angry", "angry", True),
        ("I was never really angry", "angry", True),
        ("without being angry", "angry", True),
        ("it is not fine, I'm angry", "angry", False),
        ("no but I'm angry", "angry", False),
        ("I'm angry", "angry", False),
    ],
)
def test_negation_reaches_a_little_way(text: str, word: str, negated: bool) -> None:
    document = Document(text)
    place = [t.norm for t in document.tokens].index(word)
    assert document.negated(place) is negated


def test_an_if_opens_what_is_only_thought_of() -> None:
    document = Document("I'd say so if I was hurt. I was hurt.")
    places = [i for i, t in enumerate(document.tokens) if t.norm == "hurt"]
    assert [document.hypothetical(place) for place in places] == [True, False]


@pytest.mark.parametrize(
    ("text", "third"),
    [
        ("my boss is lazy", True),
        ("she is lazy", True),
        ("you are lazy", False),
        ("she left, you are lazy", False),
    ],
)
def test_who_a_clause_is_about(text: str, third: bool) -> None:
    document = Document(text)
    assert document.third_person(len(document.tokens) - 1) is third


def test_sentences_end_at_marks_and_line_ends_and_not_at_pauses() -> None:
    document = Document("One thing... two. Three\nfour! Five")
    assert [document.norms(s.first, s.last) for s in document.sentences] == [
        ("one", "thing", "two"),
        ("three",),
        ("four",),
        ("five",),
    ]


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        ("you never ask how I am", 4, "you never ask how i am"),
        ("you didn't answer my two calls", 5, "you did not answer my two calls"),
        ("you are lazy and I cried", 4, "you are lazy"),
        ("you took my lovely new blue winter coat", 3, "you took my"),
    ],
)
def test_a_range_ends_with_a_whole_phrase(text: str, words: int, whole: str) -> None:
    document = Document(text)
    assert " ".join(document.norms(*document.phrase(0, words))) == whole
