"""What a reply answers: good news, a hurt, a wish for advice, or none of these."""

import pytest

from nearer.reader.contexts import Kind, kind_of, matcher, mood_of
from nearer.reader.document import Document

GOOD_NEWS = [
    "I got the job!",
    "we're engaged!!",
    "They said yes to the flat",
    "i ran my first 10k without stopping",
    "My story has been accepted by a magazine",
    "I was so nervous about the speech and it went really well, I'm so happy",
    "Guess what, I'm pregnant",
    "I finally told him no and it felt great",
    "They made me team leader today",
    "they are printing my photo in the local paper",
    "I got into drama school",
    "I got in! I never believed it would happen",
    "They rang me at lunch and I got the part!",
    "the mammogram was clear",
    "I got into Bristol!",
    "our song got into the festival",
    "He's crawling!",
    "passed my bar exam",
    "Gran is out of hospital",
    "the mortgage came through",
    "She slept through the night",
]
HURT = [
    "I cried all the way home",
    "My gran died this morning",
    "i feel like nobody here likes me, im so lonely",
    "He broke up with me last night",
    "You hurt me when you laughed at my poem",
    "I got the job and I'm scared I'll fail",
    "worst day ever",
    "I got passed over for the promotion, after all that work",
    "My manager keeps taking credit for my ideas and I'm furious",
    "work was awful today",
    "She said I was useless in front of everyone and I felt humiliated",
    "You promised me you would ring and you didn't",
    "the redundancy is hitting me harder than I expected",
    "Mum never once said she was proud of me",
    "I don't know who I am since the move",
    "my cat is really ill",
    "they are making me redundant",
    "I dropped out of college",
    "You joked about my accent at dinner",
    "that joke about my weight still stings",
]
ASKS = [
    "What should I do about my boss?",
    "any tips for getting a baby to sleep",
    "I'm so sad about the move, do you think I should cancel it?",
    "Can you help me write the letter?",
    "Is it serious, what the doctor said?",
    "How would you word this?",
]
NEUTRAL = [
    "the bus is at ten past",
    "I got milk on the way home",
    "Dinner's in the oven, back at eight.",
    "I put the blue folder on your desk",
    "We ran out of bread again",
    "they never have the big ones on Mondays",
    "The train was full but I got a seat",
    "He said the shop shuts at five",
    "he's crawling under the car for his ball",
    "He asked me to move the car",
    "I got into town at nine",
    "I finally did the bins",
    "",
]


@pytest.mark.parametrize("message", GOOD_NEWS)
def test_good_news_is_known(message: str) -> None:
    assert kind_of(Document(message)) == "good news"


@pytest.mark.parametrize("message", HURT)
def test_a_hurt_is_known(message: str) -> None:
    assert kind_of(Document(message)) == "hurt"


@pytest.mark.parametrize("message", ASKS)
def test_a_wish_for_advice_is_known(message: str) -> None:
    assert kind_of(Document(message)) == "asks"


@pytest.mark.parametrize("message", NEUTRAL)
def test_plain_things_are_neutral(message: str) -> None:
    assert kind_of(Document(message)) == "neutral"


@pytest.mark.parametrize(
    ("message", "mood"),
    [
        ("I got the job!", "good"),
        ("My gran died", "hard"),
        ("I got the job and I'm scared", "open"),
        ("the bus is at ten past", "open"),
    ],
)
def test_a_mood_is_open_where_both_or_neither_is_told(message: str, mood: str) -> None:
    assert mood_of(Document(message)) == mood


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [(("hurt",), [True, False, False]), (("hurt", "asks"), [True, True, False])],
)
def test_a_matcher_speaks_of_its_kinds_only(kinds: tuple[Kind, ...], expected: list[bool]) -> None:
    messages = ["I feel so alone", "any advice?", "the bus is late"]
    assert [bool(list(matcher(*kinds).run(Document(each)))) for each in messages] == expected
