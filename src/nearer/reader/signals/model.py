"""A loaded model at work on one text."""

from collections.abc import Callable, Sequence
from math import exp

from nearer.reader.reading import Signals
from nearer.reader.signals.description import Description, Output
from nearer.reader.signals.windows import pooled, windows
from nearer.reader.signals.wordpiece import WordPieces

# From the pieces of one window, signs at both ends, to a number for each output.
Run = Callable[[list[int]], Sequence[float]]
DIGITS = 6
# Of danger these never speak by themselves: beside a word for it they may (``danger/listening``).
OF_DANGER = ("danger", "harm.")
# The logistic function is 0 or 1 beyond, as far as anybody could tell.
FARTHEST = 60.0


class Model:
    """May be asked from several threads at once; holds nothing of any text."""

    def __init__(self, description: Description, words: WordPieces, run: Run) -> None:
        self.description = description
        self._words = words
        self._run = run

    def signals_of(self, text: str) -> Signals:
        """What is heard in a text; nothing where there is nothing in it that the model knows."""
        found = windows(text, self._words.pieces, self.description.most_tokens - 2)
        if not any(map(self._words.say_something, found)):
            return Signals()
        heard = zip(*map(self._chances, found), strict=True)
        lengths = [len(each) for each in found]
        outputs = self.description.outputs
        return _named(
            outputs,
            [
                round(pooled(output.name, each, lengths), DIGITS)
                for output, each in zip(outputs, heard, strict=True)
            ],
        )

    def tokens(self, text: str) -> int:
        """Of how many pieces a text is, the signs at both ends counted."""
        return len(self._words.enclosed(self._words.pieces(text)))

    def _chances(self, pieces: list[int]) -> list[float]:
        numbers = self._run(self._words.enclosed(pieces))
        outputs = self.description.outputs
        return [
            _logistic(output.scale * each + output.shift)
            for output, each in zip(outputs, numbers, strict=True)
        ]


def _named(outputs: Sequence[Output], chances: Sequence[float]) -> Signals:
    named = [(output.name, chance) for output, chance in zip(outputs, chances, strict=True)]
    heard = list(zip(outputs, chances, strict=True))
    return Signals(
        tuple(named),
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
