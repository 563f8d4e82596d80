"""A word of one's own, and what is looked for."""

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from nearer.kit import ids
from nearer.parts.feelings import own
from nearer.parts.feelings.own import STEPS, OwnWord
from nearer.parts.moments.checking import OWN_WORD_LIMIT
from nearer.parts.moments.fields import WordsField


class OwnWordForm(forms.Form):
    """The word, what it means to the person, and where it stands on the field, if anywhere."""

    use_required_attribute = False

    word = WordsField(limit=OWN_WORD_LIMIT, label=_("Your word"))
    definition = WordsField(
        limit=own.MEANING_LIMIT,
        label=_("What it means to you"),
        help_text=_("As you would tell somebody who has never felt it. It can stay empty."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    has_place = forms.BooleanField(required=False, label=_("It has a place on the field"))
    pleasantness = forms.IntegerField(required=False, min_value=-STEPS, max_value=STEPS)
    energy = forms.IntegerField(required=False, min_value=-STEPS, max_value=STEPS)
    once = forms.UUIDField(required=False, widget=forms.HiddenInput)
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, data: Any = None, *, word: OwnWord | None = None, begun: str = "") -> None:
        initial = _as_initial(word) if word else {"once": ids.new_id(), "word": begun}
        super().__init__(data, auto_id="%s", initial=initial)
        for name in ("word", "definition"):
            self.fields[name].widget.attrs |= {"dir": "auto", "autocomplete": "off"}

    def clean(self) -> dict[str, Any]:
        """A word is needed; everything else may be left out."""
        if not self.errors.get("word") and not self.cleaned_data.get("word", "").strip():
            self.add_error("word", _("There is no word in it."))
        return self.cleaned_data

    def as_word(self, word_id: UUID | None = None) -> OwnWord:
        """What was filled in, under this id or the one that the page made."""
        given = self.cleaned_data
        place = (given.get("pleasantness") or 0, given.get("energy") or 0)
        return OwnWord(
            str(word_id or given.get("once") or ids.new_id()),
            given["word"].strip(),
            given["definition"],
            own.placed(*place) if given["has_place"] else None,
        )

    def sees(self, word: OwnWord) -> None:
        """Know how the word stands now: sending the page again replaces that."""
        data: Any = self.data.copy()  # type: ignore[attr-defined]
        data["seen"] = word.at
        self.data = data

    def where(self) -> tuple[int, int]:
        """Where the sliders stand: pleasantness, energy."""
        return _number(self["pleasantness"].value()), _number(self["energy"].value())


def _as_initial(word: OwnWord) -> dict[str, Any]:
    pleasantness, energy = word.sliders
    return {
        "once": word.id,
        "word": word.word,
        "definition": word.definition,
        "has_place": word.place is not None,
        "pleasantness": pleasantness,
        "energy": energy,
        "seen": word.at,
    }


def _number(value: Any) -> int:
    try:
        return max(-STEPS, min(STEPS, int(value)))
    except (TypeError, ValueError):
        return 0
