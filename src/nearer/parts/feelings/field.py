"""The small field of energy and pleasantness: which words stand on it, and where."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import hypot

from nearer import content
from nearer.parts.feelings.own import REACH, OwnWord

COLUMNS, ROWS = 24, 20
MOST_OWN = 6
# How wide a word is in columns, about: a letter, and the room around it.
LETTER, ROOM = 0.75, 0.5
MOST_LETTERS = 19
# A word may reach over the rim, where the axes are named, by so many columns.
RIM = 3
TALL = 2
# How far from where it was placed a word may stand, in columns or rows.
CLOSE = 3


@dataclass(frozen=True)
class Spot:
    """A word on the field, by its column and row."""

    word: content.Word | OwnWord
    column: int
    row: int


def spread(language: str) -> list[tuple[content.Word, int, int]]:
    """The words on the small field, each with its column and row."""
    return [
        (word, _track(word.pleasantness, COLUMNS), _track(-word.energy, ROWS))
        for word in content.first_feelings(language).words.values()
        if word.spread
    ]


def spread_with(
    own: Iterable[OwnWord], language: str
) -> list[tuple[content.Word | OwnWord, int, int]]:
    """The same with some of one's own words: each stands where it was placed.

    If there is no room close to that, words of the list give way; they are in their families.
    """
    listed = [Spot(*spot) for spot in spread(language)]
    mine: list[Spot] = []
    for word in sorted((word for word in own if word.place), key=_at)[-MOST_OWN:]:
        spots = list(_around(word))
        close = (spot for spot in spots if _is_free(spot, [*mine, *listed]))
        free = next(close, None) or next((one for one in spots if _is_free(one, mine)), None)
        if free:
            mine.append(free)
    stay = [spot for spot in listed if _is_free(spot, mine)]
    return [(spot.word, spot.column, spot.row) for spot in (*stay, *mine)]


def _at(word: OwnWord) -> str:
    return word.at


def _around(word: OwnWord) -> Iterator[Spot]:
    """The places close to where the word was placed, the nearest first."""
    column, row = _track(word.pleasantness, COLUMNS), _track(-word.energy, ROWS)
    half = round(_width(word) / 2)
    first, last = max(1, half - RIM + 1), min(COLUMNS, COLUMNS + RIM - half)
    column = max(first, min(last, column))
    columns = range(max(first, column - CLOSE), min(last, column + CLOSE) + 1)
    rows = range(max(1, row - CLOSE), min(ROWS, row + CLOSE) + 1)
    spots = [(hypot(at - column, on - row), Spot(word, at, on)) for at in columns for on in rows]
    yield from (spot for far, spot in sorted(spots, key=_far) if far <= CLOSE)


def _far(measured: tuple[float, Spot]) -> float:
    return measured[0]


def _is_free(spot: Spot, taken: Iterable[Spot]) -> bool:
    return all(
        abs(spot.row - other.row) >= TALL
        or abs(spot.column - other.column) >= (_width(spot.word) + _width(other.word)) / 2
        for other in taken
    )


def _width(word: content.Word | OwnWord) -> float:
    return min(len(word.label), MOST_LETTERS) * LETTER + ROOM


def _track(place: float, tracks: int) -> int:
    share = (max(-REACH, min(REACH, place)) + REACH) / (2 * REACH)
    return round(share * (tracks - 1)) + 1


def nearest(place: tuple[float, float], language: str) -> list[content.FeelingWord]:
    """The words of the list by how near they are to a place on the field."""
    words = content.lexicon(language).words.values()
    return sorted(
        words, key=lambda word: hypot(word.pleasantness - place[0], word.energy - place[1])
    )
