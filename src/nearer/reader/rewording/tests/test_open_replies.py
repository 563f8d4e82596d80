"""Replies: the sharer's own words, turned."""

import pytest

from nearer.reader import read
from nearer.reader.document import Document
from nearer.reader.reader import prepared
from nearer.reader.rewording import reword
from nearer.reader.rewording.candidates import candidates
from nearer.reader.rewording.turning import turned


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("my boss humiliated me", "your boss humiliated you"),
        ("I'm scared about my scan", "you're scared about your scan"),
        ("I was late", "you were late"),
        ("he was late and I was cold", "he was late and you were cold"),
        ("we broke up", "you broke up"),
        ("You forgot me", "I forgot you"),
        ("I told you about it", "you told me about it"),
        ("they gave our room to your brother", "they gave your room to my brother"),
        ("I've lost mine", "you've lost yours"),
        ("im tired and i cant sleep", "you're tired and you can't sleep"),
        ("We're moving in May", "you're moving in May"),
        ("She's got an A", "she's got an A"),
        ("my son doesn't write any more", "your son doesn't write any more"),
    ],
)
def test_the_voice_is_turned(said, back):
    document = Document(said)
    assert turned(document, (0, len(document.tokens))) == back


@pytest.mark.parametrize(
    ("shared", "reply", "reflected"),
    [
        ("My boss humiliated me today.", "It's no big deal.", "So your boss humiliated you today."),
        ("I'm so scared about the scan.", "You'll be fine.", "you're so scared about the scan"),
        ("I told my dad and he just left.", "Whatever.", "you told your dad and he left"),
        ("I got the job!!", "Isn't that far?", "So you got the job. What lovely news."),
        (
            "You laughed at my painting.",
            "I was only joking.",
            "I hear how it was for you when I laughed at your painting.",
        ),
        (
            "When you laughed at my painting I felt small",
            "You took it the wrong way.",
            "I hear how it was for you when I laughed at your painting.",
        ),
        (
            "They offered me the place in Leeds, I start in May!",
            "that's great but what about the commute",
            "so they offered you the place in leeds. what lovely news",
        ),
        ("The surgery rang, I'm pregnant!!", "Nice.", "So you're pregnant. What lovely news."),
        ("Passed my theory test bruv", "k", "so you passed your theory test. what lovely news"),
        ("You came to my concert, I was so happy", "Fine.", "meant something to you that I came"),
        (
            "My aunt wrote to me after two years",
            "Whatever.",
            "after two years. How is that for you?",
        ),
        ("I got the part but I'm scared", "Whatever.", "So you got the part. How is that for you?"),
        ("They found a shadow on the scan, I'm scared", "It's nothing.", "they found a shadow"),
        ("i think im a bad dad", "don't be silly", "so you think you're a bad dad"),
        (
            "When you left the table in front of Ali I went cold",
            "Whatever.",
            "when I left the table in front of Ali.",
        ),
        ("I feel so lonely since we moved", "everyone goes through that", "you feel so lonely"),
        ("I'm worried the results will be bad", "it'll be fine", "you're worried the results"),
        ("I got in but I've no idea if we can pay", "calm down", "you've no idea if you can pay"),
        ("I don't know if I love him any more", "get over it", "don't know if you love him any"),
    ],
)
def test_what_was_shared_is_given_back(shared, reply, reflected):
    offered = candidates(prepared(reply, role="reply", context=shared))
    assert reflected in next(each.text for each in offered if each.kind == "reflect")
    assert {each.kind for each in offered} == {"reflect", "validate", "ask"}


@pytest.mark.parametrize(
    ("shared", "reflected"),
    [
        ("School is awful and I can't sleep", "So school is awful and you can't sleep."),
        ("Mum's biopsy came back and it's spread", "So Mum's biopsy came back and it's spread."),
        ("The car died, rent is due, my knee hurts", "So the car died."),
        ("Money is tight, my back hurts, the kids fight", "your back hurts, the kids fight"),
        ("I hate it when you check your phone while I'm eating", "when I check my phone while you"),
        ("I can't bear it when he sulks", "So you can't bear it when he sulks."),
        ("I love it when you sing in the kitchen", "I'm so glad that you love it when I sing"),
        ("I think I'm bisexual and nobody knows", "So you think you're bisexual and nobody knows."),
        ("I'm scared you don't want me here", "you're scared I don't want you here"),
        ("I feel tiny when we visit your parents", "you feel tiny when you visit my parents"),
        ("You never ask about my day", "I hear that to you it's as if I never ask about your day."),
        ("I burnt the rice again", "So you burnt the rice again."),
        ("Today they cancelled my shift", "So they cancelled your shift."),
        ("I ate all of it and I hate myself", "So you ate all of it."),
    ],
)
def test_the_core_is_given_back(shared, reflected):
    offered = candidates(prepared("You're overreacting.", role="reply", context=shared))
    assert reflected in next(each.text for each in offered if each.kind == "reflect")


@pytest.mark.parametrize(
    "shared",
    [
        "I lied to you about the money",
        "I scratched your car",
        "I've been hiding letters from you",
        "yesterday i called you selfish in front of ana",
        "I never told you about the loan",
        "I don't know",
        "i dont know what to say",
        "I don't want to talk about it",
        "I'm fine",
        "I love you",
        "I hate you",
    ],
)
def test_what_would_accuse_or_says_nothing_is_not_said_back(shared):
    offered = candidates(prepared("You're overreacting.", role="reply", context=shared))
    assert offered
    said = shared.lower().replace("i ", "you ").split()
    for each in offered:
        assert not each.slots
        assert " ".join(said[:3]) not in each.text.lower()
        assert "lied" not in each.text
        assert "don't know" not in each.text


def test_what_goes_on_till_now_is_not_asked_of_as_past():
    for shared in ("My son hasn't written in a year", "They've sold the house", "I miss our walks"):
        offered = candidates(prepared("Whatever.", role="reply", context=shared))
        assert not [each for each in offered if " when " in each.text]


def test_without_what_was_shared_the_place_is_open():
    offered = candidates(prepared("It's no big deal.", role="reply"))
    assert offered[0].slots[0].question == "Which of their words stayed with you?"


def test_what_one_says_against_oneself_is_not_called_sensible():
    shared = "I failed the test and I feel like such a failure"
    for each in candidates(prepared("it's only a test", role="reply", context=shared)):
        assert "failure" not in each.text


def test_openings_read_clean():
    shared = "My mum forgot my birthday and it hurt."
    offered = reword("You're overreacting.", role="reply", context=shared)
    assert offered
    for each in offered:
        assert read(each.text, role="reply", context=shared).care == ()
