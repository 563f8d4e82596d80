"""The parts of an I-statement, found where their form is."""

import pytest

from nearer.reader.document import Document
from nearer.reader.feelings import feelings_in
from nearer.reader.parts import parts_in


def parts(text: str) -> dict[str, str]:
    document = Document(text)
    found = parts_in(document, feelings_in(document)).present()
    return {name: text[a:b] for name, (a, b) in found.items()}


def test_a_whole_statement_has_every_part() -> None:
    text = (
        "I can see that you are tired. When you looked at your phone during dinner, I felt lonely,"
        " because being together matters to me. Would you put it away until we have eaten?"
    )
    assert parts(text) == {
        "observation": "When you looked at your phone during dinner",
        "feeling": parts(text)["feeling"],
        "need": "being together matters to me",
        "request": "Would you put it away until we have eaten",
        "their_side": "I can see that you are tired",
    }
    assert "lonely" in parts(text)["feeling"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "last night you came home at eleven and I was worried",
            "last night you came home at eleven",
        ),
        ("when the door slammed i felt small", "when the door slammed"),
        ("I noticed you went quiet after lunch", "I noticed you went quiet after lunch"),
        ("You left early yesterday.", "You left early yesterday"),
        ("You were late three times", "You were late three times"),
        ("When I got home the lamp was on", "When I got home the lamp was on"),
        ("when the music stopped I felt small", "when the music stopped"),
    ],
)
def test_a_fact_is_found(text: str, expected: str) -> None:
    assert parts(text)["observation"] == expected


@pytest.mark.parametrize(
    "text",
    [
        "when you never listen I feel alone",
        "when you are so selfish I feel alone",
        "last night you ignored me",
        "when you don't care I feel alone",
        "You always interrupt me.",
        "when do you land?",
        "I feel lonely.",
        "When I was little I loved that song",
        "Tonight I am sad.",
        "tonight we could talk",
        "Thanks for today, it meant a lot.",
        "I would love to see you tonight",
    ],
)
def test_a_verdict_is_no_fact(text: str) -> None:
    assert "observation" not in parts(text)


@pytest.mark.parametrize(
    "text",
    [
        "I need some quiet after work.",
        "honesty matters to me",
        "i want to feel close to you again",
        "I miss our evenings",
        "your trust means a lot to me",
        "what i need is a plan",
    ],
)
def test_a_need_is_found(text: str) -> None:
    assert "need" in parts(text)


def test_what_matters_is_found_whole() -> None:
    assert (
        parts("Sunday walks with you matter to me")["need"] == "Sunday walks with you matter to me"
    )


@pytest.mark.parametrize(
    "text",
    [
        "I need you to stop",
        "you said “I need some quiet”",
        "I want it",
        "ok",
        "It doesn't matter to me",
        "nothing about it matters to me",
    ],
)
def test_what_is_no_need_is_left(text: str) -> None:
    assert "need" not in parts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Would you sit with me for ten minutes?",
        "could we talk tonight",
        "Can you call when you land?",
        "would you be willing to try again",
        "It would help me if you texted first",
        "do you think we could plan it together?",
    ],
)
def test_a_request_that_can_be_refused_is_found(text: str) -> None:
    assert "request" in parts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Can you not do that?",
        "could you ever listen",
        "Would you just stop",
        "can you be less annoying",
        "You could call.",
        "Would you believe it, she won",
        "How could you say this to her?",
        "Where'd you leave the keys?",
        "What time would you come?",
        "Would you like tea?",
    ],
)
def test_an_order_in_the_form_of_a_question_is_not(text: str) -> None:
    assert "request" not in parts(text)


@pytest.mark.parametrize(
    "text",
    [
        "I know you have been working late",
        "i understand that you're stressed",
        "you had a long day",
        "I know it's been hard for you",
        "You didn't mean to hurt me",
        "I can see you've been working flat out",
        "I understand why you left early",
    ],
)
def test_their_side_is_found(text: str) -> None:
    assert "their_side" in parts(text)


@pytest.mark.parametrize(
    "text",
    [
        "you never listen",
        "I know the way",
        "do you understand?",
        "I see a bus",
        "I know you took it",
        "I know you are seeing somebody",
        "I understand that you despise me",
        "I know you tried to hide it",
        "I see that you read my messages",
    ],
)
def test_no_side_is_read_into_other_words(text: str) -> None:
    assert "their_side" not in parts(text)
