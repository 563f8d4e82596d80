"""What nobody wrote, for a stage to answer: rows cut, put together and muddled, so that its doubts are learned too.

To rows that it has learned a stage answers what their labels say; how far it would go, other texts show.
"""

import random
import re
from collections.abc import Callable, Iterator, Sequence

# Where a text may be cut: behind a stop or a comma, and before what joins.
CUT = re.compile(
    r"(?<=[.!?;])\s+|(?<=,)\s+"
    r"|\s+(?=(?:and|but|because|so|if|when|then|or|cos|while|since|until)\b)"
)
KIN = (
    *("my dad", "my mum", "my husband", "my wife", "my boyfriend", "my girlfriend", "my brother"),
    *("my sister", "my son", "my daughter", "my flatmate", "my ex", "my stepdad", "my uncle"),
    *("my boss", "our neighbour"),
)
SOMEBODY = re.compile(
    r"\bmy (?:dad|mum|mom|father|mother|husband|wife|partner|boyfriend|girlfriend|ex|brother|sister"
    r"|son|daughter|stepdad|uncle|aunt|flatmate|boss)\b",
    re.IGNORECASE,
)
SHORTEST, LONGEST = 9, 399
# The part of the words of a text that is muddled, and how many of these are left out.
MUDDLED, LEFT_OUT = 0.12, 0.6
# How often each way is taken; a row of danger is varied twice.
WEIGHTS = (35, 30, 15, 20)


def variants(danger: Sequence[str], calm: Sequence[str], seed: int) -> list[str]:
    """Texts made from these, none of them among these; the same for the same seed."""
    chance = random.Random(seed)
    made = {text for text in _made(danger, calm, chance) if SHORTEST <= len(text) <= LONGEST}
    return sorted(made - {*danger, *calm})


def _made(danger: Sequence[str], calm: Sequence[str], chance: random.Random) -> Iterator[str]:
    def other() -> str:
        return chance.choice(chance.choice((danger, calm)))

    ways: tuple[Callable[[str], str], ...] = (
        lambda text: _shortened(text, chance),
        lambda text: _joined(text, other(), chance),
        lambda text: SOMEBODY.sub(lambda _: chance.choice(KIN), text),
        lambda text: _muddled(text, chance),
    )
    for text in (*danger, *danger, *calm):
        (way,) = chance.choices(ways, WEIGHTS)
        yield way(text)


def _shortened(text: str, chance: random.Random) -> str:
    """Without one of its parts, or some that stand together."""
    parts = CUT.split(text)
    at = chance.randrange(len(parts))
    if chance.random() < 1 / 2:
        return " ".join(parts[:at] + parts[at + 1 :])
    return " ".join(parts[at : chance.randrange(at, len(parts)) + 1])


def _joined(text: str, other: str, chance: random.Random) -> str:
    """The beginning of one and the end of the other."""
    first, last = chance.sample((CUT.split(text), CUT.split(other)), 2)
    return " ".join(first[: chance.randrange(len(first)) + 1] + last[chance.randrange(len(last)) :])


def _muddled(text: str, chance: random.Random) -> str:
    """Some words left out, some changed with the next."""
    words = text.split()
    for _ in range(max(1, round(len(words) * MUDDLED))):
        at = chance.randrange(len(words))
        if chance.random() < LEFT_OUT and len(words) > 1:
            del words[at]
        elif at + 1 < len(words):
            words[at], words[at + 1] = words[at + 1], words[at]
    return " ".join(words)
