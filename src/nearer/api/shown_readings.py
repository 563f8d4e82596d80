"""What the reader answers: version 1 of its JSON, the same as on the command line."""

from typing import Literal

from pydantic import BaseModel, Field

from nearer.reader.reading import DangerKind, OfferKind, Role, Tone, Whose
from nearer.reader.rule import Status, Step

START = Field(description="Where it begins, in code points of the text.")
END = Field(description="Where it ends; not included.")


class Versioned(BaseModel):
    """Says which version of the reader's JSON it is."""

    version: Literal[1] = Field(alias="schema", description="The version: 1.")


class OfferShown(BaseModel):
    """Something to try instead."""

    kind: OfferKind = Field(description="Exchanges the stretch; a sentence to edit; a question.")
    text: str = Field(description="The words. Square brackets are for the person to fill.")


class FindingShown(BaseModel):
    """What one rule noticed about some of the words."""

    code: str = Field(description="The rule.")
    name: str = Field(description="Its name.")
    tone: Tone = Field(description="May hurt, or does good.")
    start: int = START
    end: int = END
    notice: str = Field(description="One sentence about the words.")
    confidence: float = Field(description="From 0 to 1.")
    offers: list[OfferShown] = Field(description="What to try instead.")


class FeelingFoundShown(BaseModel):
    """A feeling that the words name or hint at."""

    word: str = Field(description="Id in the lexicon.")
    family: str = Field(description="Its family there.")
    start: int = START
    end: int = END
    explicit: bool = Field(description="Named, not hinted at.")
    negated: bool = Field(description="Said not to be there.")
    whose: Whose = Field(description="Who feels it.")


class DangerShown(BaseModel):
    """Words that speak of harm."""

    kind: DangerKind = Field(description="Of which harm.")
    start: int = START
    end: int = END
    show: str = Field(description="The sentence to show, beside a help page.")


class Reading(Versioned):
    """A message, read."""

    id: None = Field(description="Null here: an answer belongs to its request.")
    text: str = Field(description="The message as it was sent.")
    role: Role = Field(description="About to be said, or a reply.")
    findings: list[FindingShown] = Field(description="In the order of the text.")
    feelings: list[FeelingFoundShown] = Field(description="In the order of the text.")
    parts: dict[str, list[int]] = Field(
        description="Parts of an I-statement that are there, each with start and end."
    )
    danger: DangerShown | None = Field(description="With it there is no finding of care.")
    signals: dict[str, float] = Field(
        description="Numbers of a learned model, from 0 to 1; empty where not asked or not there."
    )
    likely: list[str] = Field(
        default=[],
        description="With signals only: what is heard, each at the threshold that finds it best.",
    )
    sure: list[str] = Field(
        default=[], description="With signals only: those sure enough to be shown as what may hurt."
    )


class SlotShown(BaseModel):
    """An open place of a rewording."""

    start: int = START
    end: int = END
    question: str = Field(description="What to ask the person.")
    choices: list[str] = Field(description="Words to choose from; may be empty.")


class RewordingShown(BaseModel):
    """One way to say it."""

    text: str = Field(description="The words.")
    kind: str = Field(description="i-statement, short, ask, reflect or validate.")
    slots: list[SlotShown] = Field(description="What is left for the person to fill.")


class Rewordings(Versioned):
    """Ways to say a message."""

    id: None = Field(description="Null here: an answer belongs to its request.")
    rewordings: list[RewordingShown] = Field(description="Two or three, or none.")


class RuleInList(BaseModel):
    """A rule, briefly."""

    code: str = Field(description="Stays for ever.")
    name: str = Field(description="For people.")
    step: Step = Field(description="Of the four steps.")
    tone: Tone = Field(description="May hurt, or does good.")
    roles: list[Role] = Field(description="Where it looks.")
    status: Status = Field(description="Only stable ones speak without being asked.")
    since: str = Field(description="The version it came with.")
    notice: str = Field(description="One sentence about the words.")
    confidence: float = Field(description="From 0 to 1.")


class Rules(Versioned):
    """The rules of the reader."""

    rules: list[RuleInList] = Field(description="By code.")


class ExampleShown(BaseModel):
    """A sentence."""

    text: str = Field(description="The words.")
    context: str | None = Field(description="What they answer, where that matters.")
    relation: str | None = Field(description="To whom they are said, where that matters.")


class FiringShown(ExampleShown):
    """A sentence in which the rule by itself notices something."""

    instead: dict[Role, list[str]] = Field(
        description="Where a reading reports other rules of the same words instead of this one: their names, by role."
    )


class ExceptionShown(ExampleShown):
    """A sentence in which it stays quiet, and why."""

    why: str = Field(description="Why it stays quiet there.")


class SourceShown(BaseModel):
    """A paper, a book or an article."""

    key: str = Field(description="Its key.")
    authors: str = Field(description="Who wrote it.")
    title: str = Field(description="Its title.")
    year: int = Field(description="When it came out.")
    kind: str = Field(description="paper, book or article.")


class Rule(Versioned, RuleInList):
    """All that a rule declares."""

    why: str = Field(description="Why these words may hurt, or do good.")
    limits: str = Field(description="When it is wrong.")
    needs_model: bool = Field(
        description="Whether it goes by the learned model: it speaks only where signals are asked for."
    )
    fires: list[FiringShown] = Field(description="Where it notices something.")
    quiet: list[ExampleShown] = Field(description="Where it stays quiet.")
    unless: list[ExceptionShown] = Field(description="Its exceptions.")
    offers: list[OfferShown] = Field(description="What it offers instead.")
    sources: list[SourceShown] = Field(description="What it rests on.")
