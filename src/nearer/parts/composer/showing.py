"""What is shown of a reading, worked out when it is shown; nothing of it is kept."""

import re
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Literal

from django.contrib.humanize.templatetags.humanize import apnumber
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from nearer.kit.private import PrivateText
from nearer.parts.composer.placing import Placed, placed
from nearer.reader import Danger, Finding, Reading, Rewording, registry
from nearer.reader.document import Document
from nearer.reader.reader import prepared, read_prepared
from nearer.reader.reading import Role, Span
from nearer.reader.rewording import Slot
from nearer.reader.rewording.own import OTHER
from nearer.reader.rewording.reword import reword_prepared
from nearer.reader.rule import Ask
from nearer.reader.signals import signals_of

SENTENCE = re.compile(r".+?(?:[.!?…]+(?=\s|$)|$)\s*", re.DOTALL)
# Open places in an offer, to be filled with words of one's own: they say nothing yet.
GAP = re.compile(r"\[[^\[\]\n]+\]")
# The parts that are told apart above all, and the two that are marked where they are.
TICKS = {
    "observation": _("what happened"),
    "feeling": _("what you felt"),
    "request": _("what you would like"),
}
# The rule that goes by a learned model, and what to do about it: nothing, ask, or show it still.
HINT = "going-round"
Hinting = Literal["", "ask", "keep"]
MARKED = {"feeling": _("A feeling, said."), "request": _("A wish, said.")}


@dataclass(frozen=True, repr=False)
class Try:
    """Something that can be put in place of some words. ``key`` finds it again without script."""

    key: str
    placed: Placed


@dataclass(frozen=True, repr=False)
class Place:
    """One stretch of the words that may land otherwise than it is meant."""

    name: str
    start: int
    end: int
    words: PrivateText
    notice: str
    why: str
    tries: tuple[Try, ...]
    questions: tuple[str, ...]


@dataclass(frozen=True, repr=False)
class Clear:
    """One stretch that says something plainly already; ``part`` names it where no rule does."""

    start: int
    end: int
    words: PrivateText
    notice: str = ""
    part: str = ""

    @property
    def told(self) -> str:
        """What is there, in one sentence."""
        return self.notice or str(MARKED[self.part])


@dataclass(frozen=True)
class Tick:
    """One of the parts of a sentence that can be answered, and whether it is there."""

    name: str
    there: bool

    @property
    def label(self) -> str:
        """Its name on the screen."""
        return str(TICKS[self.name])


@dataclass(frozen=True, repr=False)
class Open:
    """An open place of a rewording, as it stands there, and the words that may close it.

    ``other``: what to press for none of them.
    """

    start: int
    end: int
    words: PrivateText
    question: str
    choices: tuple[str, ...]
    other: str = OTHER


@dataclass(frozen=True, repr=False)
class Whole:
    """The whole message said another way, and its sentences one by one."""

    number: int
    kind: str
    text: PrivateText
    sentences: tuple[PrivateText, ...]
    opens: tuple[Open, ...]

    def with_words(self, chosen: Sequence[str]) -> str:
        """The text with one of its choices in each open place; none of them leaves it open."""
        text = str(self.text)
        for place, word in reversed(list(zip(self.opens, chosen, strict=True))):
            if word in place.choices:
                text = text[: place.start] + word + text[place.end :]
        return text


@dataclass(frozen=True)
class Hint:
    """One question about all of the words, where nothing in them asks for a second look."""

    name: str
    asks: str
    notice: str
    why: str


@dataclass(frozen=True, repr=False)
class Shown:
    """Where ``danger`` speaks there is nothing but its plain sentence.

    ``wholes``: None where they were not asked for.
    """

    hint: Hint | None = None
    places: tuple[Place, ...] = ()
    clear: tuple[Clear, ...] = ()
    ticks: tuple[Tick, ...] = ()
    wholes: tuple[Whole, ...] | None = ()
    danger: Danger | None = None

    @property
    def how_many(self) -> str:
        """The number of places, as a sentence begins."""
        return capfirst(str(apnumber(len(self.places))))


