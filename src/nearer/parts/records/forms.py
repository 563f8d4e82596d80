"""What forms over a part of a sealed record share: they begin as saved, and end as changes."""

from typing import Any, Generic, TypeVar

from django import forms

from nearer.kit.errors import NearerError

Record = TypeVar("Record")
Changes = TypeVar("Changes")


class RecordForm(forms.Form, Generic[Record, Changes]):
    """Some parts of a record. Refuses what the record cannot hold, beside the field."""

    error_field: str | None = None
    use_required_attribute = False

    def __init__(self, data: Any = None, *, record: Record | None = None) -> None:
        super().__init__(data, auto_id="%s", initial=self.saved(record) if record else None)

    def saved(self, record: Record, /) -> dict[str, Any]:
        """The fields as they were saved."""
        raise NotImplementedError

    def part(self) -> Changes:
        """The valid fields as changes."""
        raise NotImplementedError

    def check(self, changes: Changes, /) -> None:
        """Ask the record itself whether it can hold these. Raises ``NearerError``."""
        raise NotImplementedError

    def clean(self) -> dict[str, Any]:
        """What the record refuses is said beside the field."""
        if not self.errors:
            try:
                self.check(self.part())
            except NearerError as error:
                self.add_error(self.error_field, f"{error.message} {error.hint}".strip())
        return self.cleaned_data
