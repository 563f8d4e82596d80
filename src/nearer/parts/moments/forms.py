"""What each part of a moment's form shares: it begins as saved, and ends as changes."""

from typing import Any

from django import forms
from django.utils.translation import get_language

from nearer.parts.moments import checking
from nearer.parts.moments.documents import Changes, Entry
from nearer.parts.moments.fields import WordsField
from nearer.parts.moments.remembered import Memory
from nearer.parts.records.forms import RecordForm

DEGREES = [("", "–"), *((str(number), str(number)) for number in range(checking.STRONGEST + 1))]


class PartForm(RecordForm[Entry, Changes]):
    """One part of a moment."""

    def __init__(self, data: Any = None, *, entry: Entry | None = None) -> None:
        super().__init__(data, record=entry)
        self.entry = entry
        self.memory = Memory()
        self.language = get_language() or "en"

    def joins(self) -> bool:
        """Whether this is put together with what is saved, so that no page of it is too old."""
        return False

    def check(self, changes: Changes, /) -> None:
        """As a moment's document."""
        checking.as_document(changes)


class SentenceForm(PartForm):
    """One sentence in the person's own words."""

    error_field = "sentence"

    sentence = WordsField(limit=checking.SENTENCE_LIMIT, widget=forms.Textarea)

    def saved(self, entry: Entry) -> dict[str, Any]:
        """What was written."""
        return {"sentence": entry.sentence}

    def part(self) -> Changes:
        """The sentence, exactly."""
        return {"sentence": self.cleaned_data["sentence"]}
