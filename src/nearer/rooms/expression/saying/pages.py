"""A page of a statement as it is shown and sent: its form, and what it says about itself."""

from dataclasses import replace
from typing import Any, Generic, TypeVar

from nearer.parts.records.marks import Mark
from nearer.rooms.expression.saying.documents import Changes, Statement
from nearer.rooms.expression.saying.forms import StatementForm

F = TypeVar("F", bound=StatementForm)
# The fields that name the statement of a page, and the check-in from which one begins.
STATEMENT, MOMENT = "statement", "moment"


class Page(Generic[F]):
    """A form with its mark. ``saved`` is how the statement stands where another page changed it."""

    def __init__(self, form: F, data: Any = None, *, statement: Statement | None = None) -> None:
        self.form = form
        self.statement = statement
        self.saved: Statement | None = None
        self.mark = self._mark(data)
        # Whether it would begin a statement, which then has pages of its own.
        self.begins = data is None and statement is None

    def _mark(self, data: Any) -> Mark:
        known = self.statement
        if data is None:
            return Mark.fresh(known.id, known.revision) if known else Mark.fresh()
        sent = Mark.sent(data, field=STATEMENT)
        # The address says which statement it is; what the page says of it may be left out.
        return replace(sent, record=known.id) if known else sent

    def is_valid(self) -> bool:
        """Whether it can be kept; the form says what is wrong with it."""
        return self.form.is_valid()

    def changes(self) -> Changes:
        """The valid form."""
        return self.form.part()

    def is_empty(self) -> bool:
        """Whether a valid page says nothing that is worth keeping."""
        return not any(said.strip() for said in self.changes().values() if isinstance(said, str))

    def shown_again(self, saved: Statement) -> "Page[F]":
        """The same page, knowing now how the statement stands: saving it again replaces that."""
        self.saved = saved
        self.statement = saved
        self.mark = replace(self.mark, record=saved.id, revision=saved.revision)
        return self
