"""Where in the body, and what it is like there."""

from functools import cache
from typing import Any

from django import forms
from django.template.loader import render_to_string
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from nearer import content
from nearer.parts.body import drawing
from nearer.parts.moments.documents import Changes, Entry, Felt
from nearer.parts.moments.forms import PartForm
from nearer.parts.moments.telling import ACTIVITY

SAID = ("sensation", "strength", "activity")  # what is said of a place, as ``Felt`` has it


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
            Felt(place, *(data.get(f"{name}-{place}", "") for name in SAID))
            for place in dict.fromkeys(data.getlist("places"))
        ]

    def rows(self) -> SafeString:
        """Every place from the head down, then the two answers beside the figure, as a list."""
        felt = {one.region: one for one in self.felt()}
        rows = (
            [_chosen_row(felt[place], self.language) if place in felt else row]
            for place, row in _blank_rows(self.language).items()
        )
        return format_html("<ul>{}</ul>", format_html_join("", "{}", rows))

    def blank(self) -> SafeString:
        """What is asked of a place when a script opens its row."""
        return _blank(self.language)

    def sheet(self) -> SafeString:
        """What is asked of the place that was touched."""
        return _sheet(self.language)

    def definitions(self) -> SafeString:
        """What the figures refer to."""
        return drawing.definitions()

    def front(self) -> SafeString:
        """The figure from the front."""
        return drawing.figure("front", self.felt(), self.language)

    def back(self) -> SafeString:
        """The figure from the back."""
        return drawing.figure("back", self.felt(), self.language)


# What is the same on every page of a language is put together once: these lists are long.


@cache
def _sheet(language: str) -> SafeString:
    elsewhere = content.regions(language).elsewhere
    return render_to_string("body/_sheet.html", _choices(language) | {"elsewhere": elsewhere})


@cache
def _blank_rows(language: str) -> dict[str, SafeString]:
    labels = content.regions(language).labels
    return {place: _row(place, label, "", "") for place, label in labels.items()}


@cache
def _blank(language: str) -> SafeString:
    return _together(*_like("", "", language))


def _together(*parts: SafeString) -> SafeString:
    return format_html('<div class="like">{}{}{}</div>', *parts)


@cache
def _choices(language: str) -> dict[str, Any]:
    sensations = content.sensations(language)
    textures = [(texture, drawing.swatch(texture.id)) for texture in sensations.textures]
    return {
        "textures": textures,
        "strengths": list(sensations.strengths.items()),
        "activities": [(id, said, drawing.activity_swatch(id)) for id, said in ACTIVITY.items()],
    }


def _chosen_row(felt: Felt, language: str) -> SafeString:
    label = content.regions(language).labels[felt.region]
    said = (getattr(felt, name) for name in SAID)
    asked = zip(_like(felt.region, label, language), said, strict=True)
    chosen = [_choose(select, value) for select, value in asked]
    return _row(felt.region, label, " checked", _together(*chosen))


def _row(place: str, label: str, checked: str, like: str) -> SafeString:
    return format_html(
        '<li id="place-{0}" data-place="{0}"><label class="pick"><input type="checkbox" '
        'name="places" value="{0}" autocomplete="off"{1}><span class="chip">{2}</span></label>{3}'
        "</li>",
        place,
        checked,
        label,
        like,
    )


@cache
def _like(place: str, label: str, language: str) -> tuple[SafeString, ...]:
    """What it is like, how strong it is, whether it is more than usual: nothing chosen yet."""
    about = _choices(language) | {"place": place, "label": label}
    templates = ("body/_like.html", "body/_strong.html", "body/_activity.html")
    return tuple(render_to_string(template, about) for template in templates)


def _choose(select: SafeString, value: str) -> SafeString:
    """Our own markup with one of its options chosen; an unknown value chooses none."""
    option = f'<option value="{escape(value)}"'
    return mark_safe(select.replace(option, f"{option} selected", 1))  # noqa: S308
