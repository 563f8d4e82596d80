"""Hide it, leave it, or explain it: asked, never concluded."""

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


class WayOutForm(PartForm):
    """Which way out of a feeling is nearest. No answer leaves an earlier one as it is."""

    error_field = "way_out"

    way_out = forms.ChoiceField(choices=ANSWERS, required=False, widget=forms.RadioSelect)

    def saved(self, entry: Entry) -> dict[str, Any]:
        """What was answered."""
        return {"way_out": entry.way_out}

    def part(self) -> Changes:
        """The answer, if there is one."""
        answer = self.cleaned_data["way_out"]
        return {"way_out": answer} if answer else {}

    def joins(self) -> bool:
        """A page that answers means it; one that does not changes nothing."""
        return True

    def answers(self) -> list[tuple[str, Any, bool]]:
        """Each answer with its label, and whether it is the chosen one."""
        chosen = self["way_out"].value()
        return [(value, label, value == chosen) for value, label in ANSWERS]
