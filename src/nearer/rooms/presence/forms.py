"""The pages of a check-in: which parts each asks for, and what a page carries along."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from django import forms
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from nearer.kit import ids
from nearer.parts.body.forms import BodyForm
from nearer.parts.feelings.forms import NameForm
from nearer.parts.moments.documents import Breath, Changes, Entry, Intensity, Stage
from nearer.parts.moments.forms import DEGREES, PartForm, SentenceForm
from nearer.rooms.presence import fragments

MINUTES = (1, 3, 5)
LONGEST_SECONDS = 6 * 3600
SHORTEST_PAUSE_SECONDS = 20  # less is no pause: two breaths


class BreathForm(PartForm):
    """How long the pause was meant to be."""

    minutes = forms.TypedChoiceField(
        choices=[(str(number), str(number)) for number in MINUTES],
        coerce=int,
        empty_value=None,
        required=False,
    )

    def saved(self, entry: Entry) -> dict[str, Any]:
        """The pause as it was saved."""
        return {"minutes": entry.breath.minutes if entry.breath else None}

    def part(self) -> Changes:
        """The pause, if there was one."""
        minutes = self.cleaned_data["minutes"]
        return {"breath": Breath(minutes) if minutes else None}

    def circles(self) -> SafeString:
        """What breathes on the page."""
        return fragments.circles()


@dataclass(frozen=True)
class Degree:
    """One question of how strong; ``chosen`` is text, as the page has it."""

    name: str
    label: str
    chosen: str
    errors: list[str]


class DegreeForm(PartForm):
    """How strong it is, 0 to 10, if the person wants to note it."""

    def saved(self, entry: Entry) -> dict[str, Any]:
        """What was noted."""
        return {name: getattr(entry.intensity, name) for name in self.base_fields}

    def part(self) -> Changes:
        """What is noted here, beside what was noted elsewhere."""
        known = self.entry.intensity if self.entry else Intensity()
        noted = {name: self.cleaned_data[name] for name in self.base_fields}
        return {"intensity": replace(known, **noted)}

    def degrees(self) -> list[Degree]:
        """The questions as the page shows them."""
        return [_shown_degree(self[name]) for name in self.base_fields]

    def is_open(self) -> bool:
        """Whether one of them has an answer or a problem."""
        return any(degree.chosen or degree.errors for degree in self.degrees())

    def numbers(self) -> list[tuple[str, str]]:
        """The answers there are."""
        return DEGREES


def _shown_degree(field: forms.BoundField) -> Degree:
    value = field.value()
    chosen = "" if value is None else str(value)
    return Degree(field.name, str(field.label), chosen, [str(error) for error in field.errors])


def _degree(label: Any) -> forms.TypedChoiceField:
    return forms.TypedChoiceField(
        choices=DEGREES, coerce=int, empty_value=None, required=False, label=label
    )


class BeforeForm(DegreeForm):
    """At the beginning."""

    before = _degree(_("How strong is it now, from 0 to 10?"))


class AfterForm(DegreeForm):
    """At the end."""

    after = _degree(_("How strong is it now, from 0 to 10?"))


class DegreesForm(DegreeForm):
    """Both, afterwards."""

    before = _degree(_("How strong was it at the beginning, from 0 to 10?"))
    after = _degree(_("And at the end?"))


@dataclass(frozen=True)
class Step:
    """One page of the check-in. ``after`` names the route that follows."""

    name: str
    route: str
    template: str
    parts: Mapping[str, type[PartForm]]
    after: str


BREATHE = Step(
    "breathe",
    "check-ins",
    "presence/breathe.html",
    {"breath": BreathForm, "before": BeforeForm},
    "check-in-body",
)
BODY = Step("body", "check-in-body", "presence/body.html", {"body": BodyForm}, "check-in-name")
NAME = Step("name", "check-in-name", "presence/name.html", {"name": NameForm}, "check-in-sentence")
SENTENCE = Step(
    "sentence",
    "check-in-sentence",
    "presence/sentence.html",
    {"sentence": SentenceForm, "after": AfterForm},
    "check-in",
)
EDIT = Step(
    "edit",
    "check-in-edit",
    "presence/edit.html",
    {"sentence": SentenceForm, "name": NameForm, "body": BodyForm, "degrees": DegreesForm},
    "check-in",
)
BEGINNINGS = {step.name: step for step in (BREATHE, BODY)}


@dataclass(frozen=True)
class Mark:
    """What a page says about itself: its moment, the revision it showed, its own name."""

    moment: UUID | None
    once: UUID
    revision: int
    page: str
    seconds: int

    @classmethod
    def fresh(cls, entry: Entry | None) -> "Mark":
        """For a page that is being shown."""
        once = ids.new_id()
        revision = entry.revision if entry else 0
        return cls(entry.id if entry else None, once, revision, once.hex, 0)

    @classmethod
    def sent(cls, data: Any) -> "Mark":
        """As a page sent it; what cannot be read is as if it had not been sent."""
        once = _uuid(data.get("once")) or ids.new_id()
        return cls(
            moment=_uuid(data.get("moment")),
            once=once,
            revision=_number(data.get("revision")),
            page=once.hex,
            seconds=min(_number(data.get("seconds")), LONGEST_SECONDS),
        )


class Page:
    """A step filled with what is saved, or with what was just typed."""

    def __init__(self, step: Step, data: Any = None, *, entry: Entry | None = None) -> None:
        self.step = step
        self.entry = entry
        self.bound = data is not None
        self.mark = Mark.sent(data) if self.bound else Mark.fresh(entry)
        if entry:
            # The address says which moment it is; what the page says of it may be left out.
            self.mark = replace(self.mark, moment=entry.id)
        self.forms = {name: form(data, entry=entry) for name, form in step.parts.items()}

    def is_valid(self) -> bool:
        """Whether every part can be kept; each says what is wrong with it."""
        verdicts = [form.is_valid() for form in self.forms.values()]
        return all(verdicts)

    def changes(self) -> Changes:
        """All valid parts together, with the time spent on the page."""
        changes: Changes = {}
        for form in self.forms.values():
            changes |= form.part()
        seconds = self.mark.seconds
        if seconds and "breath" in changes:
            changes["breath"] = _as_breathed(changes["breath"], seconds)
        if seconds:
            skipped = self.step is BREATHE and changes["breath"] is None
            changes["stages"] = {self.step.name: Stage(seconds, skipped)}
        return changes

    def is_empty(self) -> bool:
        """Whether a valid page says nothing that is worth keeping."""
        said = [part for name, part in self.changes().items() if name != "stages"]
        return not any(said_part and said_part != Intensity() for said_part in said)

    def action(self) -> str:
        """Where the page is sent: to its moment, or to where moments begin."""
        if self.mark.moment is None or self.step is BREATHE:
            return reverse("check-ins")
        return reverse(self.step.route, args=[self.mark.moment])

    def shown_again(self, entry: Entry) -> "Page":
        """The same page, knowing now how the moment stands: saving it again replaces that."""
        self.entry = entry
        self.mark = replace(self.mark, revision=entry.revision, moment=entry.id)
        return self


def _as_breathed(breath: Breath | None, seconds: int) -> Breath | None:
    """What was breathed, not what was meant to be: never more than was chosen."""
    if breath is None or seconds < SHORTEST_PAUSE_SECONDS:
        return None
    return replace(breath, minutes=min(breath.minutes, max(1, round(seconds / 60))))


def _uuid(text: Any) -> UUID | None:
    try:
        return UUID(str(text))
    except ValueError:
        return None


def _number(text: Any) -> int:
    written = str(text)
    return int(written) if written.isascii() and written.isdigit() and len(written) <= 9 else 0
