"""Two hurts in one message, what is left out rather than said badly, and one open place at most."""

import re

import pytest

from nearer.reader.rewording import reword

SENTENCE = re.compile(r"[^.?]+[.?]?")


def texts(message):
    return [each.text for each in reword(message)]


def test_two_hurts_are_both_said():
    offered = texts("You never listen to me! You only care about yourself!")
    assert "I'd love to feel heard when I talk to you, and to know that I matter to you." in offered
    assert all("heard" in text or "hear me" in text for text in offered)
    assert all("matter to you" in text for text in offered)


def test_a_named_feeling_is_not_lost_to_the_second_hurt():
    assert any(
        "lonely" in text for text in texts("You never listen and you don't care. I'm lonely.")
    )


@pytest.mark.parametrize(
    "message",
    ["You're so annoying!", "You're so selfish", "You make me so angry", "you always compare me"],
)
def test_a_sentence_holds_one_open_place(message):
    offered = texts(message)
    assert offered
    assert all(each.count("[") < 2 for text in offered for each in SENTENCE.findall(text))


@pytest.mark.parametrize("message", ["You're so annoying!", "You always mess up!"])
def test_a_bare_request_to_talk_is_not_offered(message):
    assert not any(text.startswith("Could we talk about it?") for text in texts(message))


def test_a_request_does_not_repeat_the_fact():
    asked = [text for text in texts("You always take my stuff!") if text.startswith("Could")]
    assert asked == ["Could you ask me before you take my stuff? It would mean a lot to me."]
