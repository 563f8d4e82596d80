"""The work grows with the text and no faster, whatever the text: steps are counted, not seconds."""

import pytest

from nearer.reader.automaton import Scanner, Steps
from nearer.reader.danger import danger_in
from nearer.reader.engine import engine
from nearer.reader.reader import prepared
from nearer.reader.reading import Role

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


def steps(text: str, role: Role = "say") -> int:
    counted = Steps()
    engine(role, preview=True).findings(prepared(text, role=role, context=text), steps=counted)
    return counted.taken


def danger_steps(text: str) -> int:
    counted = Steps()
    danger_in(prepared(text), counted)
    return counted.taken


def filled(piece: str, length: int) -> str:
    return piece * (length // len(piece))


@pytest.mark.parametrize("piece", TEXTS.values(), ids=TEXTS.keys())
def test_twice_the_text_takes_twice_the_steps(piece: str) -> None:
    half = filled(piece, WHOLE // 2)
    assert steps(half + half) <= 2.2 * steps(half) + 200


@pytest.mark.parametrize("piece", ["he hits me ", *TEXTS.values()], ids=["hits", *TEXTS.keys()])
def test_danger_is_looked_for_in_twice_the_steps(piece: str) -> None:
    half = filled(piece, WHOLE // 4)
    assert danger_steps(half + half) <= 2.2 * danger_steps(half) + 200


@pytest.mark.parametrize(
    "piece", ["at least you ", "that sounds hard, ", "i know, me too. ", "you "]
)
def test_a_reply_takes_twice_the_steps(piece: str) -> None:
    half = filled(piece, WHOLE // 4)
    assert steps(half + half, "reply") <= 2.2 * steps(half, "reply") + 200


def test_a_text_of_any_length_takes_few_steps_a_letter() -> None:
    assert max(steps(filled(piece, WHOLE)) for piece in TEXTS.values()) <= 60 * WHOLE


def test_gaps_inside_gaps_do_not_multiply() -> None:
    scanner = Scanner({"it": ("you ..9 you ..9 you ..9 never",)})
    counted = {}
    for length in (1000, 2000):
        counted[length] = Steps()
        dict(scanner.scan(prepared("you " * length), counted[length]))
    assert counted[2000].taken <= 2.1 * counted[1000].taken
