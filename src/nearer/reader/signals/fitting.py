"""Words of the lexicon that may fit what is heard: offered, and the person's to take or leave."""

from collections.abc import Iterator
from dataclasses import dataclass

from nearer.reader.reading import Signals

HEARD = "emotions."
# As many as can be looked at without being led.
MOST_WORDS = 6
# Where a feeling is not more likely there than not, a word would rather lead astray.
LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Fit:
    """A family of the lexicon, and of its words those that may fit, by their ids."""

    family: str
    words: tuple[str, ...]


def words_that_may_fit(signals: Signals, *, least: float = LEAST) -> tuple[Fit, ...]:
    """Words by their family, the likeliest first; none where no feeling is likely.

    ``least``: how likely a feeling has to be besides, from 0 to 1.

    They come from the words of a text, and not from the person who wrote it: say that they *may*
    fit, and give a way to say that none does.
    """
    found: dict[str, list[str]] = {}
    taken: set[str] = set()
    for family, word in _likeliest(signals, least):
        if word not in taken and len(taken) < MOST_WORDS:
            taken.add(word)
            found.setdefault(family, []).append(word)
    return tuple(Fit(family, tuple(words)) for family, words in found.items())


def _likeliest(signals: Signals, least: float) -> Iterator[tuple[str, str]]:
    from nearer.content.emotions import emotions

    known = emotions()
    likely = [name for name in signals.likely if name.startswith(HEARD) and signals[name] >= least]
    for name in sorted(likely, key=lambda name: -signals[name]):
        for family, words in known.get(name.removeprefix(HEARD), {}).items():
            yield from ((family, word) for word in words)
