"""Form fields for people's own words: kept exactly as typed, or refused with what was typed."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from nearer.kit.text import UnkeepableText, check_text, from_form


class WordsField(forms.CharField):
    """Text of at most ``limit`` code points; nothing is stripped."""

    def __init__(self, *, limit: int, **kwargs: Any) -> None:
        super().__init__(strip=False, required=False, **kwargs)
        self.limit = limit
        # Django's own refusal of NUL says less; ours stands in ``validate``.
        self.validators = []

    def to_python(self, value: Any) -> str:
        """The text as it was typed, line ends as on the page."""
        return from_form(str(value)) if value else ""

    def validate(self, value: str) -> None:
        """Raises ``ValidationError`` for text that cannot be kept exactly."""
        try:
            check_text(value, limit=self.limit)
        except UnkeepableText as error:
            raise ValidationError(reason(error, value, self.limit)) from None


def reason(error: UnkeepableText, text: str, limit: int) -> str:
    """What is wrong with this text and what to do, in the person's language."""
    if error.code == "text-too-long":
        return _(
            "This is %(length)s characters long; there is room for %(limit)s. "
            "Nothing was saved yet. Shorten it, or split it in two."
        ) % {"length": f"{len(text):,}", "limit": f"{limit:,}"}
    return _(
        "This holds a character that cannot be kept. "
        "Nothing was saved yet. Try typing the last part again."
    )
