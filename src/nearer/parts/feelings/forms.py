"""Which word is nearest."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django import forms
from django.utils.safestring import SafeString, mark_safe

from nearer import content
from nearer.kit.text import folded, from_form
from nearer.parts.feelings import finding, fits, lexicon_file, lists
from nearer.parts.feelings.finding import Found
from nearer.parts.feelings.own import OwnWord
from nearer.parts.moments.checking import MOST_FEELINGS, OWN_WORD_LIMIT
from nearer.parts.moments.documents import Changes, Entry, Named
from nearer.parts.moments.fields import WordsField
from nearer.parts.moments.forms import PartForm

# The button of a word that may fit: it takes the word, and the page is shown again.
FIT = "fit"
# Between the id of a word that is among one's own, and the word itself.
MINE = ":"
# What the search sends without script: its word, and by which button. Enter says what it knows.
SOUGHT, FIND, TAKE, ENTER = "sought", "find", "take", "enter"


@dataclass(frozen=True, repr=False)
class Chosen:
    """A chosen word as the page shows it. ``key``: what its strength is named by.

    ``is_written``: it was written on the page itself, and has no card.
    """

    key: str
    label: str
    definition: str
    strength: str
    is_written: bool = False


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
    """Up to three words, own ones among them, or not yet.

    ``mine``: own words to choose from. ``fits``: words that may fit what was written before.
    """

    error_field = "words"
    mine: tuple[OwnWord, ...] = ()
    fits: tuple[content.FeelingWord, ...] = ()

    words = forms.Field(required=False, widget=forms.MultipleHiddenInput)
    own = OwnWordsField(limit=OWN_WORD_LIMIT)
    not_yet = forms.BooleanField(required=False)

    def __init__(self, data: Any = None, *, entry: Entry | None = None) -> None:
        super().__init__(_with_taken(data), entry=entry)

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

    def hear(self, text: str) -> None:
        """Offer words that may fit what was written, those that are chosen left out."""
        self.fits = fits.words_for(text, self.language, self._shown())

    def families(self) -> SafeString:
        """All words in their families, the chosen ones ticked."""
        found = self._found_ids()
        html = (
            lists.families_without(found, self.language) if found else lists.families(self.language)
        )
        known = content.lexicon(self.language).words
        for named in self._shown():
            if not named.own and named.word in known:
                html = _ticked(html, named.word)
                html = html.replace(f'data-more="{known[named.word].family}"', "open")
        return mark_safe(html)  # noqa: S308 - our own markup; only ids of the list were added

    def field2d(self) -> SafeString:
        """The field of energy and pleasantness."""
        return lists.field2d(self.language, self.mine)

    def my_words(self) -> SafeString:
        """One's own words as a family, the chosen ones ticked."""
        found = self._found_ids()
        own = [word for word in self.mine if word.id not in found]
        return self._own_ticked(str(lists.mine(own, self.language, among=self.mine)))

    @property
    def sought(self) -> str:
        """What was looked for without script."""
        data: Any = self.data
        return from_form(data.get(SOUGHT, "")).strip()

    @property
    def seeks(self) -> bool:
        """Whether this was sent to look for a word: then nothing is to be saved."""
        data: Any = self.data
        return FIND in data or self.sought not in ("", data.get(ENTER, self.sought))

    @cached_property
    def found(self) -> Found:
        """The words nearest to what was looked for."""
        return finding.find(self.sought, self.language, self.mine)

    def found_words(self) -> SafeString:
        """The same to tick, the chosen ones ticked; they stand nowhere else on the page then."""
        if self.found.is_empty:
            return SafeString()
        html = lists.found(self.found, self.language, self.mine)
        for named in self._shown():
            html = html if named.own else _ticked(html, named.word)
        return self._own_ticked(html)

    def offers_own(self) -> bool:
        """Whether what was looked for is no word of the list, and can be kept as one's own."""
        labels = {folded(word.label.strip()) for word in self.found.words}
        return bool(self.sought) and folded(self.sought) not in labels

    def own_words(self) -> list[str]:
        """Own words that were written here, and an empty place for one more."""
        own = [named for named in self._shown() if named.own]
        written = [named.word for named in own if not self._mine(named)]
        return [*written, ""] if len(own) < MOST_FEELINGS else written

    def chosen(self) -> list[Chosen]:
        """The chosen words, each with what it means and how strong it is."""
        known = content.lexicon(self.language).words
        own: list[Chosen] = []
        listed: list[Chosen] = []
        for named in self._shown():
            word = self._mine(named) if named.own else known.get(named.word)
            if word:
                listed.append(Chosen(word.id, word.label, word.definition, named.strength))
            elif named.own:
                own.append(
                    Chosen(f"own-{len(own)}", named.word, "", named.strength, is_written=True)
                )
        return [*listed, *own]

    def strengths(self) -> list[tuple[str, str]]:
        """How strong a feeling can be."""
        return list(content.sensations(self.language).strengths.items())

    def words_file(self) -> str:
        """What the page's script reads once somebody looks for a word."""
        return lexicon_file.name(self.language)

    def _found_ids(self) -> frozenset[str]:
        return frozenset(word.id for word in self.found.words) if self.seeks else frozenset()

    def _own_ticked(self, html: str) -> SafeString:
        for named in self._shown():
            if word := self._mine(named):
                html = _ticked(html, word.id)
        return mark_safe(html)  # noqa: S308 - a rendered template; only marks were added

    def _sent(self) -> list[Named]:
        """The words that were sent, each once; a written one is known by where it stood."""
        listed = [self._picked(value) for value in (*self._typed("words"), *self._typed(FIT))]
        own = [
            Named(word, own=True, strength=self._strength(f"own-{place}"))
            for place, word in enumerate(self._typed("own"))
            if word.strip()
        ]
        once: dict[tuple[str, bool], Named] = {}
        for named in (*listed, *own):
            once.setdefault((named.word, named.own), named)
        return list(once.values())

    def _picked(self, value: str) -> Named:
        """A word of the list by its id; one of one's own by its id and itself."""
        key, is_mine, word = value.partition(MINE)
        return Named(word if is_mine else key, own=bool(is_mine), strength=self._strength(key))

    def _mine(self, named: Named) -> OwnWord | None:
        """The same word among one's own."""
        if not named.own:
            return None
        return next((word for word in self.mine if word.word.strip() == named.word.strip()), None)

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


def _ticked(html: str, word_id: str) -> str:
    box = f'id="word-{word_id}"'
    return html.replace(box, f"{box} checked")


def _with_taken(data: Any) -> Any:
    """What was sent, with what was looked for among one's own words where that is kept."""
    sought = data.get(SOUGHT, "").strip() if data is not None and TAKE in data else ""
    if not sought:
        return data
    data = data.copy()
    data.appendlist("own", sought)
    return data
