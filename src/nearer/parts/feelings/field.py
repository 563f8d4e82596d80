"""The small field of energy and pleasantness: which words stand on it, and where."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import hypot

from nearer import content
from nearer.parts.feelings.own import REACH, OwnWord

COLUMNS, ROWS = 24, 20
MOST_OWN = 6
# How wide a word is in columns, about: a letter, and the room around it.
LETTER, ROOM = 0.8, 2
MOST_LETTERS = 14
# A word may reach over the rim, where the axes are named, by so many columns.
RIM = 3
TALL = 2


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


def spread_own(words: Iterable[OwnWord], language: str) -> list[tuple[OwnWord, int, int]]:
    """Some own words, each where it was placed, or as near to that as there is room."""
    taken = [Spot(*spot) for spot in spread(language)]
    newest = sorted((word for word in words if word.place), key=lambda word: word.at)[-MOST_OWN:]
    found: list[tuple[OwnWord, int, int]] = []
    for word in newest:
        spot = next((one for one in _around(word) if _is_free(one, taken)), None)
        if spot:
            taken.append(spot)
            found.append((word, spot.column, spot.row))
    return found


def _around(word: OwnWord) -> Iterator[Spot]:
    """Every place there is, the nearest first."""
    column, row = _track(word.pleasantness, COLUMNS), _track(-word.energy, ROWS)
    half = round(_width(word) / 2)
    columns = range(max(1, half - RIM + 1), min(COLUMNS, COLUMNS + RIM - half) + 1)
    spots = [Spot(word, at, on) for at in columns for on in range(1, ROWS + 1)]
    yield from sorted(spots, key=lambda spot: hypot(spot.column - column, spot.row - row))


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
