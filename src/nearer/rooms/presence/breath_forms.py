"""The pause: how long it was meant to be, and what led it."""

from typing import Any

from django import forms
from django.utils.safestring import SafeString

from nearer.parts.moments.documents import Breath, Changes, Entry
from nearer.parts.moments.forms import PartForm
from nearer.rooms.presence import fragments

MINUTES = (1, 3, 5)


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
