"""What comes with a model: how its numbers are read, and by which digests its files are known."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

VERSION = "1"
FEWEST_TOKENS = 8


class UnknownDescription(ValueError):
    """It is of another version, or does not hold together."""


@dataclass(frozen=True, slots=True)
class Output:
    """One number of the model. The probability is the logistic function of ``scale * it + shift``.

    ``threshold``: from there on it speaks where finding matters. ``careful``: from there on it may
    be shown as something that may hurt; None: never.
    """

    name: str
    scale: float
    shift: float
    threshold: float
    careful: float | None


@dataclass(frozen=True, slots=True)
class Description:
    """``signals.json``. ``most_tokens``: how long a stretch of text may be, both signs counted."""

    version: str
    sha256: Mapping[str, str]
    most_tokens: int
    outputs: tuple[Output, ...]


def described(row: Mapping[str, Any]) -> Description:
    """The description that this JSON holds. Raises ``UnknownDescription``."""
    try:
        outputs = tuple(Output(**each) for each in row["outputs"])
        made = Description(
            str(row["version"]), dict(row["sha256"]), int(row["most_tokens"]), outputs
        )
    except (KeyError, TypeError, ValueError) as error:
        raise UnknownDescription(type(error).__name__) from None
    names = [each.name for each in outputs]
    if made.version != VERSION or made.most_tokens < FEWEST_TOKENS or not names:
        raise UnknownDescription("version or length")
    if len(set(names)) < len(names):
        raise UnknownDescription("a name stands twice")
    return made
