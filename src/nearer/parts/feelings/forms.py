"""Which word is nearest."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from django import forms
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from nearer import content
from nearer.kit.text import from_form
from nearer.parts.feelings import lexicon_file
from nearer.parts.moments.checking import MOST_FEELINGS, OWN_WORD_LIMIT
from nearer.parts.moments.documents import Changes, Entry, Named
from nearer.parts.moments.fields import WordsField
from nearer.parts.moments.forms import PartForm

COLUMNS, ROWS = 24, 20
REACH = 0.8  # how far from the middle the field goes, of 1


@dataclass(frozen=True, repr=False)
class Chosen:
    """A chosen word as the page shows it. ``key``: what its strength is named by."""

    key: str
    label: str
    definition: str
    strength: str


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
        feelings = self._sent()
        return {"feelings": feelings, "not_yet": self.cleaned_data["not_yet"] and not feelings}

    def families(self) -> SafeString:
        """All words in their families, the chosen ones ticked."""
        html = _families(self.language)
        known = content.lexicon(self.language).words
        for named in self._shown():
            if not named.own and named.word in known:
                box = f'id="word-{named.word}"'
                html = html.replace(box, f"{box} checked")
                html = html.replace(f'data-more="{known[named.word].family}"', "open")
        return mark_safe(html)  # noqa: S308 - our own markup; only ids of the list were added

    def field2d(self) -> SafeString:
        """The search, and the field of energy and pleasantness."""
        return _field2d(self.language)

    def own_words(self) -> list[str]:
        """Own words as the page has them, and an empty place for one more."""
        words = [named.word for named in self._shown() if named.own]
        return [*words, ""] if len(words) < MOST_FEELINGS else words

    def chosen(self) -> list[Chosen]:
        """The chosen words, each with what it means and how strong it is."""
        known = content.lexicon(self.language).words
        own: list[Chosen] = []
        listed: list[Chosen] = []
        for named in self._shown():
            if named.own:
                own.append(Chosen(f"own-{len(own)}", named.word, "", named.strength))
            elif word := known.get(named.word):
                listed.append(Chosen(word.id, word.label, word.definition, named.strength))
        return [*listed, *own]

    def strengths(self) -> list[tuple[str, str]]:
        """How strong a feeling can be."""
        return list(content.sensations(self.language).strengths.items())

    def words_file(self) -> str:
        """What the page's script reads once somebody looks for a word."""
        return lexicon_file.name(self.language)

    def _sent(self) -> list[Named]:
        """The words that were sent, each once; an own word is known by where it stood."""
        listed = [Named(word, strength=self._strength(word)) for word in self._typed("words")]
        own = [
            Named(word, own=True, strength=self._strength(f"own-{place}"))
            for place, word in enumerate(self._typed("own"))
            if word.strip()
        ]
        once: dict[tuple[str, bool], Named] = {}
        for named in (*listed, *own):
            once.setdefault((named.word, named.own), named)
        return list(once.values())

    def _strength(self, key: str) -> str:
        data: Any = self.data
        return str(data.get(f"word-strength-{key}", ""))

    def _typed(self, name: str) -> list[str]:
        data: Any = self.data
        return [from_form(word) for word in data.getlist(name)]

    def _shown(self) -> list[Named]:
        if self.is_bound:
            return [named for named in self._sent() if named.word.strip()]
        return list(self.entry.feelings) if self.entry else []


# What is the same on every page of a language is put together once: these lists are long.


@cache
def _families(language: str) -> str:
    first = content.first_feelings(language).words
    families = [
        {
            "family": family,
            "first": [word for word in family.words if word.id in first],
            "more": [word for word in family.words if word.id not in first],
        }
        for family in content.lexicon(language).families
    ]
    # On the field a label of its own names the box, too: once is enough for who listens.
    spread_ids = {word.id for word in first.values() if word.spread}
    return str(
        render_to_string("feelings/_families.html", {"families": families, "spread": spread_ids})
    )


@cache
def _field2d(language: str) -> SafeString:
    return render_to_string("feelings/_field.html", {"spread": spread(language)})


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
