"""What a rewording is: a sentence to send instead, with open places where something is missing."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["i-statement", "short", "ask", "reflect", "validate"]


@dataclass(frozen=True, slots=True)
class Slot:
    """An open place: ``start`` to ``end`` in code points of the rewording's text, brackets included.

    ``question``: what to ask the person. ``choices``: words to choose from, where there are some.
    """

    start: int
    end: int
    question: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rewording:
    """One way to say it, only ever shown: nothing is sent or changed without the person."""

    text: str
    kind: Kind
    slots: tuple[Slot, ...] = ()
