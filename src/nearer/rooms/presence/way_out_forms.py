"""Hide it, leave it, or explain it: asked, never told."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nearer.parts.moments.documents import Changes, Entry
from nearer.parts.moments.forms import PartForm

ANSWERS = (
    ("hide", _("Hide it")),
    ("leave", _("Leave it")),
    ("explain", _("Explain it")),
    ("none", _("None of these")),
)


def answer_in_words(entry: Entry) -> str:
    """What was answered, as it is read; nothing where nobody asked or answered."""
    return str(dict(ANSWERS).get(entry.way_out, ""))


class WayOutForm(PartForm):
    """Which way out of a feeling this was, if any. No answer leaves what was answered before."""

    error_field = "way_out"

    way_out = forms.ChoiceField(
        choices=ANSWERS,
        required=False,
        widget=forms.RadioSelect,
        label=_("Hide it, leave it, or explain it?"),
    )

    def saved(self, entry: Entry) -> dict[str, Any]:
        """What was answered."""
        return {"way_out": entry.way_out}

    def part(self) -> Changes:
        """The answer, where there is one."""
        way_out = self.cleaned_data["way_out"]
        return {"way_out": way_out} if way_out else {}

    def joins(self) -> bool:
        """A page that answers means it; one that does not changes nothing."""
        return True

    def ways(self) -> list[tuple[str, str]]:
        """The ways out, without the answer that it is none of them."""
        return [(value, str(label)) for value, label in ANSWERS if value != "none"]

    def answers(self) -> list[tuple[str, Any, bool]]:
        """Each answer with its label, and whether it is the chosen one."""
        chosen = self["way_out"].value()
        return [(value, label, value == chosen) for value, label in ANSWERS]
