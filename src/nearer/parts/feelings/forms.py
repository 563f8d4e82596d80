"""Which word is nearest."""

import json
from functools import cache
from typing import Any

from django import forms
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from nearer import content
from nearer.parts.moments.checking import MOST_FEELINGS, OWN_WORD_LIMIT
from nearer.parts.moments.documents import Changes, Entry, Named
from nearer.parts.moments.fields import WordsField
from nearer.parts.moments.forms import PartForm

COLUMNS, ROWS = 24, 20
REACH = 0.8  # how far from the middle the field goes, of 1


class OwnWordsField(WordsField):
    """The person's own words: any number of inputs of one name, the empty ones left out."""

    widget = forms.MultipleHiddenInput

    def to_python(self, value: Any) -> Any:
        """The words that are not empty."""
        words = [super(OwnWordsField, self).to_python(word) for word in value or []]
        return [word for word in words if word.strip()]

    def validate(self, value: Any) -> None:
        """Raises ``ValidationError`` for a word that cannot be kept exactly."""
        for word in value:
            super().validate(word)


class NameForm(PartForm):
    """Up to three words, own ones among them, or not yet."""

    error_field = "words"

    words = forms.Field(required=False, widget=forms.MultipleHiddenInput)
    own = OwnWordsField(limit=OWN_WORD_LIMIT)
    not_yet = forms.BooleanField(required=False)

    def saved(self, entry: Entry) -> dict[str, Any]:
        """The words as they were saved."""
        return {
            "words": [named.word for named in entry.feelings if not named.own],
            "own": [named.word for named in entry.feelings if named.own],
            "not_yet": entry.not_yet,
        }

    def part(self) -> Changes:
        """The words; "not yet" only where there are none."""
        strengths = (
            {named.word: named.strength for named in self.entry.feelings} if self.entry else {}
        )
        chosen = [(word, False) for word in dict.fromkeys(self.cleaned_data["words"] or [])]
        chosen += [(word, True) for word in dict.fromkeys(self.cleaned_data["own"])]
        feelings = [Named(word, own, strengths.get(word, "")) for word, own in chosen]
        return {"feelings": feelings, "not_yet": self.cleaned_data["not_yet"] and not feelings}

    def families(self) -> SafeString:
        """All words in their families, the chosen ones ticked."""
        html = _families(self.language)
        known = content.first_feelings(self.language).words
        for word in self._shown("words"):
            if word in known:
                box = f'id="word-{word}"'
                html = html.replace(box, f"{box} checked")
        return mark_safe(html)  # noqa: S308 - our own markup; only ids of the list were added

    def field2d(self) -> SafeString:
        """The search, and the field of energy and pleasantness."""
        return _field2d(self.language)

    def own_words(self) -> list[str]:
        """Own words as the page has them, and an empty place for one more."""
        words = self._shown("own")
        return [*words, ""] if len(words) < MOST_FEELINGS else words

    def covers(self) -> str:
        """Vague words, and what each can be covering, for the page's script."""
        return _covers(self.language)

    def _shown(self, name: str) -> list[str]:
        if self.is_bound:
            typed: Any = self.data
            return [word for word in typed.getlist(name) if word.strip()]
        saved: list[str] = self.initial.get(name, [])
        return saved


# What is the same on every page of a language is put together once: these lists are long.


@cache
def _families(language: str) -> str:
    families = content.first_feelings(language).families
    return str(render_to_string("feelings/_families.html", {"families": families}))


@cache
def _field2d(language: str) -> SafeString:
    return render_to_string("feelings/_field.html", {"spread": spread(language)})


@cache
def _covers(language: str) -> str:
    covers = content.first_feelings(language).covers
    return json.dumps({said: list(words) for said, words in covers.items()})


def spread(language: str) -> list[tuple[content.Word, int, int]]:
    """The words on the small field, each with its column and row."""
    return [
        (word, _track(word.pleasantness, COLUMNS), _track(-word.energy, ROWS))
        for word in content.first_feelings(language).words.values()
        if word.spread
    ]


def _track(place: float, tracks: int) -> int:
    share = (max(-REACH, min(REACH, place)) + REACH) / (2 * REACH)
    return round(share * (tracks - 1)) + 1
