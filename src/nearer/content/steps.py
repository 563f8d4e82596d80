"""The four steps, told on one screen."""

from dataclasses import dataclass
from functools import cache

from nearer.content import files


@dataclass(frozen=True)
class Step:
    """One step: what it is, and what there is to do."""

    id: str
    name: str
    title: str
    what: str
    do: tuple[str, ...]


@dataclass(frozen=True)
class FourSteps:
    """The screen as a whole."""

    title: str
    intro: str
    close: str
    steps: tuple[Step, ...]


@cache
def four_steps(language: str = files.ENGLISH) -> FourSteps:
    """The four steps in this language."""
    data = files.read("four_steps.toml", language)
    steps = tuple(
        Step(row["id"], row["name"], row["title"], row["what"], tuple(row["do"]))
        for row in data["step"]
    )
    return FourSteps(data["title"], data["intro"], data["close"], steps)
