"""What a reading of one message holds: typed, frozen, and the same for the same text.

Every span is a pair of offsets in code points of the text as it was written, end not included.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Literal

Role = Literal["say", "reply"]
Tone = Literal["care", "credit"]
OfferKind = Literal["swap", "reframe", "ask"]
Whose = Literal["self", "you", "other", "unknown"]
DangerKind = Literal["self-harm", "violence", "fear", "coercion"]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to try instead, only ever shown.

    ``swap`` replaces exactly the finding's span; ``reframe`` is a sentence to edit; ``ask`` is a
    question that puts no words in anyone's mouth.
    """

    kind: OfferKind
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule's observation about one stretch of the words, never about the person.

    ``confidence`` runs from 0 to 1. Error: declared with the rule until it is measured.
    """

    code: str
    name: str
    tone: Tone
    start: int
    end: int
    notice: str
    confidence: float
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class FeelingFound:
    """A feeling that the words name or hint at. ``word`` is an id of the lexicon.

    ``explicit``: named, not implied. ``negated``: said not to be there. ``whose``: who feels it.
    """

    word: str
    family: str
    start: int
    end: int
    explicit: bool
    negated: bool
    whose: Whose


@dataclass(frozen=True, slots=True)
class Danger:
    """Words that speak of harm. ``show`` is the plain sentence to show beside the help page."""

    kind: DangerKind
    start: int
    end: int
    show: str


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of an I-statement that are there, each with its first span."""

    observation: Span | None = None
    feeling: Span | None = None
    need: Span | None = None
    request: Span | None = None
    their_side: Span | None = None

    def present(self) -> dict[str, Span]:
        """The parts that are there, by name, in the order of the form."""
        found = {part.name: getattr(self, part.name) for part in fields(self)}
        return {name: span for name, span in found.items() if span is not None}


@dataclass(frozen=True, slots=True)
class Signals(Mapping[str, float]):
    """What a learned model says, from 0 to 1 by name; empty where there is none.

    ``likely``: names of what is heard, each at the threshold that finds it best: what is rare is heard far below
    one half. ``sure``: of what is there so surely that it may be shown as something that may hurt.
    """

    pairs: tuple[tuple[str, float], ...] = ()
    likely: tuple[str, ...] = ()
    sure: tuple[str, ...] = ()

    def __getitem__(self, name: str) -> float:
        return dict(self.pairs)[name]

    def __iter__(self) -> Iterator[str]:
        return iter(dict(self.pairs))

    def __len__(self) -> int:
        return len(self.pairs)


@dataclass(frozen=True, slots=True)
class Reading:
    """One message, read. Findings stand in the order of the text.

    Where ``danger`` speaks, coaching stops: findings are credit only and nothing is offered.
    """

    text: str
    role: Role
    findings: tuple[Finding, ...] = ()
    feelings: tuple[FeelingFound, ...] = ()
    parts: Parts = Parts()
    danger: Danger | None = None
    signals: Signals = field(default_factory=Signals)

    @property
    def care(self) -> tuple[Finding, ...]:
        """The findings that may hurt."""
        return tuple(finding for finding in self.findings if finding.tone == "care")

    @property
    def credit(self) -> tuple[Finding, ...]:
        """The findings that do good."""
        return tuple(finding for finding in self.findings if finding.tone == "credit")
