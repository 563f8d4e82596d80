"""The work grows with the text and no faster, whatever the text: steps are counted, not seconds."""

import pytest

from nearer.reader.automaton import Scanner, Steps
from nearer.reader.engine import engine
from nearer.reader.reader import prepared

WHOLE = 20_000
TEXTS = {
    "ordinary": "I felt lonely when we ate in silence, and I would love to talk tonight. ",
    "accusing": "you never listen and you always forget ",
    "you": "you ",
    "never": "never ",
    "you never": "you never ",
    "pauses": "you, ",
    "quotes": '"you said ',
    "reports": "you said i said ",
    "letters": "neverrrrrrrrrrrrrrrrrrrr",
    "if": "if you if you ",
    "apostrophes": "y'o'u'",
    "typos": "neverx alwaysx listenx ",
    "marks": "?!...",
    "emoji": "😘🙄",
}


def steps(text: str) -> int:
    counted = Steps()
    engine("say", preview=True).findings(prepared(text), steps=counted)
    return counted.taken


def filled(piece: str, length: int) -> str:
    return piece * (length // len(piece))


@pytest.mark.parametrize("piece", TEXTS.values(), ids=TEXTS.keys())
def test_twice_the_text_takes_twice_the_steps(piece: str) -> None:
    half = filled(piece, WHOLE // 2)
    assert steps(half + half) <= 2.2 * steps(half) + 200


def test_a_text_of_any_length_takes_few_steps_a_letter() -> None:
    assert max(steps(filled(piece, WHOLE)) for piece in TEXTS.values()) <= 60 * WHOLE


def test_gaps_inside_gaps_do_not_multiply() -> None:
    scanner = Scanner({"it": ("you ..9 you ..9 you ..9 never",)})
    counted = {}
    for length in (1000, 2000):
        counted[length] = Steps()
        scanner.scan(prepared("you " * length), counted[length])
    assert counted[2000].taken <= 2.1 * counted[1000].taken
