"""What was written is used: the scene in its tense, one's own part, a wish that was only hinted at."""

import pytest

from nearer.reader.document import Document
from nearer.reader.rewording import reword
from nearer.reader.rewording.candidates import candidates


def offered(text):
    return [each.text for each in candidates(Document(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You always swear at the telly when we had people over.", "When we have people over and"),
        ("You keep sulking when I was ill.", "When I'm ill and you sulk"),
        ("When I fell over you giggled with your mates", "I fell over"),
        ("You treat me like your taxi.", "When you treat me like your taxi, I feel"),
        ("You treated me like a maid last night", "when you treated me like a maid"),
        ("You didn't even say good night", "Could you say good night next time?"),
        ("u never msg me back", "i don't hear back from you"),
        ("If you don't stop vaping I'm off", "It's hard for me when you vape."),
        ("If you don't stop yelling we're done", "It's hard for me when you yell."),
        ("Don't you dare hang up on me", "It's hard for me when you hang up on me."),
        ("You ruined breakfast.", "when breakfast went wrong"),
        ("Dad, you never liked my flatmate.", "Dad, sometimes I wonder if you like my flatmate."),
        ("I shouldn't be jealous of her.", "I'm jealous of her"),
        ("It would be great if somebody hoovered for a change", "it's left to me to hoover"),
        ("I'm sorry I sulked but you started it.", "I'm sorry I sulked."),
        ("sorry for yelling but you don't get it", "i'm sorry for yelling"),
        ("You smoke in the car and I hate it", "Could you smoke outside?"),
    ],
)
def test_what_was_written_is_used(text, expected):
    assert any(expected in each for each in offered(text)), offered(text)


@pytest.mark.parametrize(
    ("text", "unsaid"),
    [
        ("You always sulk when we had people over.", ("had people",)),
        ("When I tripped you laughed at me", ("jokes",)),
        ("You always have an excuse for me", ("whatever the reason",)),
        ("You're such a liar", ("what really happened",)),
        ("You treat me like your taxi.", ("i sometimes feel", "end up feeling")),
        ("You never visit and my brother is a nightmare", ("nightmare",)),
        ("I love you but whatever, you never listen", ("whatever",)),
        ("If you don't stop vaping I'm off", ("outside", "i'm off")),
        ("Don't you dare hang up on me", ("dare",)),
        ("You never say hello to my gran", ("a moment for me",)),
        ("You like shouting at us", ("wonder",)),
        ("I'm sorry I can't cook but you always moan", ("sorry i can't",)),
    ],
)
def test_nothing_is_said_that_was_not(text, unsaid):
    said = " ".join(offered(text)).lower()
    assert [each for each in unsaid if each in said] == []
    assert said


@pytest.mark.parametrize(
    "text",
    [
        "It would be nice if someone sent us a postcard from Rome",
        "I'm sorry I was late, I brought cake",
        "Someone left a scarf here",
        "I like it when you cook",
    ],
)
def test_ordinary_words_get_nothing(text):
    assert reword(text) == ()
