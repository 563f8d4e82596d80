"""One line before unlocking."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nearer.kit.text import UnkeepableText, check_text, from_form

LIMIT = 4000  # code points, as in a check-in


class LineForm(forms.Form):
    """What is there, in one line."""

    use_required_attribute = False

    sentence = forms.CharField(
        label=gettext_lazy("One line, as it is"),
        strip=False,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto", "autocomplete": "off"}),
    )

    def __init__(self, data: Any = None) -> None:
        super().__init__(data, auto_id="%s")
        # Django's own refusal of NUL says less; ours stands below.
        self.fields["sentence"].validators = []

    def clean_sentence(self) -> str:
        """Exactly what was typed, or a reason why it cannot be kept."""
        sentence = from_form(self.cleaned_data["sentence"])
        try:
            return check_text(sentence, limit=LIMIT)
        except UnkeepableText as error:
            raise ValidationError(_reason(error)) from None


def _reason(error: UnkeepableText) -> str:
    if error.code == "text-too-long":
        return _("There is room for 4,000 characters here. Nothing was kept yet; shorten it.")
    return _("This holds a character that cannot be kept. Try typing the last part again.")
