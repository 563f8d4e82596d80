"""What recurs in how one begins, and what helped: counted when it is shown, and never kept."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from nearer.kit.private import PrivateText
from nearer.people.access import Viewer
from nearer.reader import read
from nearer.rooms.expression.saying import queries, telling
from nearer.rooms.expression.saying.documents import WENT, Statement
from nearer.rooms.expression.saying.forms import WENT_LABELS
from nearer.rooms.expression.saying.telling import Told

FEWEST = 5
LOOKED_AT = 12
MOST_ROWS = 6
MOST_SHOWN = 5


@dataclass(frozen=True)
class Pattern:
    """A finding by its name: in how many statements it stood at first, and in how many at last.

    ``notice`` is the reader's sentence on it.
    """

    name: str
    notice: str
    first: int
    last: int


@dataclass(frozen=True, repr=False)
class History:
    """``looked_at``: how many statements the counts are of. ``enough``: whether anything is counted."""

    shown: Sequence[Told]
    looked_at: int
    patterns: Sequence[Pattern]
    went: Sequence[tuple[str, int]]

    @property
    def enough(self) -> bool:
        """Below five, a count would say more than it knows."""
        return self.looked_at >= FEWEST

    @property
    def answered(self) -> int:
        """How many were told of afterwards."""
        return sum(count for _label, count in self.went)


def history(viewer: Viewer) -> History:
    """Before and after of the latest statements, and what recurs in them."""
    found = queries.newest(viewer, LOOKED_AT)
    written = [each for each in found if each.raw.strip() and each.text.strip()]
    changed = [each for each in written if each.raw != each.text]
    counts = len(written) >= FEWEST
    return History(
        shown=[telling.tell(viewer, each) for each in changed[:MOST_SHOWN]],
        looked_at=len(written),
        patterns=patterns(written) if counts else (),
        went=_went(written) if counts else (),
    )


def patterns(statements: Sequence[Statement]) -> list[Pattern]:
    """What may land as blame, by how many statements began with it, the most frequent first."""
    first: Counter[str] = Counter()
    last: Counter[str] = Counter()
    notices: dict[str, str] = {}
    for statement in statements:
        before = _care(statement.raw)
        after = before if statement.raw == statement.text else _care(statement.text)
        notices |= before
        first.update(before.keys())
        last.update(after.keys())
    rows = [Pattern(name, notices[name], count, last[name]) for name, count in first.items()]
    often = [row for row in rows if row.first > 1]
    return sorted(often, key=lambda row: (-row.first, row.name))[:MOST_ROWS]


def _care(text: PrivateText) -> dict[str, str]:
    return {finding.name: finding.notice for finding in read(text).care}


def _went(statements: Sequence[Statement]) -> list[tuple[str, int]]:
    counted = Counter(each.went.how for each in statements if each.went)
    return [(str(WENT_LABELS[how]), counted[how]) for how in WENT if counted[how]]
