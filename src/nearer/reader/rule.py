"""What a rule is: one frozen value that its tests, its page and its card are made from."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from nearer.reader.matchers import Matcher
from nearer.reader.reading import Role, Tone

Step = Literal["presence", "expression", "safety", "vulnerability"]
Status = Literal["preview", "stable", "deprecated", "removed"]
Place = Literal["touching", "before", "after", "sentence", "message", "context"]


@dataclass(frozen=True, slots=True)
class Exchange:
    """An example that needs both sides: what was shared, and the reply to it."""

    shared: str
    reply: str


@dataclass(frozen=True, slots=True)
class Said:
    """An example that hangs on whom it is said to: ``to`` is what they are to the writer."""

    text: str
    to: str


Example = str | Exchange | Said


class Sides(NamedTuple):
    """An example as ``read`` takes it."""

    text: str
    context: str | None = None
    relation: str | None = None


def sides(example: Example) -> Sides:
    """The words of an example, and what they hang on."""
    if isinstance(example, Exchange):
        return Sides(example.reply, context=example.shared)
    if isinstance(example, Said):
        return Sides(example.text, relation=example.to)
    return Sides(example)


@dataclass(frozen=True, slots=True)
class Unless:
    """An exception, with a sentence that would be found without it.

    ``place`` says where it must stand: sharing a word with the finding (*touching*), in its
    sentence *before* or *after* it, anywhere in its *sentence* or in the *message*, or in the
    *context* that is answered.
    """

    match: Matcher
    example: Example
    why: str
    place: Place = "touching"


@dataclass(frozen=True, slots=True)
class Swap:
    """A phrase exchanged, its meaning kept: what ``pattern`` matches in the finding becomes ``to``.

    A part in plain braces narrows what is exchanged. ``example`` is a sentence of which nothing
    is found any more once it is done.
    """

    pattern: str
    to: str
    example: Example


@dataclass(frozen=True, slots=True)
class Reframe:
    """A sentence to edit. ``{name}`` takes the words of the pattern's part of that name."""

    text: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A question that puts no words in anyone's mouth."""

    text: str


OfferMade = Swap | Reframe | Ask


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule of the reader; `reader/README.md` explains each field.

    ``confidence``: from 0 to 1. Error: a considered guess until the rule is measured.
    ``priority``: of findings that overlap, the highest is shown, then the longest.
    ``context``: what the answered message must say for the rule to look at the reply at all.
    """

    code: str
    name: str
    step: Step
    tone: Tone
    roles: tuple[Role, ...]
    notice: str
    why: str
    limits: str
    sources: tuple[str, ...]
    match: tuple[Matcher, ...]
    fires: tuple[Example, ...]
    quiet: tuple[Example, ...]
    confidence: float
    since: str
    status: Status = "preview"
    priority: int = 0
    context: Matcher | None = None
    unless: tuple[Unless, ...] = ()
    offers: tuple[OfferMade, ...] = ()
