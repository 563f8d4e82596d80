"""The weekly rating: the same five unpleasant and five pleasant words every time."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from nearer.content import files


@dataclass(frozen=True, slots=True)
class RatedWord:
    """A word of the lexicon by its id, and what is asked about it."""

    id: str
    question: str


@dataclass(frozen=True, slots=True)
class Side:
    """Five words of one valence, and which moment to think of."""

    id: str
    moment: str
    words: tuple[RatedWord, ...]


@dataclass(frozen=True, slots=True)
class DeepCheckIn:
    """Both sides, what the rating is and is not, and what three places of the scale mean."""

    sides: tuple[Side, Side]
    about: tuple[str, ...]
    highest: int
    scale: Mapping[int, str]


@cache
def deep_check_in(language: str = files.ENGLISH) -> DeepCheckIn:
    """The weekly rating in this language."""
    data = files.read("deep_check_in.toml", language)
    scale, questions = data["scale"], data["question"]
    first, second = (
        Side(
            side,
            data["moment"][side],
            tuple(RatedWord(word, questions[word]) for word in data[side]),
        )
        for side in ("unpleasant", "pleasant")
    )
    return DeepCheckIn(
        sides=(first, second),
        about=tuple(data["about"]),
        highest=scale["to"],
        scale={0: scale["low"], scale["to"] // 2: scale["middle"], scale["to"]: scale["high"]},
    )
