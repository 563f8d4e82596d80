"""A loaded model at work on one text."""

from collections.abc import Sequence
from math import exp
from typing import Protocol

from nearer.reader.reading import Signals
from nearer.reader.signals.description import Description, Output
from nearer.reader.signals.windows import pooled, windows
from nearer.reader.signals.wordpiece import WordPieces


class Run(Protocol):
    """From the pieces of one window, signs at both ends, to a number for each output."""

    def __call__(self, pieces: list[int], *, of_danger: bool = False) -> Sequence[float]:
        """``of_danger``: also run the part that knows danger alone."""


DIGITS = 6
# Heard only when asked for, and then they never speak by themselves: beside a word for danger they may
# (``danger/listening``).
OF_DANGER = ("danger", "harm.")
# The logistic function is 0 or 1 beyond, as far as anybody could tell.
FARTHEST = 60.0


class Model:
    """May be asked from several threads at once; holds nothing of any text."""

    def __init__(self, description: Description, words: WordPieces, run: Run) -> None:
        self.description = description
        self._words = words
        self._run = run

    def signals_of(self, text: str, *, of_danger: bool = False) -> Signals:
        """What is heard in a text; nothing where there is nothing in it that the model knows.

        ``of_danger``: hear danger as well, for which a part of the model runs that does not else.
        """
        found = windows(text, self._words.pieces, self.description.most_tokens - 2)
        if not any(map(self._words.say_something, found)):
            return Signals()
        heard = zip(*(self._chances(each, of_danger) for each in found), strict=True)
        lengths = [len(each) for each in found]
        outputs = self.description.outputs
        return _named(
            [
                (output, round(pooled(output.name, each, lengths), DIGITS))
                for output, each in zip(outputs, heard, strict=True)
                if of_danger or not output.name.startswith(OF_DANGER)
            ]
        )

    def tokens(self, text: str) -> int:
        """Of how many pieces a text is, the signs at both ends counted."""
        return len(self._words.enclosed(self._words.pieces(text)))

    def _chances(self, pieces: list[int], of_danger: bool) -> list[float]:
        numbers = self._run(self._words.enclosed(pieces), of_danger=of_danger)
        outputs = self.description.outputs
        return [
            _logistic(output.scale * each + output.shift)
            for output, each in zip(outputs, numbers, strict=True)
        ]


def _named(heard: Sequence[tuple[Output, float]]) -> Signals:
    return Signals(
        tuple((output.name, chance) for output, chance in heard),
        likely=tuple(
            output.name
            for output, chance in heard
            if chance >= output.threshold and not output.name.startswith(OF_DANGER)
        ),
        sure=tuple(
            output.name
            for output, chance in heard
            if output.careful is not None and chance >= output.careful
        ),
    )


def _logistic(value: float) -> float:
    return 1 / (1 + exp(-max(-FARTHEST, min(FARTHEST, value))))
