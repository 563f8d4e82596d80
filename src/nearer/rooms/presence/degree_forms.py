"""How strong it is, at the beginning and at the end."""

from dataclasses import dataclass, replace
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nearer.parts.moments.documents import Changes, Entry, Intensity
from nearer.parts.moments.forms import DEGREES, PartForm


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

    def part(self) -> Changes:
        """A page that is come back to is empty again: saying nothing there takes nothing back."""
        if self.entry and self.cleaned_data["before"] is None:
            return {"intensity": self.entry.intensity}
        return super().part()


class AfterForm(DegreeForm):
    """At the end."""

    after = _degree(_("How strong is it now, from 0 to 10?"))


class DegreesForm(DegreeForm):
    """Both, afterwards."""

    before = _degree(_("How strong was it at the beginning, from 0 to 10?"))
    after = _degree(_("And at the end?"))
