"""What is said in play is left alone, and nothing else is for its sake."""

import pytest

from nearer.reader import read

RANT = (
    "You never listen. You always interrupt me. You ruined my birthday. You're so selfish."
    " You lied to me about the money. You never say you are sorry."
)
SIX = 6


def care(text: str) -> int:
    return sum(finding.tone == "care" for finding in read(text).findings)


@pytest.mark.parametrize(
    "text",
    [
        "you never let me win lol",
        "You never let me win. Haha, again?",
        "Haha. You cheated!",
        "you cheated!! rematch",
        "😂😂 you cheated",
        "You ate all the crisps again! 🤣",
        "You always forget my name at parties, and I love you for it.",
        "You're such a nightmare ❤️",
    ],
)
def test_play_is_left_alone(text: str) -> None:
    assert care(text) == 0


@pytest.mark.parametrize(
    "text",
    [
        "You never kiss me. xx",
        "You never listen xx",
        "You never say I love you",
        "You broke my favourite mug.",
        "You always laugh at me.",
        "You'll never change",
        "I love you, but you never listen.",
        "You never listen. But you always make me tea, and I love that.",
        "Our dog fell in the pond lol. You never listen.",
    ],
)
def test_a_fond_word_alone_makes_no_play(text: str) -> None:
    assert care(text)


@pytest.mark.parametrize("more", ["I love you.", "I love that song.", "x", "My favourite!"])
def test_a_rant_stays_one(more: str) -> None:
    assert care(RANT) >= SIX
    assert care(f"{RANT} {more}") == care(RANT)


def test_laughter_takes_back_only_what_it_stands_beside() -> None:
    assert care(f"{RANT} lol") == care(RANT) - 1
