"""Where in the body, and what it is like there."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.safestring import SafeString

from nearer import content
from nearer.parts.body import drawing
from nearer.parts.moments.documents import Changes, Entry, Felt
from nearer.parts.moments.forms import PartForm


@dataclass(frozen=True)
class Row:
    """One place in the list; ``felt`` is None where it is not chosen."""

    id: str
    label: str
    felt: Felt | None


class PlacesField(forms.Field):
    """Chosen places, in the order of the page."""

    widget = forms.MultipleHiddenInput


class BodyForm(PartForm):
    """Places, each with a sensation and a strength if the person says so."""

    places = PlacesField(required=False)

    def saved(self, entry: Entry) -> dict[str, Any]:
        """The places as they were saved."""
        return {"places": list(entry.regions)}

    def part(self) -> Changes:
        """The places, and what each is like."""
        return {"regions": self.felt()}

    def felt(self) -> list[Felt]:
        """What is chosen on the page: typed so far, or else saved."""
        if not self.is_bound:
            saved: list[Felt] = self.initial.get("places", [])
            return saved
        data: Any = self.data
        return [
            Felt(place, data.get(f"sensation-{place}", ""), data.get(f"strength-{place}", ""))
            for place in dict.fromkeys(data.getlist("places"))
        ]

    def rows(self) -> list[Row]:
        """Every place from the head down, then the two answers beside the figure."""
        felt = {one.region: one for one in self.felt()}
        labels = content.regions(self.language).labels
        return [Row(place, label, felt.get(place)) for place, label in labels.items()]

    def elsewhere(self) -> tuple[content.Elsewhere, ...]:
        """The answers that are not on the figure."""
        return content.regions(self.language).elsewhere

    def textures(self) -> list[tuple[content.Texture, SafeString]]:
        """The eight textures with a sample of each."""
        textures = content.sensations(self.language).textures
        return [(texture, drawing.swatch(texture.id)) for texture in textures]

    def strengths(self) -> list[tuple[str, str]]:
        """The three strengths."""
        return list(content.sensations(self.language).strengths.items())

    def definitions(self) -> SafeString:
        """What the figures refer to."""
        return drawing.definitions()

    def front(self) -> SafeString:
        """The figure from the front."""
        return drawing.figure("front", self.felt(), self.language)

    def back(self) -> SafeString:
        """The figure from the back."""
        return drawing.figure("back", self.felt(), self.language)
