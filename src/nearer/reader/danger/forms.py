"""From the signs' forms to scanners: those that speak, and what stands around them."""

from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache
from typing import NamedTuple

from nearer.reader.automaton import Scanner
from nearer.reader.danger.en import SIGNS
from nearer.reader.danger.en.words import TALES

EXCEPT = " !!"


class Role(Enum):
    """What a match says: a sign is there, a sign is not meant here, or this is a tale."""

    SPEAKS = "speaks"
    NOT_BEFORE = "not before"
    UNLESS = "unless"
    TALE = "tale"


class Key(NamedTuple):
    """What a pattern belongs to: its role, its sign and its line, as numbers."""

    role: Role
    sign: int = 0
    line: int = 0


def lines(text: str) -> list[str]:
    """The forms of a block, one to a line."""
    return [line.strip() for line in text.splitlines() if line.strip()]


@cache
def only_beside(sign: int) -> frozenset[int]:
    """The numbers of the lines of a sign that say something only beside one of its forms."""
    first = len(lines(SIGNS[sign].forms))
    return frozenset(range(first, first + len(lines(SIGNS[sign].beside))))


@cache
def signs() -> Scanner[Key]:
    """Every form of every sign, looked for at once."""
    return _scanner(lambda key: key.role is Role.SPEAKS)


@cache
def around() -> Scanner[Key]:
    """What silences signs. Most messages hold no sign, and never need it."""
    return _scanner(lambda key: key.role is not Role.SPEAKS)


def _scanner(wanted: Callable[[Key], bool]) -> Scanner[Key]:
    return Scanner({key: (text,) for key, text in patterns() if wanted(key)})


def patterns() -> Iterator[tuple[Key, str]]:
    """Every form and exception, with what it belongs to."""
    for number, sign in enumerate(SIGNS):
        for place, form in enumerate(lines(sign.forms) + lines(sign.beside)):
            speaks, _, excepted = form.partition(EXCEPT)
            yield Key(Role.SPEAKS, number, place), speaks
            if excepted:
                yield Key(Role.NOT_BEFORE, number, place), f"{speaks} {excepted}"
        for place, form in enumerate(lines(sign.unless)):
            yield Key(Role.UNLESS, number, place), form
    for place, form in enumerate(lines(TALES)):
        yield Key(Role.TALE, 0, place), form
