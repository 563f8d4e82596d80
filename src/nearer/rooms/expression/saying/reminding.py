"""How did it go? A quiet row on the first screen, for those who wanted to be asked; never a push."""

from django.urls import reverse
from django.utils.translation import gettext as _

from nearer.parts import waiting
from nearer.parts.waiting import Waiting
from nearer.people.access import Viewer
from nearer.rooms.expression.saying import queries
from nearer.rooms.expression.saying.documents import Statement


def looks() -> None:
    """Tell the first screen how to look for it."""
    waiting.looks("expression", rows)


def rows(viewer: Viewer) -> list[Waiting]:
    """What this person wanted to be asked about by today."""
    return [_row(statement) for statement in queries.to_ask_about(viewer)]


def _row(statement: Statement) -> Waiting:
    url = reverse("say-after", args=[statement.id])
    asks = _("How did it go, with %(name)s?") % {"name": statement.to}
    return Waiting(url, asks if statement.to else _("How did it go?"), statement.text)
