"""Two pages that change one part of a record: neither overwrites what it did not know of."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.translation import gettext as _

from nearer.kit.errors import NearerError

TOUCHED = "touched"


class ChangedElsewhere(NearerError):
    """The same part was changed by another page meanwhile; ``saved`` is how it stands now."""

    def __init__(self, saved: Any) -> None:
        super().__init__(
            "changed-elsewhere",
            _("This was changed in another place since this page was opened."),
            _("Both versions are below. Nothing is lost."),
        )
        self.saved = saved


def is_newer(document: Mapping[str, Any], part: str, revision: int, page: str) -> bool:
    """Whether another page changed this part after ``revision``. ``page`` names a loaded page."""
    touched_in, touched_by = document.get(TOUCHED, {}).get(part, (0, ""))
    return touched_in > revision and not (page and touched_by == page)


def touched(
    document: Mapping[str, Any], parts: Iterable[str], revision: int, page: str
) -> dict[str, Any]:
    """Who touched what, now that this page changed these parts in this revision."""
    return document.get(TOUCHED, {}) | {part: [revision, page] for part in sorted(parts)}


def filled(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document without what is empty: what was never said takes no room."""
    return {name: part for name, part in document.items() if part not in (None, {}, [], "", False)}
