"""What each part of a moment's form shares: it begins as saved, and ends as changes."""

from typing import Any

from django import forms
from django.utils.translation import get_language

from nearer.kit.errors import NearerError
from nearer.parts.moments import checking
from nearer.parts.moments.documents import Changes, Entry
from nearer.parts.moments.fields import WordsField
from nearer.parts.moments.remembered import Memory

DEGREES = [("", "–"), *((str(number), str(number)) for number in range(checking.STRONGEST + 1))]


class PartForm(forms.Form):
    """One part of a moment. Refuses what a moment cannot hold, beside the field."""

    error_field: str | None = None
    use_required_attribute = False

    def __init__(self, data: Any = None, *, entry: Entry | None = None) -> None:
        super().__init__(data, auto_id="%s", initial=self.saved(entry) if entry else None)
        self.entry = entry
        self.memory = Memory()
        self.language = get_language() or "en"

    def saved(self, entry: Entry) -> dict[str, Any]:
        """The fields as they were saved."""
        raise NotImplementedError

    def part(self) -> Changes:
        """The valid fields as changes."""
        raise NotImplementedError

    def joins(self) -> bool:
        """Whether this is put together with what is saved, so that no page of it is too old."""
        return False

    def clean(self) -> dict[str, Any]:
        """Ask the moment itself whether it can hold this."""
        if not self.errors:
            try:
                checking.as_document(self.part())
            except NearerError as error:
                self.add_error(self.error_field, f"{error.message} {error.hint}".strip())
        return self.cleaned_data


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
