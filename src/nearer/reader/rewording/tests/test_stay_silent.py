"""Where nothing is offered: ordinary and loving messages, and wherever danger speaks."""

import pytest

from nearer.reader import read
from nearer.reader.rewording import reword

QUIET = [
    "You always make me laugh",
    "you never let me down",
    "do you always take this train?",
    "I feel like pizza",
    "I'm fine with Thai tonight",
    "whatever you like, love",
    "you should see this sunset",
    "Can you pick up milk on the way home?",
    "I love you so much",
    "Thank you for sitting with me last night.",
    "she never listens to her sister",
    "I felt lonely on Sunday, and I'd love to talk about it when you're back.",
    "haha you cheated, I saw you move that piece",
    "",
    "   ",
    "?!",
    "❤️",
]
DANGER = [
    "he hits me",
    "You never listen, and I don't want to be here any more",
    "you hit me again last night and you never say sorry",
]


@pytest.mark.parametrize("text", QUIET)
def test_nothing_for_what_needs_nothing(text):
    assert reword(text) == ()


@pytest.mark.parametrize("text", DANGER)
def test_nothing_where_danger_speaks(text):
    assert read(text).danger
    assert reword(text) == ()


def test_nothing_where_the_shared_words_speak_of_danger():
    assert reword("you're overreacting", role="reply", context="He hit me last night.") == ()


def test_a_message_with_a_finding_gets_two_or_three():
    assert 2 <= len(reword("You never listen to me")) <= 3
