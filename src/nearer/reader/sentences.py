"""A sentence as patterns see it: its words, the places between them, and the classes of both."""

from collections.abc import Mapping
from dataclasses import dataclass

# Items that stand for places between words; no word has these norms.
MESSAGE_START, SENTENCE_START, PAUSE = "^^", "^", ","
SENTENCE_END, MESSAGE_END = "$", "$$"
BETWEEN = (MESSAGE_START, SENTENCE_START, PAUSE, SENTENCE_END, MESSAGE_END)

# For an item, the stretches of several words that end there: where each begins, and its class,
# with its sign (`@kin`).
Classed = Mapping[int, list[tuple[int, str]]]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its range of tokens, and the items that patterns run over.

    ``places`` gives each item's token, or -1 for a place between words.
    """

    first: int
    last: int
    items: tuple[str, ...]
    places: tuple[int, ...]
    classed: Classed
