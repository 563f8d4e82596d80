"""A word of one's own, and what one writes beside a guide."""

from itertools import zip_longest
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from nearer.content import Guide
from nearer.kit import ids
from nearer.parts.feelings import own
from nearer.parts.feelings.own import STEPS, OwnWord
from nearer.parts.moments.checking import OWN_WORD_LIMIT
from nearer.parts.moments.fields import WordsField
from nearer.rooms.expression.naming import learned
from nearer.rooms.expression.naming.learned import ANSWERS, Learned


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
        self.data = _seeing(self.data, word.at)

    def where(self) -> tuple[int, int]:
        """Where the sliders stand: pleasantness, energy."""
        return _number(self["pleasantness"].value()), _number(self["energy"].value())


class LearnedForm(forms.Form):
    """What one learned to do with a feeling: an answer to each question of its guide, or to none."""

    first = WordsField(limit=learned.LIMIT, widget=forms.Textarea)
    second = WordsField(limit=learned.LIMIT, widget=forms.Textarea)
    third = WordsField(limit=learned.LIMIT, widget=forms.Textarea)
    once = forms.UUIDField(required=False, widget=forms.HiddenInput)
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, data: Any = None, *, guide: Guide, learned: Learned | None = None) -> None:
        self.learned = learned or Learned({})
        initial = {"once": ids.new_id(), "seen": self.learned.at, **self.learned.answers}
        super().__init__(data, auto_id="%s", initial=initial)
        for name, question in zip_longest(ANSWERS, guide.learned):
            if question is None:
                del self.fields[name]
                continue
            self.fields[name].label = question
            self.fields[name].widget.attrs |= {"dir": "auto", "autocomplete": "off", "rows": 3}

    def answers(self) -> dict[str, str]:
        """What was written, by field."""
        return {name: self.cleaned_data[name] for name in ANSWERS if name in self.fields}

    def fields_shown(self) -> list[forms.BoundField]:
        """The questions, in their order."""
        return [self[name] for name in ANSWERS if name in self.fields]

    def sees(self, saved: Learned) -> None:
        """Know how it stands now: sending the page again replaces that."""
        self.learned = saved
        self.data = _seeing(self.data, saved.at)


def _seeing(data: Any, at: str) -> Any:
    seeing = data.copy()
    seeing["seen"] = at
    return seeing


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
