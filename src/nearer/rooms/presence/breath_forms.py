"""The pause: how long it was meant to be, what led it, and what it rested on."""

from collections.abc import Iterable, Sequence
from typing import Any

from django import forms

from nearer.parts.moments.documents import ANCHORS, CUES, Breath, Changes, Entry
from nearer.parts.moments.forms import PartForm

MINUTES = (1, 3, 5)
PACES = ("4-6", "5-5")
OWN_PACE = "own"
USUAL = Breath(MINUTES[0])
# No holds, and nothing so slow that somebody runs out of breath over it.
SECONDS = range(2, 11)


def _one_of(values: Iterable[Any]) -> forms.ChoiceField:
    return forms.ChoiceField(choices=[(str(one), str(one)) for one in values], required=False)


class BreathForm(PartForm):
    """How long the pause was meant to be, and how it was led."""

    minutes = _one_of(MINUTES)
    cue = _one_of(CUES)
    anchor = _one_of(ANCHORS)
    pace = _one_of((*PACES, OWN_PACE))
    breathe_in = _one_of(SECONDS)
    breathe_out = _one_of(SECONDS)

    def saved(self, entry: Entry) -> dict[str, Any]:
        """The pause as it was saved."""
        return _fields(entry.breath, str(entry.breath.minutes)) if entry.breath else {}

    def part(self) -> Changes:
        """The pause, if there was one."""
        given = self.cleaned_data
        if not given["minutes"]:
            return {"breath": None}
        anchor = given["anchor"] or USUAL.anchor
        # Whoever rests on something else than the breath is led by nothing.
        cue = given["cue"] or USUAL.cue if anchor == USUAL.anchor else "none"
        return {"breath": Breath(int(given["minutes"]), self._pace(), cue, anchor)}

    def way(self) -> dict[str, str]:
        """What is chosen on the page, as text.

        Before anything is, the way and the pace are those of the last pause; its length is not.
        """
        if not self.is_bound and not self.initial:
            self.initial = _fields(self.memory.breath or USUAL, str(USUAL.minutes))
        return {name: str(self[name].value() or "") for name in self.base_fields}

    def problems(self) -> Sequence[str]:
        """What is wrong with it, one after the other."""
        return [str(error) for errors in self.errors.values() for error in errors]

    def _pace(self) -> str:
        given = self.cleaned_data
        inhale, exhale = USUAL.pace.split("-")
        own = f"{given['breathe_in'] or inhale}-{given['breathe_out'] or exhale}"
        return own if given["pace"] == OWN_PACE else given["pace"] or USUAL.pace


def _fields(breath: Breath, minutes: str) -> dict[str, str]:
    is_on_breath = breath.anchor == USUAL.anchor
    inhale, _, exhale = breath.pace.partition("-")
    return {
        "minutes": minutes,
        "cue": breath.cue if is_on_breath else USUAL.cue,
        "anchor": breath.anchor,
        "pace": breath.pace if breath.pace in PACES else OWN_PACE,
        "breathe_in": inhale,
        "breathe_out": exhale,
    }
