"""What the pages of a statement ask for."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from nearer.kit import clock
from nearer.parts.composer import area
from nearer.parts.moments.fields import WordsField
from nearer.parts.records.forms import RecordForm
from nearer.rooms.expression.saying import checking
from nearer.rooms.expression.saying.documents import WENT, Changes, Statement

DAYS_TO_WAIT = (1, 3, 7)
WENT_LABELS = {
    "heard": gettext_lazy("It was heard"),
    "partly": gettext_lazy("Partly"),
    "not": gettext_lazy("It was not"),
    "unsaid": gettext_lazy("I did not say it"),
}


class StatementForm(RecordForm[Statement, Changes]):
    """Some parts of a statement."""

    def __init__(self, data: Any = None, *, statement: Statement | None = None) -> None:
        super().__init__(data, record=statement)

    def check(self, changes: Changes, /) -> None:
        """As a statement's document."""
        checking.as_document(changes)


class ToForm(StatementForm):
    """Whom it is for: one of those named before, somebody else, or nobody in particular."""

    error_field = "to"

    who = WordsField(limit=checking.TO_LIMIT)
    to = WordsField(limit=checking.TO_LIMIT)

    def saved(self, statement: Statement) -> dict[str, Any]:
        """One name, whether it is on the list or not."""
        return {"who": statement.to}

    def part(self) -> Changes:
        """What was written, or else what was ticked."""
        given = self.cleaned_data
        return {"to": given["to"].strip() or given["who"].strip()}

    def known(self, people: Sequence[str]) -> list[tuple[str, bool]]:
        """Names to tick, that of this statement among them, and whether each is ticked."""
        now = str(self["who"].value() or "")
        names = dict.fromkeys([*([now] if now else []), *people])
        return [(name, name == now) for name in names]

    @property
    def is_for_nobody(self) -> bool:
        """Whether nobody is ticked."""
        return not self["who"].value()


class RawForm(ToForm):
    """Whom it is for, and the words as they come."""

    raw = WordsField(limit=checking.TEXT_LIMIT)

    def saved(self, statement: Statement) -> dict[str, Any]:
        """What was written first."""
        return {**super().saved(statement), "raw": statement.raw}

    def part(self) -> Changes:
        """Both."""
        return {**super().part(), "raw": self.cleaned_data["raw"]}


class TextForm(StatementForm):
    """The words as they stand, and what the person did with what was found in them."""

    error_field = "text"

    text = WordsField(limit=checking.TEXT_LIMIT)

    def saved(self, statement: Statement) -> dict[str, Any]:
        """The text."""
        return {"text": statement.text}

    def part(self) -> Changes:
        """The text, and the names of findings and offers only."""
        data: Any = self.data
        return {
            "text": self.cleaned_data["text"],
            "dismissed": list(area.dismissed_in(data)),
            "taken": list(area.taken_in(data)),
        }


class SaidForm(StatementForm):
    """One sentence of the guided way."""

    error_field = "said"

    said = WordsField(limit=checking.PART_LIMIT)

    def __init__(self, name: str, data: Any = None, *, statement: Statement | None = None) -> None:
        self.name = name
        super().__init__(data, statement=statement)

    def saved(self, statement: Statement) -> dict[str, Any]:
        """What was written there."""
        return {"said": statement.part(self.name)}

    def part(self) -> Changes:
        """The sentence under its name."""
        return {f"part_{self.name}": self.cleaned_data["said"]}  # type: ignore[misc]


class WentForm(StatementForm):
    """How it went, with a few words."""

    error_field = "how"

    how = forms.ChoiceField(choices=list(WENT_LABELS.items()), required=False)
    words = WordsField(limit=checking.WORDS_LIMIT)

    def saved(self, statement: Statement) -> dict[str, Any]:
        """What was answered before."""
        went = statement.went
        return {"how": went.how, "words": went.words} if went else {}

    def part(self) -> Changes:
        """The answer."""
        given = self.cleaned_data
        return {"went": (given["how"], given["words"]), "asked": None}

    def clean(self) -> dict[str, Any]:
        """An answer needs one of the four."""
        if not self.errors and self.cleaned_data["how"] not in WENT:
            self.add_error("how", _("Choose the one that is nearest, or leave it for now."))
            return self.cleaned_data
        return super().clean()


class AskForm(StatementForm):
    """When to ask how it went; no day means never."""

    error_field = "days"

    days = forms.TypedChoiceField(
        choices=[(str(days), str(days)) for days in (0, *DAYS_TO_WAIT)], coerce=int, empty_value=None,
        required=False,
    )  # fmt: skip

    def saved(self, statement: Statement) -> dict[str, Any]:
        """Nothing: a day is chosen anew."""
        return {}

    def part(self) -> Changes:
        """The day, counted from today on the server."""
        days = self.cleaned_data["days"]
        return {"asked": clock.now().date() + timedelta(days=days) if days else None}

    @staticmethod
    def choices() -> list[tuple[int, str]]:
        """After how many days, in words."""
        told = ngettext("In %(days)s day", "In %(days)s days", 3)
        rows = [(days, told % {"days": days}) for days in DAYS_TO_WAIT]
        return [(1, _("Tomorrow")), *rows[1:-1], (7, _("In a week"))]
