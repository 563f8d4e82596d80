"""What a check can find."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from nearer.server.settings import Settings

State = Literal["ok", "look", "broken"]


@dataclass(frozen=True)
class Finding:
    """One line of the doctor's: what was found, and what to do unless it is ok."""

    name: str
    state: State
    found: str
    advice: str = ""


# A check may answer None when it does not apply here.
Check = Callable[[Settings], Finding | None]


def ok(name: str, found: str) -> Finding:
    """Nothing to do."""
    return Finding(name, "ok", found)


def look(name: str, found: str, advice: str) -> Finding:
    """It works, and somebody had better look at it."""
    return Finding(name, "look", found, advice)


def broken(name: str, found: str, advice: str) -> Finding:
    """It does not work, or it loses or shows what it must not."""
    return Finding(name, "broken", found, advice)