def show(
    text: str,
    *,
    role: Role = "say",
    context: str | None = None,
    quiet: Callable[[], Set[str]] = frozenset,
    rewording: bool = True,
    hinting: Hinting = "",
) -> Shown:
    """What there is to show of these words, without what the rules in ``quiet`` would say.

    ``quiet`` is asked only where one of them could speak. Without ``rewording`` the message is not
    said another way, which costs more than the reading. The learned model is heard only where ``hinting`` asks for it.
    """
    document = prepared(text, role=role, context=context or None)
    # Asked once, for the hint and for danger, and once more only of single sentences.
    heard = signals_of([document.text], of_danger=True)[0] if hinting == "ask" else None
    reading = read_prepared(document, signals=heard, listening=bool(hinting))
    if reading.danger:
        return Shown(danger=reading.danger)
    unwanted = quiet() if reading.care or hinting else frozenset()
    places = tuple(_places(document, reading, unwanted | {HINT}))
    wholes: tuple[Whole, ...] | None = ()
    if places:
        wholes = _wholes(document, reading) if rewording else None
    gaps = [found.span() for found in GAP.finditer(text)]
    present = {name: span for name, span in reading.parts.present().items() if _is_free(span, gaps)}
    return Shown(
        places=places,
        clear=tuple(_clear(reading, present, [*gaps, *((at.start, at.end) for at in places)])),
        ticks=tuple(Tick(each, each in present) for each in TICKS) if role == "say" else (),
        wholes=wholes,
        hint=None if places or HINT in unwanted else _hint(reading, hinting),
    )


def _places(document: Document, reading: Reading, quiet: Set[str]) -> Iterator[Place]:
    for finding in reading.care:
        if finding.name not in quiet:
            yield Place(
                name=finding.name,
                start=finding.start,
                end=finding.end,
                words=PrivateText(reading.text[finding.start : finding.end]),
                notice=finding.notice,
                why=registry.named(finding.name).why,
                tries=tuple(_tries(document, finding)),
                questions=tuple(each.text for each in finding.offers if each.kind == "ask"),
            )


def _tries(document: Document, finding: Finding) -> Iterator[Try]:
    for number, offer in enumerate(finding.offers):
        put = placed(document, finding, offer)
        if put is not None and put.into(document.text) != document.text:
            yield Try(f"{finding.name}.{finding.start}.{number}", put)


def _hint(reading: Reading, hinting: Hinting) -> Hint | None:
    found = any(finding.name == HINT for finding in reading.care)
    if not found and hinting != "keep":
        return None
    rule = registry.named(HINT)
    asks = next(str(offer.text) for offer in rule.offers if isinstance(offer, Ask))
    return Hint(rule.name, asks, rule.notice, rule.why)


def _clear(reading: Reading, present: dict[str, Span], taken: list[Span]) -> Iterator[Clear]:
    """Credit first, then the parts that no rule spoke of; never where something may hurt."""
    credit = [(finding.notice, "", (finding.start, finding.end)) for finding in reading.credit]
    parts = [("", name, span) for name, span in present.items() if name in MARKED]
    for notice, part, span in (*credit, *parts):
        if _is_free(span, taken):
            taken.append(span)
            yield Clear(*span, PrivateText(reading.text[slice(*span)]), notice, part)


def _is_free(span: Span, taken: list[Span]) -> bool:
    return all(span[1] <= start or span[0] >= end for start, end in taken)


def _wholes(document: Document, reading: Reading) -> tuple[Whole, ...]:
    return tuple(_whole(*each) for each in enumerate(reword_prepared(document, reading)))


def _whole(number: int, rewording: Rewording) -> Whole:
    sentences = (found[0].strip() for found in SENTENCE.finditer(rewording.text))
    return Whole(
        number=number,
        kind=rewording.kind,
        text=PrivateText(rewording.text),
        sentences=tuple(PrivateText(each) for each in sentences if each),
        opens=tuple(_open(rewording.text, slot) for slot in rewording.slots),
    )


def _open(text: str, slot: Slot) -> Open:
    words = PrivateText(text[slot.start : slot.end])
    choices = tuple(each for each in slot.choices if each != OTHER)
    return Open(slot.start, slot.end, words, slot.question, choices)
