"""What a search sends: words, and any number of filters."""

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from nearer.journal.searching import (
    KINDS,
    LONGEST_FILTER,
    LONGEST_SOUGHT,
    MOST_FILTERS,
    Filter,
    Search,
)
from nearer.kit.private import PrivateText

WITHOUT, INSTEAD = "without", "instead"


class SearchForm(forms.Form):
    """The words; filters come beside them, each under the name of its kind."""

    use_required_attribute = False
    sought = forms.CharField(
        label=_("Words that you wrote"),
        max_length=LONGEST_SOUGHT,
        required=False,
        strip=False,
        widget=forms.TextInput(
            attrs={
                "type": "search",
                "autocomplete": "off",
                "enterkeyhint": "search",
                "class": "input",
            }
        ),
    )

    def __init__(self, data: QueryDict | None = None, *, search: Search | None = None) -> None:
        initial = {"sought": str(search.sought)} if search else None
        super().__init__(data, initial=initial)
        self.sent = data or QueryDict()

    def search(self) -> Search:
        """The valid form as a search, without the filter that was taken away.

        A filter ``instead`` of the words takes their place.
        """
        for value in self.sent.getlist(INSTEAD):
            kind, _colon, named = value.partition(":")
            if kind in KINDS and 0 < len(named) <= LONGEST_FILTER:
                return Search(filters=(Filter(kind, PrivateText(named)), *self.filters()))
        search = Search(PrivateText(self.cleaned_data["sought"]), self.filters())
        for value in self.sent.getlist(WITHOUT):
            search = search.without(*value.split(":", 1)) if ":" in value else search
        return search

    def filters(self) -> tuple[Filter, ...]:
        """The filters that came along; what cannot be one is as if it had not been sent."""
        found = dict.fromkeys(
            Filter(kind, PrivateText(value))
            for kind in KINDS
            for value in self.sent.getlist(kind)
            if 0 < len(value) <= LONGEST_FILTER
        )
        return tuple(found)[:MOST_FILTERS]
